package paris.p2p.rendezvous.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * The code that makes the first organiser: 80 random bits, four groups of four signs that nobody
 * mistakes for each other (Crockford's base 32), new at each start, kept in memory only.
 */
public final class FirstCode {
  private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private final String code;

  public FirstCode(SecureRandom random) {
    StringBuilder made = new StringBuilder();
    for (int i = 0; i < 16; i++) {
      if (i > 0 && i % 4 == 0) made.append('-');
      made.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    code = made.toString();
  }

  /** As the console prints it, {@code XXXX-XXXX-XXXX-XXXX}. */
  public String code() {
    return code;
  }

  /** Whether this is the code; case, spaces and hyphens do not count, O is 0, I and L are 1. */
  boolean matches(String given) {
    return MessageDigest.isEqual(bare(code), bare(given));
  }

  private static byte[] bare(String typed) {
    return typed
        .toUpperCase(Locale.ROOT)
        .replaceAll("[-\\s]", "")
        .replace('O', '0')
        .replace('I', '1')
        .replace('L', '1')
        .getBytes(StandardCharsets.UTF_8);
  }
}
