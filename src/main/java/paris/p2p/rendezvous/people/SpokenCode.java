package paris.p2p.rendezvous.people;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Codes that people read out and copy: signs that nobody mistakes for each other (Crockford's base
 * 32, five bits each), in groups of four.
 */
final class SpokenCode {
  private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int GROUP = 4;

  private SpokenCode() {}

  /** A new one of so many signs, {@code XXXX-XXXX-…}. */
  static String made(SecureRandom random, int signs) {
    StringBuilder made = new StringBuilder();
    for (int i = 0; i < signs; i++) {
      if (i > 0 && i % GROUP == 0) made.append('-');
      made.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return made.toString();
  }

  /** As it counts: case, spaces and hyphens do not, O is 0, I and L are 1. */
  static byte[] bare(String typed) {
    return typed
        .toUpperCase(Locale.ROOT)
        .replaceAll("[\\p{Pd}\\p{Z}\\s]", "")
        .replace('O', '0')
        .replace('I', '1')
        .replace('L', '1')
        .getBytes(StandardCharsets.UTF_8);
  }

  /**
   * What is kept of it (SHA-256, hexadecimal). Enough for codes of 128 bits and more: nobody goes
   * through them, so that neither salt nor slowness is needed.
   */
  static String hash(String typed) {
    return HexFormat.of().formatHex(Sha256.of(bare(typed)));
  }
}
