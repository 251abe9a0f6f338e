package paris.p2p.rendezvous.tui;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Keeps painting back while work is under way that will soon answer, so that one key is one
 * painting; never longer than a given time. Times are of {@link System#nanoTime}.
 */
final class Hold {
  /** How long a key that was typed ahead waits at most. */
  private static final Duration KEYS_WAIT = Duration.ofSeconds(1);

  private final long most;
  private final Map<Errand, Long> awaited = new HashMap<>();
  private OptionalLong since = OptionalLong.empty();

  Hold(Duration most) {
    this.most = most.toNanos();
  }

  void await(Errand errand) {
    awaited.put(errand, System.nanoTime() + most);
  }

  void answered(Errand errand) {
    awaited.remove(errand);
  }

  /** Whether work that this stop asked for takes longer than painting was held for it. */
  boolean slow(long stop) {
    long now = System.nanoTime();
    return awaited.entrySet().stream()
        .anyMatch(one -> one.getKey().stop() == stop && one.getValue() - now <= 0);
  }

  /** Until when keys wait for work that a key on this stop has asked for; none when they do not. */
  OptionalLong busyUntil(long stop) {
    long now = System.nanoTime();
    return awaited.entrySet().stream()
        .filter(one -> one.getKey().stop() == stop && one.getKey().cause() == Errand.Cause.PAGE)
        .mapToLong(one -> one.getValue() - most + KEYS_WAIT.toNanos())
        .filter(at -> at - now > 0)
        .max();
  }

  /** Until when something that is to be painted now is held back; none when it is not. */
  OptionalLong until() {
    long now = System.nanoTime();
    if (since.isEmpty()) since = OptionalLong.of(now);
    long latest = since.getAsLong() + most;
    OptionalLong answer =
        awaited.values().stream().mapToLong(at -> at).filter(at -> at - now > 0).max();
    return answer.isEmpty() || latest - now <= 0
        ? OptionalLong.empty()
        : OptionalLong.of(Math.min(latest, answer.getAsLong()));
  }

  void painted() {
    since = OptionalLong.empty();
  }
}
