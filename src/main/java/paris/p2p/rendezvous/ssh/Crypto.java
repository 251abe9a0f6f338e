package paris.p2p.rendezvous.ssh;

import java.security.Security;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** Where the cryptography comes from. */
final class Crypto {
  private Crypto() {}

  /**
   * Makes Bouncy Castle known to this Java; once is enough, more does no harm. It does not test
   * whether the modulus of a client's RSA key is prime: that took a third of a second for 4096
   * bits, each time such a key was offered, and a weak key is its owner's own loss.
   */
  static synchronized void register() {
    System.setProperty("org.bouncycastle.rsa.max_mr_tests", "0");
    if (Security.getProvider(BouncyCastleProvider.PROVIDER_NAME) == null) {
      Security.addProvider(new BouncyCastleProvider());
    }
  }
}
