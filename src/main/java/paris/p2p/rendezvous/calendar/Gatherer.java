package paris.p2p.rendezvous.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import paris.p2p.rendezvous.rules.Refusal.CalendarFault;

/** Gathers the events of a file line by line, and stops when it is too much. For one use. */
final class Gatherer {
  private static final int EVENTS_MOST = 10_000;
  private static final int DEPTH_MOST = 6;

  /** Of each property of an event at most so many are kept. */
  private static final int ALIKE_MOST = 400;

  /** Of so many lines that are none it is told. */
  private static final int BAD_MOST = 1_000;

  private static final String CALENDAR = "VCALENDAR";
  private static final String EVENT = "VEVENT";
  private static final String ZONE = "VTIMEZONE";

  private static final Set<String> KEPT =
      Set.of(
          "UID",
          "SEQUENCE",
          "DTSTAMP",
          "LAST-MODIFIED",
          "DTSTART",
          "DTEND",
          "DURATION",
          "RRULE",
          "RDATE",
          "EXRULE",
          "EXDATE",
          "RECURRENCE-ID",
          "SUMMARY",
          "LOCATION",
          "DESCRIPTION",
          "X-ALT-DESC",
          "CATEGORIES",
          "STATUS",
          "CLASS",
          "ATTENDEE",
          "COMMENT",
          Names.NUMBER,
          Names.PLACE,
          Names.ADDRESS,
          Names.LANGUAGES,
          Names.CAPACITY,
          Names.TEXT,
          Names.MOVED_FROM);

  /**
   * A line that is no property.
   *
   * @param event the one that it stands in
   */
  record Bad(int line, Optional<Told> event, String text) {}

  private final List<Told> events = new ArrayList<>();
  private final List<Bad> bad = new ArrayList<>();
  private final Map<String, Integer> others = new TreeMap<>();
  private final List<String> around = new ArrayList<>();
  private Frame frame;
  private Told event;
  private ZoneTold.Building zone;

  List<Told> events() {
    return events;
  }

  List<Bad> bad() {
    return bad;
  }

  /** How many there are of what is neither an event nor a zone, by name. */
  Map<String, Integer> others() {
    return others;
  }

  /** Whether there was the beginning of a calendar. */
  boolean begun() {
    return frame != null;
  }

  /** Whether a calendar was begun and not ended. */
  boolean open() {
    return !around.isEmpty();
  }

  /** The next line of the file. */
  void take(int line, String text) {
    Optional<ContentLine> read = ContentLine.read(line, text);
    if (around.isEmpty()) outside(line, text, read);
    else if (read.isEmpty()) bad(line, text);
    else inside(read.get().decoded(), text);
  }

  private static boolean is(ContentLine line, String name, String value) {
    return line.name().equals(name) && component(line).equals(value);
  }

  private static String component(ContentLine line) {
    return line.property().value().strip().toUpperCase(Locale.ROOT);
  }

  private void outside(int line, String text, Optional<ContentLine> read) {
    if (read.filter(it -> is(it, "BEGIN", CALENDAR)).isPresent()) {
      frame = new Frame();
      around.add(CALENDAR);
    } else if (begun() && read.filter(it -> it.name().equals("BEGIN")).isEmpty()) {
      bad(line, text);
    } else {
      throw new Stopped(CalendarFault.NOT_A_CALENDAR, line);
    }
  }

  private void bad(int line, String text) {
    // What only ends files of long ago, or fills them up, says nothing.
    if (text.chars().allMatch(c -> c <= ' ')) return;
    Optional<Told> in = around.contains(EVENT) ? Optional.of(event) : Optional.empty();
    if (bad.size() < BAD_MOST) bad.add(new Bad(line, in, text));
  }

  private void inside(ContentLine line, String text) {
    switch (line.name()) {
      case "BEGIN" -> begin(line);
      case "END" -> end(line, text);
      default -> property(line);
    }
  }

  private void begin(ContentLine line) {
    String name = component(line);
    boolean nested = name.equals(CALENDAR) || name.equals(EVENT) && around.size() > 1;
    if (nested || around.size() > DEPTH_MOST) {
      throw new Stopped(CalendarFault.NOT_A_CALENDAR, line.line());
    }
    around.add(name);
    if (in(EVENT)) event(line.line());
    else if (in(ZONE)) zone = new ZoneTold.Building();
    else if (around.size() == 2) others.merge(name, 1, Integer::sum);
    else if (around.size() == 3 && around.get(1).equals(ZONE)) zone.observance();
  }

  private void event(int line) {
    if (events.size() == EVENTS_MOST) {
      throw new Stopped(CalendarFault.TOO_MANY_EVENTS, EVENTS_MOST);
    }
    event = new Told(line, frame);
    events.add(event);
  }

  /** Whether what is read stands right in a component of that name. */
  private boolean in(String name) {
    return around.size() == 2 && around.get(1).equals(name);
  }

  private void end(ContentLine line, String text) {
    String name = component(line);
    if (!name.equals(around.getLast())) bad(line.line(), text);
    if (!around.contains(name)) return;
    boolean ended = false;
    while (!ended) {
      if (in(ZONE)) zone.told().ifPresent(frame::define);
      ended = around.removeLast().equals(name);
    }
  }

  private void property(ContentLine line) {
    if (around.size() == 1) {
      if (line.name().equals("METHOD")) frame.method(line.property().value());
      if (line.name().equals("X-WR-TIMEZONE")) frame.zone(line.property().value());
    } else if (in(EVENT)) {
      if (KEPT.contains(line.name())) keep(line);
    } else if (around.get(1).equals(ZONE)) {
      zone.property(around.size() == 2, line.name(), line.property());
    }
  }

  private void keep(ContentLine line) {
    List<Told.Property> alike =
        event.properties().computeIfAbsent(line.name(), _ -> new ArrayList<>());
    if (alike.size() < ALIKE_MOST) alike.add(line.property());
  }
}
