package paris.p2p.rendezvous.ssh;

import java.util.Optional;
import java.util.Set;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;
import paris.p2p.rendezvous.rules.KeyFault;

/**
 * A public key as a client sends it (RFC 4253, 6.6), looked at before anything is computed from it.
 * Making a key of these bytes can be dear: Bouncy Castle tests whether an RSA modulus is prime (12
 * s for one of 16384 bits) and takes a power for a DSA key (15 s for 16384 bits, and no bound), for
 * who has not signed anything yet, on one of the few threads that serve everybody.
 */
final class Offer {
  private static final String RSA = "ssh-rsa";

  /** RFC 8332. */
  private static final Set<String> SHA2 = Set.of("rsa-sha2-512", "rsa-sha2-256");

  private static final Set<String> SHORT =
      Set.of(
          "ssh-ed25519",
          "sk-ssh-ed25519@openssh.com",
          "ecdsa-sha2-nistp256",
          "ecdsa-sha2-nistp384",
          "ecdsa-sha2-nistp521",
          "sk-ecdsa-sha2-nistp256@openssh.com");

  /** In bytes: a key on nistp521 takes 172, one in hardware besides the name of its application. */
  private static final int SHORT_MOST = 512;

  /** In bits: below it can be broken; beyond {@link #MODULUS_MOST} hardly anybody has any. */
  private static final int MODULUS_LEAST = 2048;

  private static final int MODULUS_MOST = 8192;

  /** In bits: verifying takes time by it. Everybody's is 65537; 1 would sign by itself. */
  private static final int EXPONENT_MOST = 32;

  private Offer() {}

  /**
   * Why a key that is offered for that algorithm is not taken; none where both are of a kind and a
   * size that people sign in with here.
   */
  static Optional<KeyFault> fault(String algorithm, byte[] key) {
    try {
      Buffer read = new ByteArrayBuffer(key);
      String type = read.getString();
      if (type.contains("-cert-v0")) return Optional.of(KeyFault.CERTIFICATE);
      if (type.equals("ssh-dss")) return Optional.of(KeyFault.DSA);
      if (type.equals(RSA)) {
        return ofRsa(algorithm, read.getMPInt().bitLength(), read.getMPInt().bitLength());
      }
      boolean taken = SHORT.contains(type) && algorithm.equals(type) && key.length <= SHORT_MOST;
      return taken ? Optional.empty() : Optional.of(KeyFault.OTHER);
    } catch (RuntimeException cutShort) {
      return Optional.of(KeyFault.OTHER);
    }
  }

  private static Optional<KeyFault> ofRsa(String algorithm, int exponent, int modulus) {
    if (modulus < MODULUS_LEAST) return Optional.of(KeyFault.SHORT_RSA);
    if (modulus > MODULUS_MOST || exponent <= 1 || exponent > EXPONENT_MOST) {
      return Optional.of(KeyFault.OTHER);
    }
    if (algorithm.equals(RSA)) return Optional.of(KeyFault.SHA1);
    return SHA2.contains(algorithm) ? Optional.empty() : Optional.of(KeyFault.OTHER);
  }
}
