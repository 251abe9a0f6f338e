package paris.p2p.rendezvous.people;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.store.Database;
import paris.p2p.rendezvous.store.Transaction;

/** What each person is told of, and what of it they have read. */
public final class Notices {
  /** How many are shown at most, the newest. */
  public static final int MOST = 50;

  private final Database database;
  private final People people;
  private final Newsroom newsroom;
  private final Clock clock;

  public Notices(Database database, People people, Newsroom newsroom, Clock clock) {
    this.database = database;
    this.people = people;
    this.newsroom = newsroom;
    this.clock = clock;
  }

  /**
   * Tells these people, as a part of the change itself.
   *
   * @param persons the ids of those whom it concerns
   * @param subject {@code event/12}
   */
  public void tell(
      Transaction transaction,
      Collection<Long> persons,
      Notice.Kind kind,
      String subject,
      String title,
      String detail) {
    if (persons.isEmpty()) return;
    Set<Long> told = Set.copyOf(persons);
    new NoticeStore(transaction).add(told, kind, subject, title, detail, clock.instant());
    transaction.afterwards(() -> newsroom.tell(new News.Noticed(told)));
  }

  /** What this caller was told, newest first, at most {@link #MOST}; nothing for guests. */
  public List<Notice> latest(Caller caller) {
    return database.read(transaction ->
        people
            .peer(transaction, caller)
            .person()
            .map(person -> new NoticeStore(transaction).latest(person.id(), MOST))
            .orElse(List.of()));
  }

  /**
   * What one person was told.
   *
   * @param person their id; 0 for who has no name, and is told nothing
   * @param latest newest first, at most {@link #MOST}
   * @param unread how many they have not read, however old
   */
  public record Mine(long person, List<Notice> latest, int unread) {
    /** Of who has no name. */
    public static Mine nobodys() {
      return new Mine(0, List.of(), 0);
    }
  }

  /** All that this caller was told. */
  public Mine mine(Caller caller) {
    return database.read(transaction ->
        people
            .peer(transaction, caller)
            .person()
            .map(person -> {
              NoticeStore store = new NoticeStore(transaction);
              return new Mine(
                  person.id(), store.latest(person.id(), MOST), store.unread(person.id()));
            })
            .orElse(Mine.nobodys()));
  }

  /** Whether this caller is one of these people; costs less than asking who they are. */
  public boolean concerns(Caller caller, Collection<Long> persons) {
    return caller
        .fingerprint()
        .map(key ->
            database.read(transaction -> new NoticeStore(transaction).concerns(key, persons)))
        .orElse(false);
  }

  /** How many this caller has not read. */
  public int unread(Caller caller) {
    return database.read(transaction ->
        people
            .peer(transaction, caller)
            .person()
            .map(person -> new NoticeStore(transaction).unread(person.id()))
            .orElse(0));
  }

  /** This caller has read all that is about that: {@code event/12}. */
  public void read(Caller caller, String subject) {
    read(caller, (store, person) -> store.read(person, subject, clock.instant()));
  }

  /** This caller has read all that they were told. */
  public void readAll(Caller caller) {
    read(caller, (store, person) -> store.readAll(person, clock.instant()));
  }

  /** How many of this person's are read now and were not. */
  private interface Reading {
    int in(NoticeStore store, long person);
  }

  private void read(Caller caller, Reading reading) {
    database.change(transaction -> {
      Optional<Person> person = people.peer(transaction, caller).person();
      if (person.isEmpty()) return false;
      long id = person.get().id();
      boolean any = reading.in(new NoticeStore(transaction), id) > 0;
      if (any) transaction.afterwards(() -> newsroom.tell(new News.Noticed(Set.of(id))));
      return any;
    });
  }
}
