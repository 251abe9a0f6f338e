package paris.p2p.rendezvous.people;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
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
    database.change(transaction -> {
      people
          .peer(transaction, caller)
          .person()
          .ifPresent(person -> {
            boolean any =
                new NoticeStore(transaction).read(person.id(), subject, clock.instant()) > 0;
            if (any) {
              transaction.afterwards(() -> newsroom.tell(new News.Noticed(Set.of(person.id()))));
            }
          });
      return subject;
    });
  }
}
