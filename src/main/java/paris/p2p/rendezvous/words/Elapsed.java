package paris.p2p.rendezvous.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * How long ago something was, in the unit that people would say it in; each language words it. What
 * a clock puts in the future counts as this moment.
 */
sealed interface Elapsed {
  /** Under a minute. */
  record Moment() implements Elapsed {}

  /** Under an hour. */
  record Minutes(long count) implements Elapsed {}

  /** On the same day. */
  record Hours(long count) implements Elapsed {}

  /** On the day before; the whole hours since may be more or fewer than 24. */
  record Yesterday(ZonedDateTime then, long hours) implements Elapsed {}

  /** Two to six calendar days before. */
  record Days(long count) implements Elapsed {}

  /** So lately that day and month say it. */
  record ThisYear(LocalDate day) implements Elapsed {}

  /** Longer ago: it takes the year to say it. */
  record Earlier(LocalDate day) implements Elapsed {}

  static Elapsed of(Instant then, ZonedDateTime now) {
    ZonedDateTime there = then.atZone(now.getZone());
    long minutes = ChronoUnit.MINUTES.between(there, now);
    long days = ChronoUnit.DAYS.between(there.toLocalDate(), now.toLocalDate());
    if (minutes < 1) return new Moment();
    if (minutes < 60) return new Minutes(minutes);
    if (days == 0) return new Hours(minutes / 60);
    if (days == 1) return new Yesterday(there, minutes / 60);
    if (days < 7) return new Days(days);
    // Under 300 days, day and month cannot be taken for those of another year.
    return days < 300 ? new ThisYear(there.toLocalDate()) : new Earlier(there.toLocalDate());
  }
}
