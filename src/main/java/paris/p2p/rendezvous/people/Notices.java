package paris.p2p.rendezvous.people;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
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
  private final NoticeRoom room = new NoticeRoom();

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
    room.told(transaction, told);
    transaction.afterwards(() -> newsroom.tell(new News.Noticed(told)));
  }

  /**
   * A post that people are told of.
   *
   * @param thread {@code topic/7}
   * @param title of the thread
   * @param by the name of who wrote it
   * @param post its number
   * @param at when it was written
   */
  public record Posted(String thread, String title, String by, long post, Instant at) {}

  /**
   * Tells these people of a post, as a part of the post's own change. Who has not read yet what
   * they were told of that kind in that thread is not told twice: it is one notice of several
   * posts.
   *
   * @param persons the ids of those whom it concerns
   */
  public void tell(
      Transaction transaction, Collection<Long> persons, Notice.Kind kind, Posted posted) {
    if (persons.isEmpty()) return;
    NoticeStore store = new NoticeStore(transaction);
    Set<Long> told = Set.copyOf(persons);
    Set<Long> waiting = store.waiting(told, kind, posted);
    if (!waiting.isEmpty()) store.renew(waiting, kind, posted);
    Set<Long> fresh = new HashSet<>(told);
    fresh.removeAll(waiting);
    if (!fresh.isEmpty()) store.add(fresh, kind, posted);
    room.told(transaction, fresh);
    transaction.afterwards(() -> newsroom.tell(new News.Noticed(told)));
  }

  /**
   * The post does not concern these people any more: what they were told of it and have not read
   * goes, as a part of the post's own change. Where they were told of others of its thread as well,
   * it tells of one less.
   *
   * @param next by person, the next post of which they were told in the same notice
   */
  public void untell(
      Transaction transaction,
      Collection<Long> persons,
      Notice.Kind kind,
      Posted posted,
      LongFunction<Optional<Long>> next) {
    if (persons.isEmpty()) return;
    NoticeStore store = new NoticeStore(transaction);
    Set<Long> left = new HashSet<>(persons);
    left.removeAll(store.untell(persons, kind, posted));
    for (long person : left) {
      next.apply(person).ifPresent(post -> store.begin(person, kind, posted, post));
    }
    Set<Long> all = Set.copyOf(persons);
    transaction.afterwards(() -> newsroom.tell(new News.Noticed(all)));
  }

  /** What this caller was told, newest first, at most {@link #MOST}; nothing for guests. */
  public List<Notice> latest(Caller caller) {
    return of(caller, (store, person) -> store.latest(person, MOST), List.of());
  }

  /**
   * What one person was told.
   *
   * @param person their id; 0 for who has no name, and is told nothing
   * @param latest at most {@link #MOST}: what is not read first, and of each the newest first
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
          List<Notice> latest = store.inbox(person, MOST);
          int unread = (int) latest.stream().filter(notice -> !notice.read()).count();
          return new Mine(person, latest, unread < MOST ? unread : store.unread(person));
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

  /** How many this caller has not read. */
  public int unread(Caller caller) {
    return of(caller, NoticeStore::unread, 0);
  }

  /** This caller has read all that is about that: {@code event/12}. */
  public void read(Caller caller, String subject) {
    read(caller, (store, person) -> store.read(person, subject, clock.instant()));
  }

  /** This caller has read that one; where it tells of no post, all that is about the same. */
  public void read(Caller caller, Notice notice) {
    if (notice.post().isEmpty()) read(caller, notice.subject());
    else read(caller, (store, person) -> store.read(person, notice.id(), clock.instant()));
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
      person.ifPresent(id -> read(transaction, id, reading));
      return person;
    });
  }

  private void read(Transaction transaction, long person, Reading<Integer> reading) {
    if (reading.of(new NoticeStore(transaction), person) == 0) return;
    again(transaction, person);
  }

  /** The numbers of the posts at which what this person has not read begins. */
  public Set<Long> posts(Transaction transaction, long person) {
    return new NoticeStore(transaction).posts(person);
  }

  /** This person has read these posts, and so what begins there, as a part of that change. */
  public void read(Transaction transaction, long person, Collection<Long> posts) {
    if (posts.isEmpty()) return;
    read(transaction, person, (store, reader) -> store.read(reader, posts, clock.instant()));
  }

  /** How this caller is told is another: their screens are to look again. */
  public void again(Caller caller) {
    if (caller.key().isEmpty()) return;
    database
        .read(transaction -> people.person(transaction, caller))
        .ifPresent(person -> newsroom.tell(new News.Noticed(Set.of(person.id()))));
  }

  private void again(Transaction transaction, long person) {
    transaction.afterwards(() -> newsroom.tell(new News.Noticed(Set.of(person))));
  }
}
