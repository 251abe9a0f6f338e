package paris.p2p.rendezvous.ssh;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How many were turned away, and why, for the log of who runs the hub: one line now and then, and
 * never who or from where. Thread-safe.
 */
final class Tally implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(Tally.class);

  private final Map<Why, LongAdder> counts = new EnumMap<>(Why.class);

  /** What for. */
  enum Why {
    CROWDED("as too many were waiting"),
    SCANNING("after too many connections for nothing"),
    HURRIED("after too many connections"),
    LATE("as signing in took too long"),
    SESSIONS("with too many sessions"),
    COMMANDS("after too many commands"),
    EXCHANGES("after too many key exchanges");

    private final String words;

    Why(String words) {
      this.words = words;
    }
  }

  Tally() {
    for (Why why : Why.values()) counts.put(why, new LongAdder());
  }

  /** One more. */
  void add(Why why) {
    counts.get(why).increment();
  }

  /** Says how many there were since the last time, if there were any. */
  @Override
  public void run() {
    String said = taken();
    if (!said.isEmpty()) LOG.info("Turned away: {}", said);
  }

  /** What there is to say, which is not said again. */
  String taken() {
    return counts.entrySet().stream()
        .map(count -> said(count.getValue().sumThenReset(), count.getKey()))
        .filter(said -> !said.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String said(long count, Why why) {
    return count == 0 ? "" : count + " " + why.words;
  }
}
