package paris.p2p.rendezvous.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The usual evening of a series, as calendars know it. */
record Usual(Series series) {
  /** The date of that number, as usual. */
  Entry entry(LocalDate day, int number, int sequence, Instant changed) {
    return new Entry(
        series.uid(),
        sequence,
        changed,
        series.usual(day, number),
        series.zone(),
        Status.CONFIRMED,
        "",
        Optional.empty());
  }

  /** When the usual evening of that day ends. */
  Instant over(LocalDate day) {
    return day.atTime(series.start())
        .plusMinutes(series.minutes())
        .atZone(series.zone())
        .toInstant();
  }

  /** The names of the fields in which a date is not as usual, blank-separated. */
  static String apart(EventFields usual, EventFields own) {
    List<String> names = new ArrayList<>();
    add(names, "title", usual.title(), own.title());
    add(names, "kind", usual.kind(), own.kind());
    add(names, "start", usual.start(), own.start());
    add(names, "end", usual.end(), own.end());
    add(names, "place", usual.place(), own.place());
    add(names, "address", usual.address(), own.address());
    add(names, "languages", usual.languages(), own.languages());
    add(names, "capacity", usual.capacity(), own.capacity());
    add(names, "text", usual.text(), own.text());
    return String.join(" ", names);
  }

  private static void add(List<String> names, String name, Object usual, Object own) {
    if (!Objects.equals(usual, own)) names.add(name);
  }
}
