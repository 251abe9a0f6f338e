package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.people.Portrait;
import paris.p2p.rendezvous.people.Profile;
import paris.p2p.rendezvous.people.Sanction;
import paris.p2p.rendezvous.people.Tongues;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.words.ProfileWords;
import paris.p2p.rendezvous.words.Words;

/** How a person is laid out for one look at them. */
record PersonSight(Portrait portrait, List<Sanction> sanctions, String selected, Look look) {
  /** What is said where there is nobody. */
  static Refusal unknown(PersonPage.Whom whom) {
    return switch (whom) {
      case PersonPage.Whom.Id(long id) ->
          new Refusal.Unknown(Refusal.Thing.PERSON, String.valueOf(id));
      case PersonPage.Whom.Named(String name) -> new Refusal.Unknown(Refusal.Thing.PERSON, name);
      case PersonPage.Whom.Me() -> new Refusal.NoName();
    };
  }

  View view() {
    List<View> parts = new ArrayList<>();
    parts.add(head());
    portrait.profile().ifPresent(said -> parts.addAll(said(said)));
    if (portrait.profile().isEmpty()) parts.add(faint(silence()));
    if (portrait.own()) parts.add(ways());
    return new View.Stack(parts);
  }

  /** The name, and what belongs to it. */
  private View head() {
    Person person = portrait.person();
    List<View> rows = new ArrayList<>();
    rows.add(new View.Title(person.name(), words().refusals().role(person.role())));
    rows.add(faint(words().persons().since(person.joinedAt().atZone(look.zone()).toLocalDate())));
    if (!portrait.before().isEmpty()) rows.add(faint(profiles().before(portrait.before())));
    for (Sanction sanction : sanctions) rows.add(held(sanction, look));
    return new View.Block(rows);
  }

  /** What holds against somebody. */
  static View held(Sanction sanction, Look look) {
    String said =
        Words.of(look.language())
            .persons()
            .sanction(
                sanction, sanction.until().orElse(look.now()).atZone(look.zone()).toLocalDate());
    return new View.Paragraph(List.of(new View.Span(said, Ink.ASK)));
  }

  private List<View> said(Profile profile) {
    List<View> parts = new ArrayList<>();
    if (!profile.about().isBlank()) parts.add(new View.Prose(profile.about()));
    List<View> rows = new ArrayList<>();
    if (!profile.languages().isEmpty()) rows.add(row(profiles().speaks(), languages(profile)));
    if (!profile.topics().isEmpty()) {
      rows.add(row(profiles().topics(), String.join(", ", profile.topics())));
    }
    if (!rows.isEmpty()) parts.add(new View.Block(rows));
    if (!profile.links().isEmpty()) parts.add(links(profile.links()));
    if (portrait.own()) parts.add(faint(profiles().shown(profile.forAll())));
    return parts;
  }

  private String languages(Profile profile) {
    return profile.languages().stream()
        .map(tag -> Tongues.name(tag, look.language()))
        .collect(Collectors.joining(", "));
  }

  private static View row(String label, String value) {
    return new View.Paragraph(List.of(View.faint("%-10s".formatted(label)), View.plain(value)));
  }

  /** Drawn as Markdown, which makes links of addresses that it can read, and shows them. */
  private View links(List<String> links) {
    List<View> rows = new ArrayList<>();
    rows.add(faint(profiles().links()));
    for (String link : links) {
      rows.add(new View.Indented(new View.Prose("<" + link + ">")));
    }
    return new View.Block(rows);
  }

  private String silence() {
    if (portrait.own()) return profiles().nothingYet();
    return portrait.member() ? profiles().nothing() : profiles().forMembers();
  }

  private View ways() {
    return View.block(
        way(PersonPage.EDIT, profiles().editing()), way(PersonPage.RENAME, profiles().rename()));
  }

  private View way(String id, String label) {
    return new View.Item(
        id,
        new View.Paragraph(List.of(new View.Span(label, Ink.ASK), View.faint(" ↵"))),
        id.equals(selected));
  }

  private static View faint(String said) {
    return new View.Paragraph(List.of(View.faint(said)));
  }

  private ProfileWords profiles() {
    return words().profiles();
  }

  private Words words() {
    return Words.of(look.language());
  }
}
