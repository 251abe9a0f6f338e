package paris.p2p.rendezvous.ssh;

import java.security.Security;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** Where the cryptography comes from. */
final class Crypto {
  private Crypto() {}

  /** Makes Bouncy Castle known to this Java; once is enough, more does no harm. */
  static synchronized void register() {
    if (Security.getProvider(BouncyCastleProvider.PROVIDER_NAME) == null) {
      Security.addProvider(new BouncyCastleProvider());
    }
  }
}
