package paris.p2p.rendezvous.text;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Days and hours as people type them, in both languages at once: "9 déc 19h", "mercredi prochain
 * 19h30", "wed 9 dec 7pm", "2026-12-09 19:00 → 21:00". Numbers alone are day, then month. What can
 * be read in two ways, or contradicts itself, is not read at all.
 */
public final class SpokenTime {
  private static final int LONGEST = 100;

  private SpokenTime() {}

  /** From one moment of the local clock to a later one. */
  public record Span(LocalDateTime start, LocalDateTime end) {}

  /**
   * A span of time that begins on a day at an hour; both must be told.
   *
   * <p>A year or month left out: the next such date, today included. A weekday alone: the next one,
   * today if the hour is still to come; with "prochain" or "next", after today. An end before the
   * start is on the next day; no end: {@code usual} later. Ends may also be told as "+2h".
   */
  public static Optional<Span> span(String typed, LocalDateTime now, Duration usual) {
    if (typed.length() > LONGEST) return Optional.empty();
    return SpokenTokens.of(typed)
        .flatMap(sides -> {
          Optional<LocalDateTime> start = SpokenMoment.of(sides.first()).flatMap(m -> m.at(now));
          if (sides.second().isEmpty()) return start.map(at -> new Span(at, at.plus(usual)));
          return start.flatMap(at -> end(sides.second(), at).map(end -> new Span(at, end)));
        });
  }

  /** Where a day is looked for that several are called by: "lundi", "9 déc". */
  public enum Towards {
    /** The next one, today included. */
    FUTURE,
    /** The latest one, today included. */
    PAST
  }

  /**
   * One day, or a week, a month or a year of them ("la semaine dernière", "2026-10"); none when an
   * hour is told too.
   */
  public static Optional<Days> days(String typed, LocalDate today, Towards towards) {
    if (typed.length() > LONGEST) return Optional.empty();
    return SpokenPeriod.of(folded(typed), today, towards)
        .or(() ->
            moment(typed).flatMap(told -> told.on(today.atStartOfDay(), towards)).map(Days::of));
  }

  /** One day, the next of those that are called so; none when an hour is told too. */
  public static Optional<LocalDate> day(String typed, LocalDate today) {
    return days(typed, today, Towards.FUTURE)
        .filter(told -> told.first().equals(told.last()))
        .map(Days::first);
  }

  /** Whether this tells days, whichever they are. */
  public static boolean tellsDays(String typed) {
    if (typed.length() > LONGEST) return false;
    return SpokenPeriod.of(folded(typed), LocalDate.EPOCH, Towards.PAST).isPresent()
        || moment(typed).filter(SpokenMoment::dated).isPresent();
  }

  private static String folded(String typed) {
    return Slug.folded(typed).replaceAll("\\s+", " ").strip();
  }

  private static Optional<SpokenMoment> moment(String typed) {
    return SpokenTokens.of(typed)
        .filter(sides -> sides.second().isEmpty())
        .flatMap(sides -> SpokenMoment.of(sides.first()))
        .filter(moment -> moment.time().isEmpty());
  }

  private static Optional<LocalDateTime> end(List<String> words, LocalDateTime start) {
    Optional<Duration> length = SpokenTokens.length(words);
    if (length.isPresent()) return length.map(start::plus);
    return SpokenMoment.of(words).flatMap(moment -> moment.after(start));
  }
}
