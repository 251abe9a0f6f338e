package paris.p2p.rendezvous.ssh;

import org.apache.sshd.common.SshException;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;

/** For Jazzer ({@code scripts/fuzz --text}): what is taken for a key is one, or refused by MINA. */
public final class OfferFuzz {
  private OfferFuzz() {}

  /** Jazzer calls it; what throws is a finding. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Crypto.register();
    if (OffersTest.fault(bytes).isPresent()) return;
    try {
      new ByteArrayBuffer(bytes).getRawPublicKey();
    } catch (SshException | RuntimeException refused) {
      // The door says no as well: MINA turns both into a refusal.
    } catch (Exception other) {
      throw new AssertionError(other);
    }
  }
}
