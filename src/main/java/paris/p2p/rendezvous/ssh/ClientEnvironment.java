package paris.p2p.rendezvous.ssh;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The few variables of a client that the hub keeps, short and printable. Not thread-safe. */
final class ClientEnvironment {
  private static final Pattern NAMES =
      Pattern.compile("LANG|LC_[A-Z]{1,20}|TERM|COLORTERM|NO_COLOR");
  private static final Pattern VALUES = Pattern.compile("[\\x20-\\x7e]{0,128}");
  private static final int MOST = 20;

  private final Map<String, String> kept = new HashMap<>();

  /** Keeps it, or refuses: another name, a value that is too long or not ASCII, too many. */
  boolean keep(String name, String value) {
    if (!NAMES.matcher(name).matches() || !VALUES.matcher(value).matches()) return false;
    if (kept.size() >= MOST && !kept.containsKey(name)) return false;
    kept.put(name, value);
    return true;
  }

  Map<String, String> all() {
    return Map.copyOf(kept);
  }
}
