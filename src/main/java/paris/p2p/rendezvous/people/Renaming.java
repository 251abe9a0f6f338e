package paris.p2p.rendezvous.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.store.Database;
import paris.p2p.rendezvous.store.Transaction;

/**
 * Another name for somebody who has one. It leaves a trace: the journal has both names, members see
 * the old one on that person's page, and nobody else can take it, for {@link Former#DAYS} days. All
 * that they wrote goes by the new name at once; what others wrote of them, {@code @old}, stays as
 * they wrote it.
 */
public final class Renaming {
  /** Nobody changes their name twice in so many days. */
  public static final int EVERY_DAYS = 30;

  private final Database database;
  private final People people;
  private final Newsroom newsroom;
  private final Clock clock;
  private final List<Renamed> others;

  /**
   * @param others whom it concerns besides; asked in this order, within the change
   */
  public Renaming(
      Database database, People people, Newsroom newsroom, Clock clock, List<Renamed> others) {
    this.database = database;
    this.people = people;
    this.newsroom = newsroom;
    this.clock = clock;
    this.others = List.copyOf(others);
  }

  /** The name as it would be kept, or why this caller cannot take it, now or at all. */
  public Outcome<String> check(Caller caller, String name) {
    return database.read(transaction ->
        people
            .allowed(transaction, caller, Act.RENAME)
            .then(person -> fit(transaction, person, name)));
  }

  /**
   * Gives this caller's person that name. Refused for a name that is none or that looks like
   * somebody else's, present or of late, and sooner than {@link #EVERY_DAYS} days after the last.
   */
  public Outcome<Person> rename(Caller caller, String name) {
    return database.attempt(transaction -> {
      people.oneByOne(transaction);
      return people
          .allowed(transaction, caller, Act.RENAME)
          .then(person ->
              fit(transaction, person, name).map(fit -> renamed(transaction, person.id(), fit)));
    });
  }

  private Outcome<String> fit(Transaction transaction, Person person, String name) {
    return people
        .book()
        .check(transaction, name, person.id())
        .then(fit -> other(person, fit))
        .then(fit -> rested(transaction, person, fit));
  }

  private static Outcome<String> other(Person person, String name) {
    return name.equals(person.name())
        ? Outcome.refused(new Refusal.OfBoard.SoAlready())
        : Outcome.done(name);
  }

  private Outcome<String> rested(Transaction transaction, Person person, String name) {
    Optional<Instant> free =
        new FormerStore(transaction)
            .last(person.id())
            .map(last -> last.plus(Duration.ofDays(EVERY_DAYS)));
    Instant now = now();
    return free.filter(then -> then.isAfter(now))
        .<Outcome<String>>map(then -> Outcome.refused(later(Duration.between(now, then))))
        .orElseGet(() -> Outcome.done(name));
  }

  private static Refusal later(Duration left) {
    return new Refusal.TryLater(Refusal.Limited.NAMES, Math.max(1, left.toSeconds()));
  }

  private Person renamed(Transaction transaction, long id, String name) {
    // As they were named, not as what holds against them leaves them.
    Person before = people.person(transaction, id).orElseThrow();
    Person after = new Person(id, name, before.role(), before.joinedAt());
    new PeopleStore(transaction).rename(id, name, people.book().skeletons(name));
    new FormerStore(transaction).add(before, people.book().skeletons(before.name()), now());
    new NoticeStore(transaction).renamed(before.name(), name);
    people.note(transaction, after, Deed.RENAMED, "person/" + id, before.name() + " → " + name);
    others.forEach(other -> other.renamed(transaction, before, after));
    transaction.afterwards(() -> newsroom.tell(new News.Renamed(id)));
    return after;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
