package paris.p2p.rendezvous.board;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.people.Cost;
import paris.p2p.rendezvous.people.People;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.people.Rulings;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Refusal.Limited;
import paris.p2p.rendezvous.store.Database;
import paris.p2p.rendezvous.store.Transaction;

/**
 * What members say is wrong with posts. It waits for those who keep order, who settle it by hiding
 * the post or by dismissing it ({@link Moderation}). Who reported stands nowhere else.
 */
public final class Reports {
  /** How many posts are shown at most, those that wait longest. */
  public static final int MOST = 100;

  private final Database database;
  private final People people;
  private final Newsroom newsroom;
  private final Clock clock;

  public Reports(Database database, People people, Newsroom newsroom, Clock clock) {
    this.database = database;
    this.people = people;
    this.newsroom = newsroom;
    this.clock = clock;
  }

  /** Reports a post that can be read, once for each person; its number. */
  public Outcome<Long> report(Caller caller, long post, String reason) {
    return database.attempt(transaction ->
        people
            .allowed(transaction, caller, Act.REPORT_POSTS)
            .then(person ->
                Rulings.reason(reason).then(why -> reported(transaction, person, post, why))));
  }

  private Outcome<Long> reported(
      Transaction transaction, Person person, long number, String reason) {
    Optional<Post> post = new PostStore(transaction).post(number);
    if (post.isEmpty()) {
      return Outcome.refused(new Refusal.Unknown(Refusal.Thing.POST, "#" + number));
    }
    ReportStore store = new ReportStore(transaction);
    if (post.get().state() != Post.State.SHOWN) {
      return Outcome.refused(new Refusal.OfBoard.PostGone());
    }
    if (store.reported(number, person.id())) {
      return Outcome.refused(new Refusal.OfBoard.ReportedAlready());
    }
    Optional<Refusal> later =
        people.quotas().ask(transaction, person, Cost.one(Limited.REPORTS), Cost.words(reason));
    if (later.isPresent()) return Outcome.refused(later.get());
    store.add(number, person.id(), reason, clock.instant());
    transaction.afterwards(() -> newsroom.tell(new News.WorkshopChanged()));
    return Outcome.done(number);
  }

  /**
   * The posts that wait for this caller, the one that was reported first on top, at most {@link
   * #MOST}; nothing for who keeps order nowhere.
   */
  public List<Reported> waiting(Caller caller) {
    return where(caller, (store, spaces) -> store.posts(spaces, MOST), List.of());
  }

  /** How many posts wait for this caller. */
  public int count(Caller caller) {
    return where(caller, ReportStore::waiting, 0);
  }

  private <T> T where(
      Caller caller, BiFunction<ReportStore, Optional<Set<Long>>, T> asked, T nothing) {
    return database.read(transaction -> {
      Optional<Person> person = people.person(transaction, caller);
      if (person.isEmpty()) return nothing;
      ReportStore store = new ReportStore(transaction);
      if (Keepers.everywhere(person.get())) return asked.apply(store, Optional.empty());
      Set<Long> founded = new OrderStore(transaction).founded(person.get().id());
      return founded.isEmpty() ? nothing : asked.apply(store, Optional.of(founded));
    });
  }
}
