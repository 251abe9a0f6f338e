package paris.p2p.rendezvous.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A zone as a file defines it (RFC 5545, 3.6.5).
 *
 * @param location where it lies, {@code Europe/Paris}, as many programs say beside; may be empty
 */
record ZoneTold(String name, String location, List<Observance> observances) {
  private static final int PARTS_MOST = 2_000;

  ZoneTold {
    observances = List.copyOf(observances);
  }

  /** Gathers one while its lines are read. For one use. */
  static final class Building {
    private String name = "";
    private String location = "";
    private final List<Map<String, List<Told.Property>>> parts = new ArrayList<>();

    void observance() {
      if (parts.size() < PARTS_MOST) parts.add(new HashMap<>());
    }

    /**
     * @param outer of the zone itself rather than of the observance that began last
     */
    void property(boolean outer, String property, Told.Property told) {
      if (outer && property.equals("TZID")) name = told.text().strip();
      if (outer && property.equals("X-LIC-LOCATION")) location = told.text().strip();
      if (outer || parts.isEmpty()) return;
      List<Told.Property> alike = parts.getLast().computeIfAbsent(property, _ -> new ArrayList<>());
      if (alike.size() < PARTS_MOST) alike.add(told);
    }

    /** None where it has no name. */
    Optional<ZoneTold> told() {
      if (name.isEmpty()) return Optional.empty();
      List<Optional<Observance>> read = parts.stream().map(Observance::read).toList();
      // A part that cannot be read makes all of it another zone than was meant.
      boolean whole = read.stream().allMatch(Optional::isPresent);
      Stream<Optional<Observance>> usable = whole ? read.stream() : Stream.empty();
      return Optional.of(new ZoneTold(name, location, usable.flatMap(Optional::stream).toList()));
    }
  }

  /** Whether it says by which offsets it goes. */
  boolean ruled() {
    return !observances.isEmpty();
  }

  /** Its offsets in those years. */
  ZoneRules rules(int first, int last) {
    Map<Instant, ZoneOffset> changes = new TreeMap<>();
    for (Observance part : observances) {
      for (LocalDateTime at : part.onsets(first - 1, last + 1)) {
        changes.put(at.toInstant(part.from()), part.to());
      }
    }
    ZoneOffset before =
        observances.stream()
            .min(java.util.Comparator.comparing(Observance::start))
            .map(Observance::from)
            .orElse(ZoneOffset.UTC);
    List<ZoneOffsetTransition> transitions = new ArrayList<>();
    ZoneOffset now = before;
    for (Map.Entry<Instant, ZoneOffset> change : changes.entrySet()) {
      ZoneOffset to = change.getValue();
      if (!to.equals(now)) {
        LocalDateTime at = LocalDateTime.ofInstant(change.getKey(), now);
        transitions.add(ZoneOffsetTransition.of(at, now, to));
      }
      now = to;
    }
    return ZoneRules.of(before, before, List.of(), transitions, List.of());
  }

  /**
   * The known zone that has the same offsets from that moment on for so many years, or as far as
   * the definition goes.
   *
   * @param likely asked first
   */
  Optional<ZoneId> known(LocalDateTime from, int years, List<ZoneId> likely) {
    ZoneRules told = rules(from.getYear() - 1, from.getYear() + years);
    Instant start = from.toInstant(told.getOffset(from));
    Instant end = end(from, years).toInstant(ZoneOffset.UTC);
    return Stream.concat(likely.stream(), ZoneNames.all().stream())
        .filter(zone -> same(told, zone.getRules(), start, end))
        .findFirst();
  }

  private LocalDateTime end(LocalDateTime from, int years) {
    LocalDateTime end = from.plusYears(years);
    boolean constant = observances.stream().map(Observance::to).distinct().count() == 1;
    if (constant || observances.stream().anyMatch(Observance::endless)) return end;
    LocalDateTime last =
        observances.stream()
            .flatMap(it -> it.onsets(from.getYear() - 1, end.getYear()).stream())
            .max(LocalDateTime::compareTo)
            .orElse(end);
    LocalDateTime told = last.plusDays(1);
    return told.isBefore(end) && told.isAfter(from) ? told : end;
  }

  private static boolean same(ZoneRules told, ZoneRules known, Instant start, Instant end) {
    if (!told.getOffset(start).equals(known.getOffset(start))) return false;
    Instant at = start;
    while (true) {
      ZoneOffsetTransition one = told.nextTransition(at);
      ZoneOffsetTransition other = known.nextTransition(at);
      boolean none = one == null || one.getInstant().isAfter(end);
      boolean noOther = other == null || other.getInstant().isAfter(end);
      if (none || noOther) return none && noOther;
      boolean alike =
          one.getInstant().equals(other.getInstant())
              && one.getOffsetAfter().equals(other.getOffsetAfter());
      if (!alike) return false;
      at = one.getInstant();
    }
  }
}
