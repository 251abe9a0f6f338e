package paris.p2p.rendezvous.terminal;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which addresses a terminal may be given to open (OSC 8). */
final class Address {
  private static final Set<String> WITH_HOST = Set.of("http", "https", "ssh");
  private static final int LONGEST = 2_000;

  private Address() {}

  /**
   * The address in printable ASCII; nothing for another scheme than http, https, ssh and mailto,
   * and for what is no address or a long one.
   */
  static Optional<String> safe(String typed) {
    if (typed == null || typed.length() > LONGEST) return Optional.empty();
    try {
      URI parsed = new URI(typed);
      String ascii = parsed.toASCIIString();
      return open(parsed) && ascii.length() <= LONGEST && printable(ascii)
          ? Optional.of(ascii)
          : Optional.empty();
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }

  private static boolean open(URI parsed) {
    String scheme = parsed.getScheme() == null ? "" : parsed.getScheme().toLowerCase(Locale.ROOT);
    return scheme.equals("mailto")
        ? parsed.isOpaque()
        : WITH_HOST.contains(scheme) && parsed.getHost() != null && !option(parsed.getUserInfo());
  }

  /** Whether a program that is handed this user name may take it for an option. */
  private static boolean option(String user) {
    return user != null && user.startsWith("-");
  }

  private static boolean printable(String ascii) {
    return ascii.chars().allMatch(c -> c > ' ' && c < 0x7f);
  }
}
