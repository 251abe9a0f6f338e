package paris.p2p.rendezvous.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the visitor is, and the pages below to go back to. Never empty. */
final class Trail<S> {
  /** Deeper than anybody goes on purpose; then the oldest page but the first is forgotten. */
  private static final int DEEPEST = 64;

  private final List<Stop<S>> stops = new ArrayList<>();
  private long count;

  Trail(Page<S> first) {
    open(first);
  }

  Stop<S> top() {
    return stops.getLast();
  }

  boolean first() {
    return stops.size() == 1;
  }

  /** The stop of that number, if it has not been left. */
  Optional<Stop<S>> find(long serial) {
    return stops.stream().filter(stop -> stop.serial() == serial).findFirst();
  }

  void open(Page<S> page) {
    if (stops.size() == DEEPEST) stops.remove(1);
    stops.add(new Stop<>(++count, page));
  }

  /** Another page where this stop was. */
  void replace(Stop<S> stop, Page<S> page) {
    stops.set(stops.indexOf(stop), new Stop<>(++count, page));
  }

  /** Leaves that stop; the last one stays. */
  void leave(Stop<S> stop) {
    if (stops.size() > 1) stops.remove(stop);
  }

  /** Forgets the whole way and starts anew there. */
  void restart(Page<S> page) {
    stops.clear();
    open(page);
  }
}
