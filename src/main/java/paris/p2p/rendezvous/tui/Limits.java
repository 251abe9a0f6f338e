package paris.p2p.rendezvous.tui;

import java.time.Duration;

/**
 * How long a visit waits for what.
 *
 * @param idle without a key, until goodbye
 * @param stall for a reader who stopped reading, until the line is dropped
 * @param hold for work, before the page is painted without its answer
 * @param pace between two works that could wait
 * @param escape after a lone Escape, until it is taken as such
 * @param finish for works under way when the visit ends
 */
public record Limits(
    Duration idle, Duration stall, Duration hold, Duration pace, Duration escape, Duration finish) {
  /** The hub's own, with this much idleness allowed. */
  public static Limits usual(Duration idle) {
    return new Limits(
        idle,
        Duration.ofSeconds(20),
        Duration.ofMillis(100),
        Duration.ofMillis(500),
        Duration.ofMillis(30),
        Duration.ofSeconds(10));
  }
}
