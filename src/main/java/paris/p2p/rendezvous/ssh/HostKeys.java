package paris.p2p.rendezvous.ssh;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The key that the hub is known by and, while it is being changed, the one that comes after it:
 * clients that know the first learn the second (OpenSSH's PROTOCOL, section 2.5).
 *
 * @param next proven to clients that ask, and not used for anything else yet
 */
public record HostKeys(HostKey current, Optional<HostKey> next) {
  /** Its file in the data folder, as long as it is not the current one. */
  public static final String NEXT = "host_ed25519.next";

  /** Without one to come. */
  public static HostKeys only(HostKey key) {
    return new HostKeys(key, Optional.empty());
  }

  /** Those of that folder; see {@link HostKey#load}. */
  public static HostKeys load(Path folder, boolean firstRun) throws CannotOpen {
    HostKey current = HostKey.load(folder, firstRun);
    Path next = folder.resolve(NEXT);
    if (!Files.exists(next)) return only(current);
    return new HostKeys(current, Optional.of(HostKey.read(next)));
  }

  Stream<HostKey> all() {
    return Stream.concat(Stream.of(current), next.stream());
  }
}
