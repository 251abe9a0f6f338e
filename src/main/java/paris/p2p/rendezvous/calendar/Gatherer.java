package paris.p2p.rendezvous.calendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;
import net.fortuna.ical4j.data.ContentHandler;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Refusal.CalendarFault;

/** Gathers the events of a file while it is read, and stops when it is too much. For one use. */
final class Gatherer implements ContentHandler {
  private static final int EVENTS_MOST = 10_000;
  private static final int DEPTH_MOST = 6;

  /** Of each property of an event at most so many are kept. */
  private static final int ALIKE_MOST = 400;

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
          "CATEGORIES",
          "STATUS",
          "COMMENT",
          Names.NUMBER,
          Names.PLACE,
          Names.ADDRESS,
          Names.LANGUAGES,
          Names.CAPACITY,
          Names.TEXT,
          Names.MOVED_FROM);

  /** It is too much, or too deep: the reading ends here. */
  static final class Stopped extends RuntimeException {
    private final transient Refusal why;

    Stopped(Refusal why) {
      super(null, null, false, false);
      this.why = why;
    }

    Refusal why() {
      return why;
    }
  }

  private final IntSupplier line;
  private final List<Told> events = new ArrayList<>();
  private final Map<String, String> places = new HashMap<>();
  private final List<String> around = new ArrayList<>();
  private boolean begun;
  private Told event;
  private String zone = "";
  private String property = "";
  private String value = "";
  private Map<String, String> parameters = new HashMap<>();

  /**
   * @param line the last one that was read to its end
   */
  Gatherer(IntSupplier line) {
    this.line = line;
  }

  List<Told> events() {
    return events;
  }

  /** Where each zone of the file lies, {@code Europe/Paris}, as far as the file says so. */
  Map<String, String> places() {
    return places;
  }

  /** Whether there was the beginning of a calendar. */
  boolean begun() {
    return begun;
  }

  @Override
  public void startCalendar() {
    begun = true;
  }

  @Override
  public void endCalendar() {}

  @Override
  public void startComponent(String name) {
    around.add(name.toUpperCase(Locale.ROOT));
    if (around.size() > DEPTH_MOST) {
      String at = String.valueOf(line.getAsInt());
      throw new Stopped(new Refusal.Calendar(CalendarFault.NOT_A_CALENDAR, at));
    }
    if (in("VEVENT")) begin();
    if (in("VTIMEZONE")) zone = "";
  }

  private void begin() {
    if (events.size() == EVENTS_MOST) {
      String most = String.valueOf(EVENTS_MOST);
      throw new Stopped(new Refusal.Calendar(CalendarFault.TOO_MANY_EVENTS, most));
    }
    event = new Told(line.getAsInt());
    events.add(event);
  }

  /** Whether what is read stands right in a component of that name. */
  private boolean in(String name) {
    return around.size() == 1 && around.getFirst().equals(name);
  }

  @Override
  public void endComponent(String name) {
    if (!around.isEmpty()) around.removeLast();
  }

  @Override
  public void startProperty(String name) {
    property = name.toUpperCase(Locale.ROOT);
    parameters = new HashMap<>();
    value = "";
  }

  @Override
  public void parameter(String name, String given) {
    parameters.put(name.toUpperCase(Locale.ROOT), given.replace("\"", ""));
  }

  @Override
  public void propertyValue(String given) {
    value = given;
  }

  @Override
  public void endProperty(String name) {
    if (in("VEVENT") && KEPT.contains(property)) keep();
    if (in("VTIMEZONE") && property.equals("TZID")) zone = value;
    if (in("VTIMEZONE") && property.equals("X-LIC-LOCATION")) places.put(zone, value);
  }

  private void keep() {
    List<Told.Property> alike =
        event.properties().computeIfAbsent(property, _ -> new ArrayList<>());
    if (alike.size() < ALIKE_MOST) alike.add(new Told.Property(parameters, value));
  }
}
