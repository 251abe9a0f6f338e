package paris.p2p.rendezvous.calendar;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What one VCALENDAR says of all that is in it. Filled while it is read. */
final class Frame {
  private final Map<String, ZoneTold> zones = new HashMap<>();
  private String method = "";
  private String zone = "";

  void method(String told) {
    method = told.strip().toUpperCase(Locale.ROOT);
  }

  /**
   * What is to be done with its events (RFC 5546, 1.4), in capitals; empty where it says nothing.
   */
  String method() {
    return method;
  }

  void zone(String told) {
    zone = Lines.unescaped(told).strip();
  }

  /** The zone of times that name none, as others' calendars say it; empty where none is told. */
  String zone() {
    return zone;
  }

  void define(ZoneTold told) {
    zones.putIfAbsent(key(told.name()), told);
  }

  /** The zone that it defines by that name (RFC 5545, 3.6.5). */
  Optional<ZoneTold> defined(String name) {
    return Optional.ofNullable(zones.get(key(name)));
  }

  private static String key(String name) {
    return name.replace("\\", "").replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
  }
}
