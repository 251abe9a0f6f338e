package paris.p2p.rendezvous.calendar;

import com.ibm.icu.util.TimeZone;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names by which calendars call time zones; case and blanks do not count. */
final class ZoneNames {
  /** {@code (UTC+01:00) Brussels, Copenhagen, Madrid, Paris}. */
  private static final Pattern CITIES =
      Pattern.compile("\\((?:utc|gmt)([+-][0-9:]+)?\\) *(.+)", Pattern.CASE_INSENSITIVE);

  private static final Map<String, String> KNOWN = new TreeMap<>();
  private static final Map<String, String> WINDOWS = new TreeMap<>();
  private static final List<ZoneId> CANDIDATES;

  static {
    Set<String> usual = new LinkedHashSet<>();
    for (String id : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
      KNOWN.put(key(id), id);
      String windows = TimeZone.getWindowsID(id);
      if (windows == null) continue;
      String there = TimeZone.getIDForWindowsID(windows, null);
      WINDOWS.put(key(windows), there);
      if (there.equals(id)) usual.add(id);
    }
    KNOWN
        .keySet()
        .retainAll(KNOWN.keySet().stream().filter(it -> !it.startsWith("systemv")).toList());
    usual.addAll(new TreeSet<>(KNOWN.values()));
    List<ZoneId> all = new ArrayList<>();
    usual.forEach(id -> known(id).ifPresent(all::add));
    CANDIDATES = List.copyOf(all);
  }

  private ZoneNames() {}

  /** All zones, those first that many live by. */
  static List<ZoneId> all() {
    return CANDIDATES;
  }

  private static String key(String name) {
    return name.strip().replaceAll("[\\s_]+", "_").toLowerCase(Locale.ROOT);
  }

  /** {@code Europe/Paris}, also after what a program puts before it, or {@code UTC+2}. */
  static Optional<ZoneId> named(String name) {
    String rest = name.strip();
    Optional<ZoneId> found = known(rest);
    while (found.isEmpty() && rest.contains("/")) {
      rest = rest.substring(rest.indexOf('/') + 1);
      if (rest.contains("/") || rest.equalsIgnoreCase("utc")) found = known(rest);
    }
    return found;
  }

  private static Optional<ZoneId> known(String name) {
    if (name.isBlank()) return Optional.empty();
    try {
      String upper = name.strip().toUpperCase(Locale.ROOT);
      return Optional.of(ZoneId.of(KNOWN.getOrDefault(key(name), upper)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** {@code Romance Standard Time}, as Windows has it. */
  static Optional<ZoneId> windows(String name) {
    return Optional.ofNullable(WINDOWS.get(key(name))).flatMap(ZoneNames::known);
  }

  /** The cities of Windows' own words: the first that is known and goes by that offset. */
  static Optional<ZoneId> cities(String name) {
    Matcher words = CITIES.matcher(name.replace("\\", "").strip());
    if (!words.matches()) return Optional.empty();
    String offset = words.group(1) == null ? "Z" : words.group(1);
    for (String city : words.group(2).split(",")) {
      for (Map.Entry<String, String> one : KNOWN.entrySet()) {
        if (one.getKey().endsWith("/" + key(city)) && goesBy(one.getValue(), offset)) {
          return known(one.getValue());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean goesBy(String id, String offset) {
    Optional<ZoneId> zone = known(id);
    Optional<ZoneId> told = known("UTC" + offset.replace("Z", ""));
    return zone.isPresent()
        && told.isPresent()
        && zone.get()
            .getRules()
            .getStandardOffset(Instant.EPOCH.plusSeconds(1_800_000_000))
            .equals(told.get().getRules().getOffset(Instant.EPOCH));
  }
}
