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
    return of(caller, (store, person) -> store.latest(person, MOST), List.of());
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
    return of(
        caller,
        (store, person) -> {
          List<Notice> latest = store.latest(person, MOST);
          boolean all = latest.size() < MOST;
          int unread = (int) latest.stream().filter(notice -> !notice.read()).count();
          return new Mine(person, latest, all ? unread : store.unread(person));
        },
        Mine.nobodys());
  }

  /** What is read of one person. */
  private interface Reading<T> {
    T of(NoticeStore store, long person);
  }

  /** That of the person with this key, or else what there is for nobody. */
  private <T> T of(Caller caller, Reading<T> reading, T nobodys) {
    if (caller.key().isEmpty()) return nobodys;
    return database.read(transaction ->
        people
            .person(transaction, caller)
            .map(person -> reading.of(new NoticeStore(transaction), person.id()))
            .orElse(nobodys));
  }

  /** Whether this caller is one of these people. */
  public boolean concerns(Caller caller, Collection<Long> persons) {
    return of(caller, (_, person) -> persons.contains(person), false);
  }

  /** How many this caller has not read. */
  public int unread(Caller caller) {
    return of(caller, NoticeStore::unread, 0);
  }

  /** This caller has read all that is about that: {@code event/12}. */
  public void read(Caller caller, String subject) {
    read(caller, (store, person) -> store.read(person, subject, clock.instant()));
  }

  /** This caller has read all that they were told. */
  public void readAll(Caller caller) {
    read(caller, (store, person) -> store.readAll(person, clock.instant()));
  }

  /** Marks some of this caller's as read; what is read tells how many were not before. */
  private void read(Caller caller, Reading<Integer> reading) {
    if (caller.key().isEmpty()) return;
    database.change(transaction -> {
      Optional<Long> person = people.person(transaction, caller).map(Person::id);
      boolean any = person.map(id -> reading.of(new NoticeStore(transaction), id)).orElse(0) > 0;
      if (any) {
        transaction.afterwards(() -> newsroom.tell(new News.Noticed(Set.of(person.get()))));
      }
      return any;
    });
  }
}
