package paris.p2p.rendezvous.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.people.Peer;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Answered;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.TextLine;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.ProfileWords;
import paris.p2p.rendezvous.words.Words;

/**
 * Somebody takes another name.
 *
 * @param peer who it is; none until that has been read
 * @param checked what the hub says of the name as it stands; none while it is asked
 * @param taking the name is on its way
 */
record RenamePage(
    Optional<Peer> peer, TextLine name, Optional<Outcome<String>> checked, boolean taking)
    implements Page<Seat> {
  /** Where the name is kept until it is taken. */
  private static final String PLACE = "rename";

  private static final String NAME = "name";

  /**
   * Who is here.
   *
   * @param kept the name that was being typed
   */
  record Found(Peer peer, String kept) implements Message.Answer {}

  /** What the hub says of a name. */
  record Checked(String name, Outcome<String> outcome) implements Message.Answer {}

  /** What came of it. */
  record Taken(Outcome<Person> outcome, Language language) implements Message.Answer {}

  /** To take the name. */
  record Take(Language language) implements Message.Wish {}

  record Leave() implements Message.Wish {}

  static Page<Seat> start() {
    return new RenamePage(Optional.empty(), TextLine.of(""), Optional.empty(), false);
  }

  @Override
  public boolean typing() {
    return true;
  }

  @Override
  public int tab() {
    return Tabs.PEERS;
  }

  @Override
  public Optional<Work<Seat>> load() {
    return Optional.of(seat -> {
      Map<String, String> kept = seat.desk().drafts().read(seat.caller(), PLACE);
      return new Found(seat.peer(), kept.getOrDefault(NAME, ""));
    });
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Found(Peer found, String kept) -> found(found, kept);
      case Message.Pressed(Key key) -> typed(name.on(key));
      case Message.Pasted(String text) -> typed(name.paste(text));
      case Checked(String asked, Outcome<String> outcome) -> checked(asked, outcome);
      case Take(Language language) -> take(language);
      case Taken(Outcome<Person> outcome, Language language) -> taken(outcome, language);
      case Leave() -> Turn.back();
      case Message _ -> Turn.ignored();
    };
  }

  /** Who has no name yet takes their first one elsewhere. */
  private Turn<Seat> found(Peer found, String kept) {
    if (found.person().isEmpty()) return Turn.replace(JoinPage.start());
    boolean resumes = peer.isEmpty() && name.text().isEmpty() && !kept.isBlank();
    TextLine line = resumes ? TextLine.of(kept) : name;
    RenamePage page = new RenamePage(Optional.of(found), line, checked, taking);
    return resumes ? Turn.to(page, seat -> checked(seat, kept)) : Turn.to(page);
  }

  private static Checked checked(Seat seat, String name) {
    return new Checked(name, seat.desk().renaming().check(seat.caller(), name));
  }

  private Turn<Seat> typed(TextLine line) {
    if (line == name || taking) return Turn.ignored();
    String text = line.text();
    return Turn.to(
        new RenamePage(peer, line, Optional.empty(), false),
        seat -> {
          Map<String, String> fields = text.isBlank() ? Map.of() : Map.of(NAME, text);
          seat.desk().drafts().keep(seat.caller(), PLACE, fields);
          return text.isBlank() ? new DraftKept() : checked(seat, text);
        });
  }

  private Turn<Seat> checked(String asked, Outcome<String> outcome) {
    if (!asked.equals(name.text())) return Turn.ignored();
    Optional<Outcome<String>> said = Optional.of(outcome).filter(it -> !unfinished(it));
    return Turn.to(new RenamePage(peer, name, said, taking));
  }

  /** Nobody is told that the first letters of their name are too few. */
  private static boolean unfinished(Outcome<String> outcome) {
    return outcome instanceof Outcome.Refused<String>(Refusal.NameUnfit(var fault))
        && fault == Refusal.NameFault.TOO_SHORT;
  }

  private Turn<Seat> take(Language language) {
    if (taking) return Turn.ignored();
    String wanted = name.text();
    return Turn.to(
        new RenamePage(peer, name, checked, true),
        seat -> {
          Outcome<Person> outcome = seat.desk().renaming().rename(seat.caller(), wanted);
          Taken taken = new Taken(outcome, language);
          if (outcome instanceof Outcome.Refused<Person>) return taken;
          seat.desk().drafts().drop(seat.caller(), PLACE);
          return new Answered(taken, Badge.of(seat, language));
        });
  }

  private Turn<Seat> taken(Outcome<Person> outcome, Language language) {
    return switch (outcome) {
      case Outcome.Done<Person>(Person person) ->
          Turn.back(Words.of(language).profiles().renamed(person.name()));
      case Outcome.Refused<Person>(Refusal why) ->
          Turn.to(new RenamePage(peer, name, Optional.of(Outcome.refused(why)), false));
    };
  }

  @Override
  public View view(Look look) {
    Words words = Words.of(look.language());
    ProfileWords profiles = words.profiles();
    String present = peer.flatMap(Peer::person).map(Person::name).orElse("");
    boolean free = checked.filter(Outcome.Done.class::isInstance).isPresent();
    String aside = free ? words.joining().free() : "";
    View fields =
        new View.Fields(
            List.of(
                new View.Field(profiles.present(), Optional.empty(), present, "", ""),
                new View.Field(profiles.next(), Optional.of(name), "", aside, wrong(words))),
            1);
    return View.stack(
        new View.Heading(profiles.renaming(), ""),
        fields,
        new View.Paragraph(List.of(View.faint(words.joining().nameRule()))),
        View.paragraph(profiles.trace()));
  }

  private String wrong(Words words) {
    return checked.isPresent() && checked.get() instanceof Outcome.Refused<String>(Refusal why)
        ? words.refusals().sentence(why)
        : "";
  }

  @Override
  public List<Action> actions(Look look) {
    Words words = Words.of(look.language());
    return List.of(
        Action.of(Key.Name.ENTER, words.profiles().take(), new Take(look.language())),
        Action.of(Key.Name.ESCAPE, words.joining().later(), new Leave()));
  }
}
