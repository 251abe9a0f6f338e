package paris.p2p.rendezvous.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import paris.p2p.rendezvous.text.SpokenTime.Towards;

/** Today is Monday 23 November 2026, 11:00. */
class SpokenTimeTest {
  private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 11, 0);
  private static final Duration USUAL = Duration.ofHours(2);

  private static Optional<SpokenTime.Span> span(String typed) {
    return SpokenTime.span(typed, NOW, USUAL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9 déc 19h|2026-12-09T19:00",
        "9 déc 19h30|2026-12-09T19:30",
        "9 déc. 2026 19:00|2026-12-09T19:00",
        "9 décembre à 19h|2026-12-09T19:00",
        "le 9 décembre 2026, à 19 h 30|2026-12-09T19:30",
        "9 DECEMBRE 19H|2026-12-09T19:00",
        "1er déc 20h|2026-12-01T20:00",
        "mercredi 19h30|2026-11-25T19:30",
        "mercredi prochain 19h30|2026-11-25T19:30",
        "mercredi prochain à 19 heures|2026-11-25T19:00",
        "lundi 19h|2026-11-23T19:00",
        "lundi 10h|2026-11-30T10:00",
        "lundi prochain 19h|2026-11-30T19:00",
        "demain 20h|2026-11-24T20:00",
        "après-demain 20h|2026-11-25T20:00",
        "aujourd’hui 18h|2026-11-23T18:00",
        "ce soir 20h|2026-11-23T20:00",
        "demain soir 20h|2026-11-24T20:00",
        "demain midi|2026-11-24T12:00",
        "dans 3 jours 19h|2026-11-26T19:00",
        "dans 2 semaines à 19h|2026-12-07T19:00",
        "2026-12-09 19:00|2026-12-09T19:00",
        "2026-12-09T19:00|2026-12-09T19:00",
        "9/12 19h|2026-12-09T19:00",
        "9/12/2026 19:00|2026-12-09T19:00",
        "9/12/26 19:00|2026-12-09T19:00",
        "09.12.2026 19:00|2026-12-09T19:00",
        "9-12-2026 19:00|2026-12-09T19:00",
        "me 9 déc 19:00|2026-12-09T19:00",
        "mer. 9 déc. 19:00|2026-12-09T19:00",
        "mercredi 9 19h|2026-12-09T19:00",
        "le 9 à 19h|2026-12-09T19:00",
        "6 jan 18:30|2027-01-06T18:30",
        "23 nov 9h|2026-11-23T09:00",
        "22 nov 9h|2027-11-22T09:00",
        "29 fév 19h|2028-02-29T19:00",
        "mar 1 déc 19h|2026-12-01T19:00",
        "mar 19h|2026-11-24T19:00",
        "9 mar 19h|2027-03-09T19:00",
        "mardi 9 mars 19h|2027-03-09T19:00",
        "ma 9 mar 19h|2027-03-09T19:00",
        "sa 12 déc 9h|2026-12-12T09:00",
        "dec 9 7pm|2026-12-09T19:00",
        "Dec 9th, 7:30 pm|2026-12-09T19:30",
        "9 December 2026 at 7.30pm|2026-12-09T19:30",
        "next wednesday 18:30|2026-11-25T18:30",
        "wed 9 dec 19:00|2026-12-09T19:00",
        "Wednesday, 9 December 2026, 19:00|2026-12-09T19:00",
        "tomorrow at noon|2026-11-24T12:00",
        "tonight 8pm|2026-11-23T20:00",
        "this evening at 8pm|2026-11-23T20:00",
        "in 3 days at 7pm|2026-11-26T19:00",
        "the day after tomorrow 19:00|2026-11-25T19:00",
        "12am 9 dec|2026-12-09T00:00",
        "2025-01-08 18:30|2025-01-08T18:30",
      })
  void a_moment_alone_takes_the_usual_time(String typed, LocalDateTime start) {
    assertEquals(Optional.of(new SpokenTime.Span(start, start.plus(USUAL))), span(typed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "me 9 déc 19:00 → 21:00|2026-12-09T19:00|2026-12-09T21:00",
        "9 déc 19h-21h|2026-12-09T19:00|2026-12-09T21:00",
        "9 déc 19h – 21h30|2026-12-09T19:00|2026-12-09T21:30",
        "9 dec 19:00 - 23:00|2026-12-09T19:00|2026-12-09T23:00",
        "9 dec 7pm-9pm|2026-12-09T19:00|2026-12-09T21:00",
        "9 déc de 19h à 21h|2026-12-09T19:00|2026-12-09T21:00",
        "9 dec from 7pm to 9pm|2026-12-09T19:00|2026-12-09T21:00",
        "9 dec 7pm until midnight|2026-12-09T19:00|2026-12-10T00:00",
        "9 déc 19h jusqu’à 21h|2026-12-09T19:00|2026-12-09T21:00",
        "9 déc 20h → 2h|2026-12-09T20:00|2026-12-10T02:00",
        "9 déc 20h -> +2h|2026-12-09T20:00|2026-12-09T22:00",
        "9 déc 20h → + 1h30|2026-12-09T20:00|2026-12-09T21:30",
        "9 déc 20h → +90 min|2026-12-09T20:00|2026-12-09T21:30",
        "2026-01-08 18:30 → 2026-01-12 23:00|2026-01-08T18:30|2026-01-12T23:00",
        "du 8 jan 18:30 au 12 jan 23:00|2027-01-08T18:30|2027-01-12T23:00",
        "31 déc 20h → 1er jan 4h|2026-12-31T20:00|2027-01-01T04:00",
        "ven 18h → dim 20h|2026-11-27T18:00|2026-11-29T20:00",
        "mercredi 2 décembre 2026, 18:30 → 23:00|2026-12-02T18:30|2026-12-02T23:00",
        "demain 19:00→21:00|2026-11-24T19:00|2026-11-24T21:00",
      })
  void a_span_has_an_end(String typed, LocalDateTime start, LocalDateTime end) {
    assertEquals(Optional.of(new SpokenTime.Span(start, end)), span(typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "bientôt",
        "9 déc",
        "19h",
        "9 19h",
        "mar 9 19h",
        "jeudi 9 déc 19h",
        "thursday 9 dec 2026 7pm",
        "31 février 19h",
        "32 déc 19h",
        "13/13 19h",
        "9 déc 25h",
        "9 déc 19h75",
        "9 dec 13pm",
        "9 déc 19h 21h",
        "9 déc 10 jan 19h",
        "demain 9 déc 19h",
        "demain après-demain 19h",
        "ce soir 8h",
        "9 déc 19h →",
        "→ 21h",
        "9 déc 19h → 21h → 23h",
        "9 déc 19h → bientôt",
        "9 déc 19h → 8 déc 2026 19h",
        "9 déc 19h → 19h",
        "9 déc 19h → +0h",
        "9 déc 19h → 10 déc",
        "déc 19h",
        "2026 19h",
        "9 2026 19h",
        "la semaine prochaine 19h",
        "prochain 19h",
        "'; drop table event; --"
      })
  void what_is_not_sure_is_not_guessed(String typed) {
    assertEquals(Optional.empty(), span(typed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mercredi prochain|2026-11-25",
        "mercredi|2026-11-25",
        "lundi|2026-11-23",
        "next monday|2026-11-30",
        "demain|2026-11-24",
        "today|2026-11-23",
        "9 déc|2026-12-09",
        "9 déc 2027|2027-12-09",
        "2026-12-09|2026-12-09",
        "9/12|2026-12-09",
        "dec 9|2026-12-09",
        "le 1er|2026-12-01",
        "the 9th|2026-12-09",
        "wed 9 dec|2026-12-09",
        "dans 10 jours|2026-12-03",
        "hier|2026-11-22",
        "yesterday|2026-11-22",
        "avant-hier|2026-11-21",
        "the day before yesterday|2026-11-21",
        "vendredi dernier|2026-11-20",
        "last monday|2026-11-16",
        "il y a 3 jours|2026-11-20",
      })
  void a_day_is_understood(String typed, LocalDate day) {
    assertEquals(Optional.of(new Days(day, day)), days(typed, Towards.FUTURE));
  }

  private static Optional<Days> days(String typed, Towards towards) {
    assertEquals(
        SpokenTime.days(typed, NOW.toLocalDate(), towards).isPresent(),
        SpokenTime.tellsDays(typed) && !typed.equals("31/11"),
        typed);
    return SpokenTime.days(typed, NOW.toLocalDate(), towards);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lundi|2026-11-23",
        "mardi|2026-11-17",
        "monday|2026-11-23",
        "mardi prochain|2026-11-24",
        "9 déc|2025-12-09",
        "9 nov|2026-11-09",
        "le 30|2026-10-30",
        "29 fév|2024-02-29",
        "sun 22 nov|2026-11-22",
        "2026-10-05|2026-10-05",
        "aujourd'hui|2026-11-23",
        "aujourd’hui|2026-11-23",
        "Aujourd'hui|2026-11-23",
        "demain|2026-11-24",
        "hier|2026-11-22",
        "avant hier|2026-11-21",
        "il y a 3 jours|2026-11-20",
        "il y a un jour|2026-11-22",
        "il y a deux semaines|2026-11-09",
        "il y a 1 mois|2026-10-23",
        "il y a un an|2025-11-23",
        "3 days ago|2026-11-20",
        "a week ago|2026-11-16",
        "two months ago|2026-09-23",
        "lundi dernier|2026-11-16",
        "last tuesday|2026-11-17",
      })
  void a_day_is_looked_for_in_the_past(String typed, LocalDate day) {
    assertEquals(Optional.of(new Days(day, day)), days(typed, Towards.PAST));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "la semaine dernière|2026-11-16|2026-11-22",
        "semaine passée|2026-11-16|2026-11-22",
        "last week|2026-11-16|2026-11-22",
        "cette semaine|2026-11-23|2026-11-29",
        "this week|2026-11-23|2026-11-29",
        "la semaine prochaine|2026-11-30|2026-12-06",
        "next month|2026-12-01|2026-12-31",
        "le week-end dernier|2026-11-21|2026-11-22",
        "this weekend|2026-11-28|2026-11-29",
        "le mois dernier|2026-10-01|2026-10-31",
        "ce mois-ci|2026-11-01|2026-11-30",
        "l'an dernier|2025-01-01|2025-12-31",
        "l’année dernière|2025-01-01|2025-12-31",
        "2026|2026-01-01|2026-12-31",
        "2026-10|2026-10-01|2026-10-31",
        "octobre|2026-10-01|2026-10-31",
        "décembre|2025-12-01|2025-12-31",
        "en février 2024|2024-02-01|2024-02-29",
      })
  void weeks_and_months_have_a_first_and_a_last_day(String typed, LocalDate first, LocalDate last) {
    assertEquals(Optional.of(new Days(first, last)), days(typed, Towards.PAST));
  }

  @Test
  void a_month_ahead_is_the_next_one() {
    assertEquals(LocalDate.of(2026, 12, 1), days("déc", Towards.FUTURE).orElseThrow().first());
    assertEquals(LocalDate.of(2027, 10, 1), days("octobre", Towards.FUTURE).orElseThrow().first());
    assertEquals(LocalDate.of(2026, 11, 1), days("nov", Towards.FUTURE).orElseThrow().first());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "9",
        "9 déc 19h",
        "9 déc → 10 déc",
        "31/11",
        "mar 9",
        "2026-13",
        "dernier",
        "il y a jours",
        "il y a 3",
        "last",
        "ago",
        "la semaine",
        "il y a 99999 jours"
      })
  void a_day_is_not_guessed(String typed) {
    assertEquals(Optional.empty(), days(typed, Towards.FUTURE));
  }
}
