package paris.p2p.rendezvous.board;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.people.Notices;
import paris.p2p.rendezvous.people.People;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.people.Ruling;
import paris.p2p.rendezvous.people.Rulings;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Rights;
import paris.p2p.rendezvous.store.Database;
import paris.p2p.rendezvous.store.Transaction;

/**
 * How order is kept on the board: measures with a reason, each of which can be taken back. Those
 * who may are moderators and, inside their space, its founder ({@link Keepers}); both are the same
 * people in everything but that a founder takes back only what they decided themselves.
 */
public final class Moderation {
  private final Database database;
  private final Keepers keepers;
  private final Rulings rulings;
  private final Measures measures;
  private final Undone undone;

  /**
   * @param board whose threads and spaces change
   */
  public Moderation(
      Database database,
      People people,
      Rulings rulings,
      Notices notices,
      Board board,
      Newsroom newsroom,
      Clock clock) {
    this.database = database;
    this.keepers = new Keepers(people);
    this.rulings = rulings;
    Changes changes = new Changes(board, newsroom);
    this.measures = new Measures(rulings, notices, changes, clock);
    this.undone = new Undone(changes);
  }

  /**
   * Decides that, for a reason: the journal has it, and whom it concerns is told. Refused where
   * nothing would be another than it is.
   */
  public Outcome<Ruling> pass(Caller caller, Measure measure, String why) {
    return database.attempt(transaction ->
        at(transaction, measure)
            .then(place ->
                keepers
                    .in(transaction, caller, place.topic().space())
                    .then(person -> fit(transaction, caller, person, measure))
                    .then(person ->
                        Rulings.reason(why)
                            .then(reason ->
                                measures.take(transaction, person, place, measure, reason))))
            .map(id -> rulings.ruling(transaction, id).orElseThrow()));
  }

  /** Who moves a thread keeps order where it goes, too. */
  private Outcome<Person> fit(
      Transaction transaction, Caller caller, Person person, Measure measure) {
    if (!(measure instanceof Measure.Move(long _, String slug))) return Outcome.done(person);
    return Board.space(transaction, slug)
        .map(space -> keepers.in(transaction, caller, space.id()))
        .orElseGet(() -> Outcome.refused(new Refusal.Unknown(Refusal.Thing.SPACE, slug)));
  }

  /** Takes back a decision of that number: what was before is so again. */
  public Outcome<Ruling> undo(Caller caller, long ruling, String why) {
    return database.attempt(transaction -> {
      Optional<Ruling> found =
          rulings.ruling(transaction, ruling).filter(it -> Measure.Kind.of(it.deed()).isPresent());
      if (found.isEmpty()) {
        return unknown(Refusal.Thing.RULING, Long.toString(ruling));
      }
      return undone(transaction, caller, found.get(), why);
    });
  }

  private Outcome<Ruling> undone(
      Transaction transaction, Caller caller, Ruling ruling, String why) {
    if (ruling.undone()) return Outcome.refused(new Refusal.OfBoard.UndoneAlready());
    return Place.about(transaction, ruling.subject())
        .<Outcome<Place>>map(Outcome::done)
        .orElseGet(() -> unknown(Refusal.Thing.RULING, Long.toString(ruling.id())))
        .then(place ->
            keepers
                .in(transaction, caller, place.topic().space())
                .then(person -> own(person, ruling))
                .then(person ->
                    Rulings.reason(why)
                        .then(reason ->
                            undone
                                .bring(transaction, ruling, place)
                                .then(_ ->
                                    rulings.undo(
                                        transaction,
                                        person,
                                        ruling,
                                        place.topic().title(),
                                        reason)))))
        .map(_ -> rulings.ruling(transaction, ruling.id()).orElseThrow());
  }

  private static Outcome<Person> own(Person person, Ruling ruling) {
    return Keepers.everywhere(person) || person.name().equals(ruling.by())
        ? Outcome.done(person)
        : Outcome.refused(new Refusal.NotForYou(Rights.needed(Act.MODERATE)));
  }

  /** All that those who keep order know of a post; refused to all others. */
  public Outcome<Dossier> dossier(Caller caller, long post) {
    return database.attempt(transaction ->
        Place.of(transaction, post)
            .<Outcome<Place>>map(Outcome::done)
            .orElseGet(() -> unknown(Refusal.Thing.POST, "#" + post))
            .then(place ->
                keepers
                    .in(transaction, caller, place.topic().space())
                    .map(person -> dossier(transaction, person, post, place.topic().id()))));
  }

  private Dossier dossier(Transaction transaction, Person person, long post, long topic) {
    OrderStore store = new OrderStore(transaction);
    boolean everywhere = Keepers.everywhere(person);
    List<Report> reports =
        new ReportStore(transaction)
            .of(post).stream()
                .map(it ->
                    everywhere ? it : new Report(it.id(), Optional.empty(), it.reason(), it.at()))
                .toList();
    return new Dossier(
        new PostStore(transaction).post(post).orElseThrow(),
        new TopicStore(transaction).topic(topic).orElseThrow(),
        store.first(topic) == post,
        store.words(post),
        store.versions(post),
        reports,
        Stream.of("post/" + post, "topic/" + topic)
            .flatMap(subject -> rulings.about(transaction, subject).stream())
            .sorted(Comparator.comparing(Ruling::id).reversed())
            .toList());
  }

  /** Whether this caller keeps order in the space of that id. */
  public boolean keeps(Caller caller, long space) {
    return database.read(
        transaction -> keepers.in(transaction, caller, space) instanceof Outcome.Done<Person>);
  }

  private static Outcome<Place> at(Transaction transaction, Measure measure) {
    return switch (measure) {
      case Measure.OfPost about ->
          found(Place.of(transaction, about.post()), Refusal.Thing.POST, "#" + about.post());
      case Measure.OfTopic about ->
          found(
              Place.whole(transaction, about.topic()),
              Refusal.Thing.TOPIC,
              Long.toString(about.topic()));
    };
  }

  private static Outcome<Place> found(Optional<Place> place, Refusal.Thing thing, String asked) {
    return place.<Outcome<Place>>map(Outcome::done).orElseGet(() -> unknown(thing, asked));
  }

  private static <T> Outcome<T> unknown(Refusal.Thing thing, String asked) {
    return Outcome.refused(new Refusal.Unknown(thing, asked));
  }
}
