package paris.p2p.rendezvous.ssh;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.common.signature.BuiltinSignatures;
import org.apache.sshd.common.signature.Signature;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;

/**
 * The key by which visitors know the hub: ed25519, in OpenSSH's format, in a file that only its
 * owner reads. It is made once and never replaced without a word, since a changed host key looks
 * like an attack to everybody who comes back.
 */
public final class HostKey {
  /** Its file in the data folder. */
  public static final String FILE = "host_ed25519";

  private final KeyPair pair;

  private HostKey(KeyPair pair) {
    this.pair = pair;
  }

  /**
   * The key of that folder.
   *
   * @param firstRun whether nothing was ever kept here: only then a missing key is made, and the
   *     folder with it
   */
  public static HostKey load(Path folder, boolean firstRun) throws CannotOpen {
    Crypto.register();
    Path file = folder.resolve(FILE);
    if (Files.exists(file)) return read(file);
    if (firstRun) return make(file);
    throw new CannotOpen(
        "The host key "
            + file
            + " is missing: bring it back from a backup, or, if it is lost for good, make a new one"
            + " with: ssh-keygen -t ed25519 -N '' -C '' -f "
            + file);
  }

  /** The one in that file, which is there; refused where it is not safe or not whole. */
  static HostKey read(Path file) throws CannotOpen {
    return new HostKey(KeyFile.read(file));
  }

  /** A new one in that file; where there is one already, that one. */
  static HostKey make(Path file) throws CannotOpen {
    KeyFile.make(file);
    return read(file);
  }

  /** As {@code ssh-keygen -l} prints it: {@code SHA256:…}. */
  public String fingerprint() {
    return KeyUtils.getFingerPrint(BuiltinDigests.sha256, pair.getPublic());
  }

  /**
   * For publishing where visitors can check it before they come.
   *
   * @param domain the name by which they reach it, {@code p2p.paris}
   */
  public Publication publication(String domain, int port) {
    return Publication.of(pair.getPublic(), domain, port);
  }

  /** Its signature under that, as it goes over the wire (RFC 8709, section 6). */
  byte[] signature(byte[] words) {
    try {
      Signature signer = BuiltinSignatures.ed25519.create();
      signer.initSigner(null, pair.getPrivate());
      signer.update(null, words, 0, words.length);
      ByteArrayBuffer signature = new ByteArrayBuffer();
      signature.putString(KeyPairProvider.SSH_ED25519);
      signature.putBytes(signer.sign(null));
      return signature.getCompactData();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  KeyPair pair() {
    return pair;
  }
}
