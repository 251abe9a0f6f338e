package paris.p2p.rendezvous.board;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.people.People;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.people.Typed;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.store.Database;
import paris.p2p.rendezvous.store.Transaction;
import paris.p2p.rendezvous.text.Cleaner;

/**
 * How what stands on the board is changed or taken back: by who wrote it, and by nobody else. What
 * it said before is kept for those who keep order.
 */
public final class Editing {
  private final Database database;
  private final People people;
  private final Newsroom newsroom;
  private final Clock clock;
  private final List<Gate> gates;
  private final List<Echo> echoes;
  private final Consumer<Transaction> also;

  /**
   * @param gates what may stand between somebody's words and the board
   * @param echoes whom or what it concerns that a post has other words
   * @param also done in the same change
   */
  Editing(
      Database database,
      People people,
      Newsroom newsroom,
      Clock clock,
      List<Gate> gates,
      List<Echo> echoes,
      Consumer<Transaction> also) {
    this.database = database;
    this.people = people;
    this.newsroom = newsroom;
    this.clock = clock;
    this.gates = gates;
    this.echoes = echoes;
    this.also = also;
  }

  /**
   * Another text for one's own post; the same text changes nothing. Refused when it was taken back
   * or hidden, when it was changed since, in a thread that is locked, and to whom the first posts
   * are still read before others see them.
   *
   * @param seen when it had been changed last as its author saw it
   * @param body Markdown, as typed; {@link Board#BODY_MOST} signs at most
   */
  public Outcome<Post> edit(Caller caller, long number, Optional<Instant> seen, String body) {
    String text = Cleaner.lines(body);
    Optional<Refusal> wrong = Typed.shown(Refusal.Field.TEXT, text, Board.BODY_MOST);
    return database.attempt(transaction ->
        people
            .allowed(transaction, caller, Act.WRITE_POSTS)
            .then(person ->
                own(transaction, person, number)
                    .then(held -> fit(transaction, person, held, seen, wrong))
                    .then(held -> unhurried(transaction, person, held, text))
                    .map(held -> edited(transaction, person, number, held, text))));
  }

  /** The same words once more cost nothing. */
  private Outcome<VersionStore.Held> unhurried(
      Transaction transaction, Person person, VersionStore.Held held, String text) {
    if (held.body().equals(text)) return Outcome.done(held);
    return Outcome.unless(new Pace(people).editing(transaction, person, held.body(), text), held);
  }

  private Outcome<VersionStore.Held> own(Transaction transaction, Person person, long number) {
    Optional<VersionStore.Held> held = new VersionStore(transaction).hold(number);
    if (held.isEmpty()) {
      return Outcome.refused(new Refusal.Unknown(Refusal.Thing.POST, "#" + number));
    }
    if (held.get().author() != person.id()) {
      return Outcome.refused(new Refusal.OfBoard.NotYourPost());
    }
    return held.get().shown()
        ? Outcome.done(held.get())
        : Outcome.refused(new Refusal.OfBoard.PostGone());
  }

  private Outcome<VersionStore.Held> fit(
      Transaction transaction,
      Person person,
      VersionStore.Held held,
      Optional<Instant> seen,
      Optional<Refusal> wrong) {
    Optional<Refusal> no =
        wrong
            .or(() -> closed(transaction, person, held))
            .or(() ->
                held.edited().equals(seen)
                    ? Optional.empty()
                    : Optional.of(new Refusal.ChangedMeanwhile()));
    return Outcome.unless(no, held);
  }

  /** A slow thread asks for a pause between posts; a post that is mended is none more. */
  private Optional<Refusal> closed(Transaction transaction, Person person, VersionStore.Held held) {
    if (gates.stream().anyMatch(gate -> gate.holds(transaction, person))) {
      return Optional.of(new Refusal.OfBoard.ReadFirst());
    }
    return gates.stream()
        .flatMap(gate ->
            gate.closed(transaction, person, held.space(), Optional.of(held.topic())).stream())
        .filter(why -> !(why instanceof Refusal.OfBoard.SlowDown))
        .findFirst();
  }

  private Post edited(
      Transaction transaction, Person author, long number, VersionStore.Held held, String text) {
    if (!held.body().equals(text)) {
      new VersionStore(transaction).replace(number, held.body(), text, now());
      echo(transaction, author, number, held, text);
      changed(transaction, number, held);
    }
    also.accept(transaction);
    return new PostStore(transaction).post(number).orElseThrow();
  }

  /** Of what nobody else sees nobody hears. */
  private void echo(
      Transaction transaction, Person author, long number, VersionStore.Held held, String text) {
    Topic topic = new TopicStore(transaction).topic(held.topic()).orElseThrow();
    if (topic.mode().hidden()) return;
    Echo.Written now =
        new Echo.Written(
            author,
            held.space(),
            held.topic(),
            topic.title(),
            topic.subject(),
            number,
            text,
            Optional.empty(),
            false,
            now());
    echoes.forEach(echo -> echo.edited(transaction, now, held.body()));
  }

  /** Takes one's own post back: its number and its place stay, its words do not. */
  public Outcome<Post> takeBack(Caller caller, long number) {
    return database.attempt(transaction ->
        people
            .allowed(transaction, caller, Act.WRITE_POSTS)
            .then(person ->
                own(transaction, person, number)
                    .then(held ->
                        Outcome.unless(new Pace(people).changing(transaction, person), held)))
            .map(held -> buried(transaction, caller, number, held)));
  }

  private Post buried(Transaction transaction, Caller caller, long number, VersionStore.Held held) {
    new VersionStore(transaction).bury(number, held.body(), now());
    Person author = people.person(transaction, caller).orElseThrow();
    echo(transaction, author, number, held, "");
    changed(transaction, number, held);
    also.accept(transaction);
    return new PostStore(transaction).post(number).orElseThrow();
  }

  private void changed(Transaction transaction, long number, VersionStore.Held held) {
    new PostStore(transaction).touch(Set.of(number));
    News told = new News.PostChanged(held.space(), held.topic(), number);
    transaction.afterwards(() -> newsroom.tell(told));
  }

  /** What a post said before it was changed or taken back, its first words first. */
  public Outcome<List<PostVersion>> earlier(Caller caller, long number) {
    return database.attempt(transaction ->
        people
            .allowed(transaction, caller, Act.MODERATE)
            .map(person -> new VersionStore(transaction).of(number)));
  }

  /** To the microsecond, as the database keeps it. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
