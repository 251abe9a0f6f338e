package paris.p2p.rendezvous.ssh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The change from one host key to the next, in three steps of the operator's: one is prepared and
 * said, signed by the current one; the hub runs with both for a while, so that clients learn it;
 * then the next becomes the current one.
 */
public final class Rotation {
  /** What the signature of a statement counts for ({@code ssh-keygen -Y verify -n}). */
  public static final String NAMESPACE = "rendezvous-host-key";

  /** The key before the last change, in the data folder; nothing uses it any more. */
  public static final String BEFORE = "host_ed25519.before";

  private final Path folder;

  /**
   * @param folder that holds the hub
   */
  public Rotation(Path folder) {
    this.folder = folder;
  }

  /**
   * What is published about a change.
   *
   * @param text says which key follows which
   * @param signature of the text by the key that goes, armoured
   */
  public record Statement(String text, String signature) {}

  /** Makes the next key; refuses where one is waiting already. */
  public HostKeys prepare() throws CannotOpen {
    Path next = folder.resolve(HostKeys.NEXT);
    if (Files.exists(next)) {
      throw new CannotOpen(
          "There is a next host key already: let visitors learn it, then run hostkey switch");
    }
    HostKey current = HostKey.load(folder, false);
    return new HostKeys(current, Optional.of(HostKey.make(next)));
  }

  /** Says so, for those who know the current key. */
  public Statement statement(HostKeys keys, String domain, int port) throws CannotOpen {
    HostKey next = keys.next().orElseThrow(Rotation::nothingToCome);
    String text =
        """
        The host key of %s changes.
        From %s
        To   %s
        %s
        """
            .formatted(
                domain,
                keys.current().fingerprint(),
                next.fingerprint(),
                next.publication(domain, port).knownHosts());
    return new Statement(text, Sshsig.of(keys.current(), NAMESPACE, text));
  }

  /** Makes the next key the current one; at no moment is there none. */
  public HostKeys complete() throws CannotOpen {
    HostKeys keys = HostKeys.load(folder, false);
    keys.next().orElseThrow(Rotation::nothingToCome);
    Path current = folder.resolve(HostKey.FILE);
    try {
      Files.deleteIfExists(folder.resolve(BEFORE));
      Files.createLink(folder.resolve(BEFORE), current);
      Files.move(
          folder.resolve(HostKeys.NEXT),
          current,
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      KeyFile.force(folder);
    } catch (IOException e) {
      throw new CannotOpen("The host keys in " + folder + " cannot be exchanged", e);
    }
    return HostKeys.load(folder, false);
  }

  private static CannotOpen nothingToCome() {
    return new CannotOpen("There is no next host key: make one with hostkey next");
  }
}
