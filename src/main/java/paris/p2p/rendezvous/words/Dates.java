package paris.p2p.rendezvous.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;

/** Dates as people say them. All by the zone that the given times carry. */
public interface Dates {
  /** An age, short: {@code 4 min}, {@code 1 h}, {@code 3 j}, {@code 12 nov.}, {@code nov. 2025}. */
  String age(Instant then, ZonedDateTime now);

  /** An age in words: {@code à l'instant}, {@code il y a 4 min}, {@code hier 22:14}. */
  String ago(Instant then, ZonedDateTime now);

  /**
   * {@code ce soir}, {@code demain}, {@code dans 9 jours}, {@code il y a 3 jours}, by calendar
   * days.
   */
  String until(ZonedDateTime start, ZonedDateTime now);

  /** {@code mercredi 2 décembre 2026, 18:30 → 23:00}; the end with its day where it is another. */
  String span(ZonedDateTime start, ZonedDateTime end);

  /** {@code me 2 déc 18:30}; all of one width in a column. */
  String brief(ZonedDateTime start);

  /** {@code me 2 déc 2026 18:30}. */
  String concise(ZonedDateTime start);

  /** {@code me 2 déc 2026 18:30 → 23:00}; the end with its day where it is another. */
  String concise(ZonedDateTime start, ZonedDateTime end);

  /** {@code mercredi 2 décembre 2026}. */
  String day(LocalDate day);

  /** {@code décembre 2026}. */
  String month(YearMonth month);
}
