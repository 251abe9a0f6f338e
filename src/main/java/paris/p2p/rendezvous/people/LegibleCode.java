package paris.p2p.rendezvous.people;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * Codes that people read out and copy by hand: groups of four signs that nobody mistakes for each
 * other (Crockford's base 32), five random bits each.
 */
final class LegibleCode {
  private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int GROUP = 4;

  private LegibleCode() {}

  /** A new one of so many groups, {@code 7K3M-9QXA-…}. */
  static String made(SecureRandom random, int groups) {
    StringBuilder made = new StringBuilder();
    for (int i = 0; i < groups * GROUP; i++) {
      if (i > 0 && i % GROUP == 0) made.append('-');
      made.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return made.toString();
  }

  /** Its signs alone: case, spaces and hyphens do not count, O is 0, I and L are 1. */
  static String bare(String typed) {
    return typed
        .toUpperCase(Locale.ROOT)
        .replaceAll("[-\\s\\p{Z}]", "")
        .replace('O', '0')
        .replace('I', '1')
        .replace('L', '1');
  }
}
