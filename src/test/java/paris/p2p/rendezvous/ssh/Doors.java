package paris.p2p.rendezvous.ssh;

import java.nio.file.Path;
import java.util.Set;

/** Doors for tests, on a free port of 127.0.0.1. */
final class Doors {
  private Doors() {}

  static Door open(Path folder, Reception reception) throws CannotOpen {
    return open(folder, reception, DoorLimits.usual());
  }

  static Door open(Path folder, Reception reception, DoorLimits limits) throws CannotOpen {
    return open(folder, reception, limits, StayLimits.usual(StayLimits.PER_KEY));
  }

  /** The usual limits but for packets, which come as fast as they like. */
  static StayLimits unpaced() {
    StayLimits usual = StayLimits.usual(StayLimits.PER_KEY);
    return new StayLimits(
        usual.perKey(),
        usual.perSource(),
        usual.most(),
        usual.shared(),
        usual.arrivals(),
        usual.commandsPerKey(),
        usual.commandsPerSource(),
        Rate.perSecond(1_000_000_000_000L, 900_000_000),
        usual.typed(),
        usual.sizes(),
        usual.exchanges());
  }

  static Door open(Path folder, Reception reception, DoorLimits limits, StayLimits stays)
      throws CannotOpen {
    DoorSettings settings = new DoorSettings("127.0.0.1", 0, true, Set.of(), limits, stays);
    return Door.open(settings, HostKeys.load(folder, true), reception);
  }
}
