package paris.p2p.rendezvous.board;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.people.Departure;
import paris.p2p.rendezvous.store.Transaction;

/**
 * What somebody wrote on the board, has read, reported and asked for. Their posts stay under
 * nobody's name, or as places without words; a thread in which nobody else wrote then goes out of
 * sight.
 */
public record BoardDeparture(Board board, Newsroom newsroom, Clock clock) implements Departure {
  /** Of so many threads it is told that they look otherwise. */
  private static final int TOLD_MOST = 100;

  @Override
  public Map<String, Object> held(Transaction transaction, Leaver who) {
    LeavingStore store = new LeavingStore(transaction);
    Map<String, Object> held = new LinkedHashMap<>();
    held.put("posts", store.posts(who.id()));
    held.put("earlierVersions", store.versions(who.id()));
    held.put("threads", store.threads(who.id()));
    held.put("heldPosts", store.held(who.id()));
    held.put("reports", store.reports(who.id()));
    held.put("spaces", store.spaces(who.id()));
    held.put("spaceWishes", store.wishes(who.id()));
    held.put("readTo", store.readTo(who.id()));
    held.put("threadMarks", store.marks(who.id()));
    held.put("spaceMarks", store.spaceMarks(who.id()));
    return held;
  }

  @Override
  public void forget(Transaction transaction, Leaver who) {
    if (who.person().isEmpty()) return;
    LeavingStore store = new LeavingStore(transaction);
    store.dropMarks(who.id());
    store.dropAsked(who.id());
    store.dropEarlier(who.id());
    List<Long> alone = who.words() ? store.alone(who.id()) : List.of();
    if (who.words()) takeWords(transaction, store, who.id(), alone);
    board.changes(transaction);
    tell(transaction, store, who.id(), alone);
  }

  private void takeWords(
      Transaction transaction, LeavingStore store, long person, List<Long> alone) {
    store.dropWords(person, clock.instant());
    OrderStore order = new OrderStore(transaction);
    for (long topic : alone) {
      store.untitle(topic);
      Optional<OrderStore.Held> held = order.hold(topic);
      held.filter(it -> !it.mode().hidden()).ifPresent(it -> order.hideTopic(it, true));
    }
  }

  /** All threads that go out of sight, and of the others the newest. */
  private void tell(Transaction transaction, LeavingStore store, long person, List<Long> alone) {
    List<LeavingStore.In> all = store.in(person);
    Set<LeavingStore.In> threads =
        Stream.concat(
                all.stream().filter(it -> alone.contains(it.topic())),
                all.stream().limit(TOLD_MOST))
            .collect(Collectors.toUnmodifiableSet());
    transaction.afterwards(() -> {
      threads.forEach(it -> newsroom.tell(new News.TopicChanged(it.space(), it.topic())));
      newsroom.tell(new News.SpacesChanged());
      newsroom.tell(new News.WorkshopChanged());
    });
  }
}
