package paris.p2p.rendezvous.tui;

import java.util.List;
import java.util.Locale;
import paris.p2p.rendezvous.text.Cleaner;

/** Where a link of a text leads, as it is written there. */
record Address(String written) {
  private static final List<String> FOLLOWED = List.of("http://", "https://", "ssh://", "mailto:");

  static Address of(String destination) {
    return new Address(Cleaner.line(destination));
  }

  /** The address that may be followed, or empty; the screen looks at it once more. */
  String linked() {
    String lower = written.toLowerCase(Locale.ROOT);
    return FOLLOWED.stream().anyMatch(lower::startsWith) ? written : "";
  }

  /** Whether these words already say it. */
  boolean saidBy(String words) {
    return written.isEmpty()
        || words.equals(written)
        || FOLLOWED.stream().anyMatch(scheme -> written.equals(scheme + words));
  }
}
