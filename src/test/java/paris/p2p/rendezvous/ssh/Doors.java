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
    DoorSettings settings = new DoorSettings("127.0.0.1", 0, true, Set.of(), limits);
    return Door.open(settings, HostKeys.load(folder, true), reception);
  }
}
