package paris.p2p.rendezvous.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import paris.p2p.rendezvous.events.Dated;
import paris.p2p.rendezvous.events.Entry;
import paris.p2p.rendezvous.events.Holdings;
import paris.p2p.rendezvous.events.Revocation;
import paris.p2p.rendezvous.events.SeriesEntry;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Refusal.CalendarFault;
import paris.p2p.rendezvous.text.Cleaner;

/** Which events of a file are series, which are dates of them, and so on. For one file. */
final class Sorting {
  private static final int SAID_MOST = 60;

  /** A later word on the same thing (RFC 5545, 3.8.7.4). */
  private static final Comparator<Told> LATER =
      Comparator.comparingInt(Told::sequence).thenComparing(EventReader::changed);

  private static final Set<String> PUBLIC = Set.of("", "PUBLIC");

  private final EventReader reader;
  private final Map<String, Told> wholes = new LinkedHashMap<>();
  private final Map<String, Map<String, Told>> parts = new LinkedHashMap<>();
  private final List<SeriesEntry> cycles = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private final List<Dated> dates = new ArrayList<>();
  private final List<Dated> onwards = new ArrayList<>();
  private final List<Dated> additions = new ArrayList<>();
  private final List<Revocation> revocations = new ArrayList<>();
  private final List<Reading.Unread> unread = new ArrayList<>();
  private final List<Reading.Unread> asides = new ArrayList<>();

  Sorting(EventReader reader) {
    this.reader = reader;
  }

  /** An event of the file. */
  void put(Told event) {
    tried(
        event,
        () -> {
          if (event.uid().isEmpty()) throw new Unreadable(CalendarFault.NO_UID, "");
          switch (Method.of(event)) {
            case CANCEL -> revocations.add(reader.revocation(event));
            case ADD -> additions.add(reader.addition(shown(event)));
            case TAKE -> keep(shown(event));
          }
          return event;
        });
  }

  /** What is not for everybody is never published (RFC 5545, 3.8.1.3). */
  private static Told shown(Told event) {
    String told = event.text("CLASS").strip().toUpperCase(java.util.Locale.ROOT);
    if (!PUBLIC.contains(told)) throw new Unreadable(CalendarFault.PRIVATE, told);
    return event;
  }

  private void keep(Told event) {
    if (!event.has("RECURRENCE-ID")) {
      later(wholes, event.uid(), event);
      return;
    }
    Told.Property of = event.first("RECURRENCE-ID").orElseThrow();
    boolean onwards = EventReader.onwards(event);
    Instant moment =
        reader.clocks(event).read(of).in(reader.hub()).local().atZone(reader.hub()).toInstant();
    later(
        parts.computeIfAbsent(event.uid(), _ -> new LinkedHashMap<>()),
        moment + " " + onwards,
        event);
  }

  /** Of two that say something of the same, the later one; of two alike, the first. */
  private void later(Map<String, Told> all, String name, Told event) {
    Told other = all.putIfAbsent(name, event);
    if (other == null) return;
    boolean wins = LATER.compare(event, other) > 0;
    if (wins) all.put(name, event);
    unread(wins ? other : event, new Refusal.Calendar(CalendarFault.TWICE, ""));
  }

  private void unread(Told event, Refusal why) {
    unread.add(told(event, why));
  }

  private static Reading.Unread told(Told event, Refusal why) {
    return new Reading.Unread(event.line(), event.uid(), Cleaner.line(event.text("SUMMARY")), why);
  }

  /** A line that is no property. */
  void bad(Gatherer.Bad bad) {
    String text = Cleaner.cut(Cleaner.line(bad.text()), SAID_MOST);
    String title = bad.event().map(it -> Cleaner.line(it.text("SUMMARY"))).orElse("");
    Refusal why = new Refusal.Calendar(CalendarFault.BAD_LINE, text);
    asides.add(new Reading.Unread(bad.line(), "", title, why));
  }

  /** So many things that are no events. */
  void other(String name, int count) {
    Refusal why = new Refusal.Calendar(CalendarFault.NO_EVENTS, String.valueOf(count));
    asides.add(new Reading.Unread(0, "", Cleaner.cut(Cleaner.line(name), SAID_MOST), why));
  }

  Reading reading() {
    wholes.forEach((uid, event) -> {
      if (event.has("RRULE")) tried(event, () -> cycle(event, parts(uid)));
      else if (event.has("RDATE")) tried(event, () -> entries.addAll(dates(event, parts(uid))));
      else tried(event, () -> entries.add(reader.entry(event)));
    });
    for (Map<String, Told> alone : parts.values()) {
      for (Told event : alone.values()) {
        tried(event, () -> split(event, Optional.empty(), dates, onwards));
      }
    }
    Holdings holdings = new Holdings(cycles, entries, dates, onwards, additions, revocations);
    return new Reading(holdings, List.copyOf(unread), List.copyOf(asides));
  }

  private List<Told> parts(String uid) {
    Map<String, Told> of = parts.remove(uid);
    return of == null ? List.of() : List.copyOf(of.values());
  }

  private boolean split(
      Told event, Optional<ZoneId> zone, List<Dated> single, List<Dated> further) {
    return (EventReader.onwards(event) ? further : single).add(reader.dated(event, zone));
  }

  private boolean cycle(Told event, List<Told> told) {
    ZoneId zone = reader.start(event).zone();
    List<Dated> apart = new ArrayList<>();
    List<Dated> further = new ArrayList<>();
    for (Told part : told) {
      tried(part, () -> split(part, Optional.of(zone), apart, further));
    }
    return cycles.add(series(event).cycle(List.copyOf(apart), List.copyOf(further)));
  }

  private List<Entry> dates(Told event, List<Told> told) {
    ZoneId zone = reader.entry(event).zone();
    List<Dated> apart = new ArrayList<>();
    for (Told part : told) tried(part, () -> apart.add(reader.dated(part, Optional.of(zone))));
    return series(event).dates(apart);
  }

  private SeriesReader series(Told event) {
    Consumer<Refusal> aside = why -> asides.add(told(event, why));
    return new SeriesReader(reader, event, aside);
  }

  private void tried(Told event, Supplier<?> reading) {
    try {
      reading.get();
    } catch (Unreadable e) {
      unread(event, e.why());
    }
  }
}
