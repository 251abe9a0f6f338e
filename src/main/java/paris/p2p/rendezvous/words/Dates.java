package paris.p2p.rendezvous.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Dates as people say them, by the zone that the given times carry or, where the hub's is handed
 * along, by that one.
 */
public interface Dates {
  /** An age, short: {@code 4 min}, {@code 1 h}, {@code 3 j}, {@code 12 nov.}, {@code nov. 2025}. */
  String age(Instant then, ZonedDateTime now);

  /** An age in words: {@code à l'instant}, {@code il y a 4 min}, {@code hier 22:14}. */
  String ago(Instant then, ZonedDateTime now);

  /**
   * {@code ce soir}, {@code demain}, {@code dans 9 jours}, {@code il y a 3 jours}, by the calendar
   * days of the zone of {@code now}.
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

  /** {@code à New York}. */
  String at(String city);

  /** As this language is known to others. */
  Locale locale();

  /**
   * By the hub's clock: {@code mercredi 2 décembre 2026, 20:00 → 22:00}; what is by the clock of
   * another place says both: {@code … à Paris (14:00 → 16:00 à New York)}.
   */
  default String span(ZonedDateTime start, ZonedDateTime end, ZoneId hub) {
    Place place = new Place(hub);
    String here = span(place.here(start), place.here(end));
    if (!place.elsewhere(start)) return here;
    String own = Place.city(hub, locale()).map(city -> " " + at(city)).orElse("");
    return here + own + " (" + beside(start, hub) + ")";
  }

  /** By the hub's clock: {@code me 2 déc 20:00}; all of one width in a column. */
  default String brief(ZonedDateTime start, ZoneId hub) {
    return brief(new Place(hub).here(start));
  }

  /**
   * A title in a row, after a time by the hub's clock: with the hour of another place beside it,
   * {@code Soirée (14:00 à New York)}.
   */
  default String titled(String title, ZonedDateTime start, ZoneId hub) {
    return new Place(hub).elsewhere(start) ? title + " (" + beside(start, hub) + ")" : title;
  }

  /**
   * {@code 14:00 à New York}, with its day where that is another: {@code je 3 déc 05:00 à Tokyo}.
   */
  private String beside(ZonedDateTime start, ZoneId hub) {
    boolean sameDay = new Place(hub).here(start).toLocalDate().equals(start.toLocalDate());
    String hour = start.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
    String when = sameDay ? hour : brief(start).replaceAll(" +", " ");
    return when + " " + Place.city(start.getZone(), locale()).map(this::at).orElse("");
  }

  /** {@code mercredi 2 décembre 2026}. */
  String day(LocalDate day);

  /** {@code décembre 2026}. */
  String month(YearMonth month);
}
