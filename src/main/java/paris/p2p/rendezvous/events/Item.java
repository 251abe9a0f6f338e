package paris.p2p.rendezvous.events;

import java.time.LocalTime;
import java.util.Comparator;

/**
 * A line of a programme.
 *
 * @param position its place among those that begin together, or have no time
 * @param version rises with each edit; an edit names the one it began from
 */
public record Item(long id, Occasion occasion, int position, ItemFields fields, int version) {
  /** By evening, those to be announced at the end of theirs, then by time. */
  static Comparator<Item> inOrder() {
    return Comparator.<Item>comparingInt(item -> item.time().evening())
        .thenComparing(item -> item.time().start().isEmpty())
        .thenComparingInt(item -> item.time().day())
        .thenComparing(item -> item.time().start().orElse(LocalTime.MIN))
        .thenComparingInt(Item::position)
        .thenComparingLong(Item::id);
  }

  public ItemTime time() {
    return fields.time();
  }

  /** Whether both begin at the same time, or both have none on the same day. */
  boolean together(Item other) {
    return time().day() == other.time().day() && time().start().equals(other.time().start());
  }
}
