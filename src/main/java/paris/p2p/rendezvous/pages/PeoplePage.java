package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.TextLine;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.PersonWords;
import paris.p2p.rendezvous.words.Words;

/**
 * Everybody who has a name here, fewer with each letter typed; for members, others take a name
 * first.
 *
 * @param found who was found for the letters typed last; none until somebody was
 * @param selected the id of a person; 0 for none
 */
record PeoplePage(TextLine typed, Optional<Found> found, long selected) implements Page<Seat> {
  /** So many are shown; more letters find the others. */
  private static final int MOST = 200;

  /**
   * Those whose names hold these letters.
   *
   * @param letters as they were typed
   */
  record Found(String letters, List<Person> people) implements Message.Answer {}

  /** Not for this visitor yet. */
  record Barred() implements Message.Answer {}

  record Open() implements Message.Wish {}

  record Leave() implements Message.Wish {}

  static Page<Seat> start() {
    return new PeoplePage(TextLine.of(""), Optional.empty(), 0);
  }

  @Override
  public Optional<Work<Seat>> load() {
    return Optional.of(looking(typed.text()));
  }

  private static Work<Seat> looking(String letters) {
    return seat ->
        switch (seat.desk().profiles().everybody(seat.caller(), letters, MOST)) {
          case Outcome.Done<List<Person>>(List<Person> people) -> new Found(letters, people);
          case Outcome.Refused<List<Person>> _ -> new Barred();
        };
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Found now -> Turn.to(now.letters().equals(typed.text()) ? showing(now) : this);
      case Barred() -> Turn.replace(JoinPage.before(start()));
      case Message.Pressed(Key key) -> typed(typed.on(key));
      case Message.Pasted(String text) -> typed(typed.paste(text));
      case Message.Selected(String id) -> Turn.to(at(id));
      case Message.Chosen(String id) -> Turn.open(at(id), PersonPage.of(Long.parseLong(id)));
      case Open() -> selected == 0 ? Turn.to(this) : Turn.open(this, PersonPage.of(selected));
      case Leave() -> Turn.back();
      case Message.Told(News.PresenceChanged _), Message.Told(News.Renamed _) -> Turn.reload(this);
      case Message _ -> Turn.ignored();
    };
  }

  private Turn<Seat> typed(TextLine next) {
    if (next == typed) return Turn.ignored();
    PeoplePage page = new PeoplePage(next, found, selected);
    return next.text().equals(typed.text()) ? Turn.to(page) : Turn.to(page, looking(next.text()));
  }

  private PeoplePage showing(Found now) {
    boolean there = now.people().stream().anyMatch(person -> person.id() == selected);
    long first = now.people().isEmpty() ? 0 : now.people().getFirst().id();
    return new PeoplePage(typed, Optional.of(now), there ? selected : first);
  }

  private PeoplePage at(String id) {
    return new PeoplePage(typed, found, Long.parseLong(id));
  }

  @Override
  public View view(Look look) {
    Words all = Words.of(look.language());
    PersonWords words = all.persons();
    String example = typed.text().isEmpty() ? words.example() : "";
    List<Person> people = found.map(Found::people).orElse(List.of());
    String count = people.isEmpty() ? "" : words.count(people.size());
    List<View> parts = new ArrayList<>();
    parts.add(new View.Heading(words.everybody(), people.size() < MOST ? count : count + "+"));
    parts.add(
        new View.Fields(
            List.of(new View.Field(words.name(), Optional.of(typed), "", example, "")), 0));
    if (found.isPresent()) {
      parts.add(
          people.isEmpty()
              ? View.paragraph(words.nobody(typed.text().strip()))
              : table(people, look, all));
    }
    return new View.Stack(parts);
  }

  private View table(List<Person> people, Look look, Words all) {
    return new View.Table(
        List.of(
            new View.Track(0, false, Look.Width.NARROW),
            new View.Track(16, false, Look.Width.NARROW),
            new View.Track(20, true, Look.Width.USUAL)),
        people.stream().map(person -> entry(person, look, all)).toList(),
        String.valueOf(selected));
  }

  private static View.Entry entry(Person person, Look look, Words all) {
    String role = person.role() == Role.MEMBER ? "" : all.refusals().role(person.role());
    return new View.Entry(
        String.valueOf(person.id()),
        List.of(
            new View.Span(person.name(), Ink.LINK),
            View.plain(role),
            View.faint(all.dates().ago(person.joinedAt(), look.clock()))));
  }

  @Override
  public List<Action> actions(Look look) {
    PersonWords words = Words.of(look.language()).persons();
    return List.of(
        Action.of(Key.Name.ENTER, words.open(), new Open()),
        Action.of(Key.Name.ESCAPE, words.leave(), new Leave()));
  }

  @Override
  public boolean typing() {
    return true;
  }

  @Override
  public int tab() {
    return Tabs.PEERS;
  }
}
