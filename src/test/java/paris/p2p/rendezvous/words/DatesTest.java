package paris.p2p.rendezvous.words;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import paris.p2p.rendezvous.text.Language;

class DatesTest {
  /** What was shown bare: 14:00 in New York is no 14:00 in Paris. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-12-09T14:00[America/New_York] | mercredi 9 décembre 2026, 20:00 → 22:00 à Paris (14:00 à New York) | me  9 déc  20:00 | Soir (14:00 à New York)
          2026-12-09T20:00[America/New_York] | jeudi 10 décembre 2026, 02:00 → 04:00 à Paris (me 9 déc 20:00 à New York) | je 10 déc  02:00 | Soir (me 9 déc 20:00 à New York)
          2026-12-09T19:00[Europe/London]    | mercredi 9 décembre 2026, 20:00 → 22:00 à Paris (19:00 à Londres) | me  9 déc  20:00 | Soir (19:00 à Londres)
          2026-12-09T19:00[Europe/Brussels]  | mercredi 9 décembre 2026, 19:00 → 21:00 | me  9 déc  19:00 | Soir
          2026-12-09T19:00[UTC]              | mercredi 9 décembre 2026, 20:00 → 22:00 | me  9 déc  20:00 | Soir
          2026-12-09T19:00[Asia/Kathmandu]   | mercredi 9 décembre 2026, 14:15 → 16:15 à Paris (19:00 à Kathmandu) | me  9 déc  14:15 | Soir (19:00 à Kathmandu)
          """)
  void another_zones_hour_stands_beside_the_hubs_own(
      String then, String span, String brief, String titled) {
    String[] parts = then.split("[\\[\\]]");
    ZonedDateTime start = LocalDateTime.parse(parts[0]).atZone(ZoneId.of(parts[1]));
    assertEquals(span, french.span(start, start.plusHours(2), PARIS));
    assertEquals(brief, french.brief(start, PARIS));
    assertEquals(titled, french.titled("Soir", start, PARIS));
    ZonedDateTime york = LocalDateTime.of(2026, 12, 9, 14, 0).atZone(ZoneId.of("America/New_York"));
    assertEquals(
        "Wednesday 9 December 2026, 20:00 → 22:00 in Paris (14:00 in New York)",
        english.span(york, york.plusHours(2), PARIS));
  }

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final ZonedDateTime NOW = Instant.parse("2026-11-23T10:00:00Z").atZone(PARIS);
  private final Dates french = Words.of(Language.FR).dates();
  private final Dates english = Words.of(Language.EN).dates();

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T10:00:40Z, 1 min,      1 min,    à l’instant,         just now",
    "2026-11-23T09:59:30Z, 1 min,      1 min,    à l’instant,         just now",
    "2026-11-23T09:56:00Z, 4 min,      4 min,    il y a 4 min,        4 min ago",
    "2026-11-23T07:00:00Z, 3 h,        3 h,      il y a 3 h,          3 h ago",
    "2026-11-22T21:14:00Z, 12 h,       12 h,     hier 22:14,          yesterday 22:14",
    "2026-11-22T07:00:00Z, 1 j,        1 d,      hier 08:00,          yesterday 08:00",
    "2026-11-20T23:30:00Z, 2 j,        2 d,      il y a 2 jours,      2 days ago",
    "2026-11-12T12:00:00Z, 12 nov.,    12 Nov,   le 12 novembre,      on 12 November",
    "2026-08-01T12:00:00Z, 1er août,   1 Aug,    le 1er août,         on 1 August",
    "2025-11-12T12:00:00Z, nov. 2025,  Nov 2025, le 12 novembre 2025, on 12 November 2025",
  })
  void the_past_is_said_by_its_distance(
      Instant then, String age, String englishAge, String ago, String englishAgo) {
    assertAll(
        () -> assertEquals(age, french.age(then, NOW)),
        () -> assertEquals(englishAge, english.age(then, NOW)),
        () -> assertEquals(ago, french.ago(then, NOW)),
        () -> assertEquals(englishAgo, english.ago(then, NOW)));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-02T18:30, dans 9 jours,    in 9 days",
    "2026-11-24T00:30, demain,          tomorrow",
    "2026-11-23T18:30, ce soir,         tonight",
    "2026-11-23T14:00, cet après-midi,  this afternoon",
    "2026-11-23T11:30, ce matin,        this morning",
    "2026-11-23T10:30, aujourd’hui,     today",
    "2026-11-22T23:59, hier,            yesterday",
    "2026-11-20T18:30, il y a 3 jours,  3 days ago",
  })
  void a_meeting_is_so_many_days_away(LocalDateTime start, String inFrench, String inEnglish) {
    assertAll(
        () -> assertEquals(inFrench, french.until(start.atZone(PARIS), NOW)),
        () -> assertEquals(inEnglish, english.until(start.atZone(PARIS), NOW)));
  }

  @Test
  void days_are_counted_by_the_clock_of_who_reads_wherever_the_meeting_is() {
    ZonedDateTime tokyo = ZonedDateTime.parse("2026-11-24T01:00+09:00[Asia/Tokyo]");
    // Its hour is shown by their clock as well: 17:00 on the 23rd.
    assertEquals(
        "cet après-midi", french.until(tokyo, Instant.parse("2026-11-23T10:00:00Z").atZone(PARIS)));
    assertEquals("hier", french.until(tokyo, Instant.parse("2026-11-24T10:00:00Z").atZone(PARIS)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-12-02T18:30|2026-12-02T23:00|mercredi 2 décembre 2026, 18:30 → 23:00"
            + "|Wednesday 2 December 2026, 18:30 → 23:00",
        "2027-01-01T09:05|2027-01-03T18:00"
            + "|vendredi 1er janvier 2027, 09:05 → dimanche 3 janvier, 18:00"
            + "|Friday 1 January 2027, 09:05 → Sunday 3 January, 18:00",
        "2026-12-31T22:00|2027-01-01T02:00"
            + "|jeudi 31 décembre 2026, 22:00 → vendredi 1er janvier 2027, 02:00"
            + "|Thursday 31 December 2026, 22:00 → Friday 1 January 2027, 02:00",
      })
  void a_span_names_its_last_day_only_where_it_is_another(
      LocalDateTime start, LocalDateTime end, String inFrench, String inEnglish) {
    assertEquals(inFrench, french.span(start.atZone(PARIS), end.atZone(PARIS)));
    assertEquals(inEnglish, english.span(start.atZone(PARIS), end.atZone(PARIS)));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void brief_dates_stand_under_each_other(Language language) {
    Dates dates = Words.of(language).dates();
    Set<Integer> widths =
        IntStream.range(0, 366)
            .mapToObj(day -> dates.brief(NOW.plusDays(day).plusHours(day)).length())
            .collect(Collectors.toSet());
    assertEquals(1, widths.size(), () -> "widths " + widths);
  }

  @Test
  void brief_dates_use_our_own_abbreviations() {
    ZonedDateTime first = ZonedDateTime.of(2026, 12, 2, 18, 30, 0, 0, PARIS);
    Executable[] checks = {
      () -> assertEquals("me  2 déc  18:30", french.brief(first)),
      () -> assertEquals("je 10 déc  18:30", french.brief(first.plusDays(8))),
      () -> assertEquals("me  3 mars 18:30", french.brief(first.plusDays(91))),
      () -> assertEquals("Wed  2 Dec 18:30", english.brief(first)),
      () -> assertEquals("Wed  2 Sep 18:30", english.brief(first.minusMonths(3)))
    };
    assertAll(checks);
  }

  @Test
  void days_and_months_are_written_out() {
    assertAll(
        () -> assertEquals("mardi 1er décembre 2026", french.day(LocalDate.of(2026, 12, 1))),
        () -> assertEquals("Tuesday 1 December 2026", english.day(LocalDate.of(2026, 12, 1))),
        () -> assertEquals("août 2026", french.month(YearMonth.of(2026, 8))),
        () -> assertEquals("August 2026", english.month(YearMonth.of(2026, 8))));
  }
}
