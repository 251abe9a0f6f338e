package paris.p2p.rendezvous.events;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.people.Typed;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Refusal.Field;
import paris.p2p.rendezvous.text.Cleaner;
import paris.p2p.rendezvous.text.Wording;

/**
 * What an event must be like.
 *
 * @param today in the hub's zone
 * @param zone whose wall clock its times are of
 */
record EventCheck(LocalDate today, ZoneId zone) {
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

  /** How far ahead events are announced. */
  static final int YEARS_AHEAD = 10;

  /** How many days an event may last. */
  static final int DAYS_MOST = 31;

  private static final int PLACE_MOST = 120;
  private static final int ADDRESS_MOST = 200;
  private static final int CAPACITY_MOST = 100_000;

  /** The same words as they would be stored: clean, and times to the minute. */
  static EventFields cleaned(EventFields raw) {
    return new EventFields(
        Cleaner.line(raw.title()),
        raw.kind(),
        raw.start().truncatedTo(ChronoUnit.MINUTES),
        raw.end().truncatedTo(ChronoUnit.MINUTES),
        Cleaner.line(raw.place()),
        Cleaner.line(raw.address()),
        raw.languages(),
        raw.capacity(),
        new Wording(Cleaner.lines(raw.text().fr()), Cleaner.lines(raw.text().en())));
  }

  /** What is wrong with these cleaned words, by field. */
  Map<Field, Refusal> faults(EventFields fields) {
    Map<Field, Refusal> faults = new EnumMap<>(Field.class);
    put(faults, Field.TITLE, Typed.needed(Field.TITLE, fields.title(), Agenda.TITLE_MOST));
    put(faults, Field.WHEN, when(fields.start(), fields.end()));
    put(faults, Field.PLACE, Typed.needed(Field.PLACE, fields.place(), PLACE_MOST));
    put(faults, Field.ADDRESS, Typed.fitting(Field.ADDRESS, fields.address(), ADDRESS_MOST));
    if (fields.languages().isEmpty()) faults.put(Field.LANGUAGES, new Refusal.NoLanguage());
    put(faults, Field.CAPACITY, fields.capacity().flatMap(EventCheck::capacity));
    put(
        faults,
        Field.TEXT,
        Typed.fitting(Field.TEXT, fields.text().fr(), Agenda.TEXT_MOST)
            .or(() -> Typed.fitting(Field.TEXT, fields.text().en(), Agenda.TEXT_MOST)));
    return faults;
  }

  private static void put(Map<Field, Refusal> faults, Field field, Optional<Refusal> fault) {
    fault.ifPresent(why -> faults.put(field, why));
  }

  private Optional<Refusal> when(LocalDateTime start, LocalDateTime end) {
    LocalDate day = start.toLocalDate();
    if (day.isBefore(EARLIEST) || day.isAfter(today.plusYears(YEARS_AHEAD))) {
      return Optional.of(new Refusal.DateOutOfRange());
    }
    return span(start, end).or(() -> skipped(start)).or(() -> skipped(end));
  }

  /** What is wrong with the time between these two, whenever it is. */
  static Optional<Refusal> span(LocalDateTime start, LocalDateTime end) {
    if (!end.isAfter(start)) return Optional.of(new Refusal.EndBeforeStart());
    if (Duration.between(start, end).compareTo(Duration.ofDays(DAYS_MOST)) > 0) {
      return Optional.of(new Refusal.LastsTooLong(DAYS_MOST));
    }
    return Optional.empty();
  }

  /** In the night in which the clocks are put forward, an hour is told by none of them. */
  private Optional<Refusal> skipped(LocalDateTime time) {
    return zone.getRules().getValidOffsets(time).isEmpty()
        ? Optional.of(new Refusal.HourSkipped(HOUR.format(time)))
        : Optional.empty();
  }

  private static Optional<Refusal> capacity(int capacity) {
    return capacity >= 1 && capacity <= CAPACITY_MOST
        ? Optional.empty()
        : Optional.of(new Refusal.NotANumber(Field.CAPACITY, Integer.toString(capacity)));
  }
}
