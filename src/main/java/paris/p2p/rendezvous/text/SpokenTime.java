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

  /** A day; none when an hour is told too. */
  public static Optional<LocalDate> day(String typed, LocalDate today) {
    if (typed.length() > LONGEST) return Optional.empty();
    return SpokenTokens.of(typed)
        .filter(sides -> sides.second().isEmpty())
        .flatMap(sides -> SpokenMoment.of(sides.first()))
        .filter(moment -> moment.time().isEmpty())
        .flatMap(moment -> moment.on(today.atStartOfDay()));
  }

  private static Optional<LocalDateTime> end(List<String> words, LocalDateTime start) {
    Optional<Duration> length = SpokenTokens.length(words);
    if (length.isPresent()) return length.map(start::plus);
    return SpokenMoment.of(words).flatMap(moment -> moment.after(start));
  }
}
