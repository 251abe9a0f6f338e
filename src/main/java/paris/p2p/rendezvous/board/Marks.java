package paris.p2p.rendezvous.board;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the board stands to one person.
 *
 * @param person their id; 0 for who has no name, of whom nobody knows what they have read
 * @param spaces how many threads with something unread each space has, {@link Unread#MOST} for that
 *     many or more; a space without any is not in
 * @param unread those of the threads that were asked about that have something unread
 * @param topicStances what the person wants of those threads, where they have said so
 * @param spaceStances the same of all spaces
 */
public record Marks(
    long person,
    Map<Long, Integer> spaces,
    Set<Long> unread,
    Map<Long, Stance> topicStances,
    Map<Long, Stance> spaceStances) {
  /** Of who has no name. */
  public static Marks nobodys() {
    return new Marks(0, Map.of(), Set.of(), Map.of(), Map.of());
  }

  /** How many threads have something unread; {@link Unread#MOST} for that many or more. */
  public int threads() {
    int all = spaces.values().stream().mapToInt(Integer::intValue).sum();
    return Math.min(Unread.MOST, all);
  }

  /** The same in one space. */
  public int threads(long space) {
    return spaces.getOrDefault(space, 0);
  }

  /** Whether that thread has something unread. */
  public boolean unread(long topic) {
    return unread.contains(topic);
  }

  /** What the person wants of that thread. */
  public Optional<Stance> topic(long topic) {
    return Optional.ofNullable(topicStances.get(topic));
  }

  /** What the person wants of that space. */
  public Optional<Stance> space(long space) {
    return Optional.ofNullable(spaceStances.get(space));
  }
}
