package paris.p2p.rendezvous.people;

import java.security.MessageDigest;
import java.security.SecureRandom;

/**
 * The code that makes the first organiser: 80 random bits, four groups of four signs, new at each
 * start, kept in memory only.
 */
public final class FirstCode {
  private static final int SIGNS = 16;

  private final String code;

  public FirstCode(SecureRandom random) {
    code = SpokenCode.made(random, SIGNS);
  }

  /** As the console prints it, {@code XXXX-XXXX-XXXX-XXXX}. */
  public String code() {
    return code;
  }

  /** Whether this is the code; case, spaces and hyphens do not count, O is 0, I and L are 1. */
  boolean matches(String given) {
    return MessageDigest.isEqual(SpokenCode.bare(code), SpokenCode.bare(given));
  }
}
