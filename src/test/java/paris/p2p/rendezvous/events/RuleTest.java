package paris.p2p.rendezvous.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.people.Folk.done;
import static paris.p2p.rendezvous.people.Folk.why;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Refusal.Field;
import paris.p2p.rendezvous.rules.Refusal.RuleFault;

/** Rules of days, against days worked out without any rule. */
final class RuleTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 12, 2);

  private static List<LocalDate> days(String rule, LocalDate first, int count) {
    return Recurrence.of(rule, first).days().limit(count).toList();
  }

  private static RuleFault fault(String typed) {
    return ((Refusal.BadRule) why(Rule.read(typed))).fault();
  }

  @Test
  void the_first_wednesday_of_ten_years_agrees_with_the_calendar() {
    LocalDate first = LocalDate.of(2026, 1, 1);
    List<LocalDate> calendar =
        Stream.iterate(first, month -> month.plusMonths(1))
            .limit(120)
            .map(month -> month.with(TemporalAdjusters.firstInMonth(DayOfWeek.WEDNESDAY)))
            .toList();
    assertEquals(calendar, days("FREQ=MONTHLY;BYDAY=1WE", first, 120));
  }

  @Test
  void every_rhythm_that_is_offered_agrees_with_the_calendar_through_ten_years() {
    LocalDate first = LocalDate.of(2026, 12, 31);
    List<Rhythm> offered = Rhythm.offered(first);
    for (Rhythm rhythm : offered) {
      List<LocalDate> calendar =
          first.datesUntil(first.plusYears(10)).filter(day -> falls(rhythm, first, day)).toList();
      assertEquals(calendar, days(rhythm.rule(), first, calendar.size()), rhythm.rule());
      assertEquals(Optional.of(rhythm), Rhythm.of(Rule.stored(rhythm.rule())));
    }
    assertEquals(7, offered.size());
  }

  private static boolean falls(Rhythm rhythm, LocalDate first, LocalDate day) {
    long days = day.toEpochDay() - first.toEpochDay();
    int months = (day.getYear() - first.getYear()) * 12 + day.getMonthValue() - 12;
    LocalDate lastSuch = day.with(TemporalAdjusters.lastInMonth(first.getDayOfWeek()));
    return switch (rhythm) {
      case Rhythm.Daily(int every) -> days % every == 0;
      case Rhythm.Weekly(int every, var _) -> days % (7L * every) == 0;
      case Rhythm.MonthlyWeekday(int every, int nth, DayOfWeek weekday) ->
          day.getDayOfWeek() == weekday
              && months % every == 0
              && (nth == -1 ? day.equals(lastSuch) : (day.getDayOfMonth() + 6) / 7 == nth);
      case Rhythm.MonthlyDay(int _, int of) -> day.getDayOfMonth() == of;
      case Rhythm.Yearly(int _, MonthDay of) -> MonthDay.from(day).equals(of);
    };
  }

  @Test
  void the_29th_of_february_comes_in_leap_years_only_however_it_is_asked_for() {
    LocalDate first = LocalDate.of(2026, 1, 1);
    List<LocalDate> leap =
        List.of(LocalDate.of(2028, 2, 29), LocalDate.of(2032, 2, 29), LocalDate.of(2036, 2, 29));
    assertEquals(leap, days("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", first, 3));
    assertEquals(leap, days("FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=29", first, 3));
    assertEquals(leap, days("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29", first, 3));
    LocalDate born = LocalDate.of(2028, 2, 29);
    String yearly = Rule.stored("FREQ=YEARLY").completed(born).text();
    assertEquals("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", yearly);
    assertEquals(leap, days(yearly, born, 3));
  }

  @Test
  void a_rule_ends_after_so_many_dates_or_with_its_last_day() {
    List<LocalDate> three = List.of(FIRST, LocalDate.of(2026, 12, 9), LocalDate.of(2026, 12, 16));
    assertEquals(three, days("FREQ=WEEKLY;BYDAY=WE;COUNT=3", FIRST, 99));
    assertEquals(three, days("FREQ=WEEKLY;BYDAY=WE;UNTIL=20261216", FIRST, 99));
    assertEquals(three, days("FREQ=WEEKLY;BYDAY=WE;UNTIL=20261222T225959Z", FIRST, 99));
  }

  @Test
  void what_a_rule_leaves_to_its_first_day_is_said() {
    Map<String, String> completed =
        Map.of(
            "rrule:freq=weekly", "FREQ=WEEKLY;BYDAY=WE",
            "FREQ=MONTHLY", "FREQ=MONTHLY;BYMONTHDAY=2",
            "FREQ=YEARLY", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=2",
            "FREQ=YEARLY;BYMONTH=3", "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=2",
            "FREQ=DAILY", "FREQ=DAILY",
            "INTERVAL=2;FREQ=WEEKLY;BYDAY=MO,MO", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO");
    completed.forEach(
        (typed, whole) -> assertEquals(whole, done(Rule.read(typed)).completed(FIRST).text()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EVERY FULL MOON",
        "FREQ=",
        "FREQ=FORTNIGHTLY",
        "BYDAY=WE",
        "FREQ=DAILY;FREQ=WEEKLY",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;INTERVAL=-1",
        "FREQ=DAILY;INTERVAL=99999999999",
        "FREQ=DAILY;COUNT=0",
        "FREQ=DAILY;COUNT=-5",
        "FREQ=DAILY;COUNT=2;UNTIL=20270101",
        "FREQ=DAILY;UNTIL=20270231",
        "FREQ=DAILY;UNTIL=tomorrow",
        "FREQ=MONTHLY;BYDAY=0WE",
        "FREQ=MONTHLY;BYDAY=99WE",
        "FREQ=WEEKLY;BYDAY=1WE",
        "FREQ=WEEKLY;BYMONTHDAY=2",
        "FREQ=MONTHLY;BYMONTHDAY=32",
        "FREQ=MONTHLY;BYMONTHDAY=",
        "FREQ=MONTHLY;BYWEEKNO=3",
        "FREQ=YEARLY;BYSETPOS=400;BYDAY=MO",
        "FREQ=YEARLY;BYSETPOS=1",
        "FREQ=DAILY;X-EXTRA=1",
        "FREQ=DAILY;;BYDAY=MO"
      })
  void what_is_no_rule_is_refused(String typed) {
    assertEquals(RuleFault.UNREADABLE, fault(typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FREQ=HOURLY",
        "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;BYHOUR=1,2,3",
        "FREQ=YEARLY;BYMINUTE=0;BYSECOND=0"
      })
  void a_rule_of_hours_is_refused(String typed) {
    assertEquals(RuleFault.SUB_DAILY, fault(typed));
  }

  @Test
  void no_rule_at_all_and_more_dates_than_anybody_plans_are_refused() {
    assertEquals(new Refusal.Empty(Field.RULE), why(Rule.read(" ")));
    assertEquals(RuleFault.TOO_MANY, fault("FREQ=DAILY;COUNT=1001"));
    assertEquals(RuleFault.TOO_MANY, fault("FREQ=DAILY;COUNT=999999999999999999"));
    assertEquals(RuleFault.UNREADABLE, fault("FREQ=DAILY;BYMONTHDAY=" + "1,".repeat(400) + "1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31",
        "FREQ=YEARLY;BYMONTH=4,6,9,11;BYMONTHDAY=31",
        "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=6",
        "FREQ=DAILY;INTERVAL=365;BYMONTH=2;BYMONTHDAY=30;BYDAY=MO,TU,WE,TH,FR,SA,SU",
        "FREQ=YEARLY;BYYEARDAY=1,2,3;BYMONTH=12;BYSETPOS=300"
      })
  void a_rule_that_never_matches_comes_to_an_end(String rule) {
    assertEquals(List.of(), days(rule, FIRST, 1));
  }

  @Test
  void a_rule_that_would_never_end_is_followed_only_as_far_as_asked() {
    assertEquals(FIRST, Recurrence.of("FREQ=DAILY", FIRST).days().findFirst().get());
    assertTrue(Recurrence.of("FREQ=DAILY", FIRST).days().count() < 366 * 61);
  }

  @Test
  void a_day_of_the_rule_before_its_first_one_in_the_same_week_month_or_year_costs_no_dates() {
    Map<String, List<String>> cases =
        Map.of(
            "20270113 FREQ=WEEKLY;BYDAY=MO,WE;COUNT=3",
            List.of("2027-01-13", "2027-01-18", "2027-01-20"),
            "20270114 FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;UNTIL=20270201",
            List.of("2027-01-14", "2027-01-26", "2027-01-28"),
            "20270115 FREQ=MONTHLY;BYMONTHDAY=1,15",
            List.of("2027-01-15", "2027-02-01", "2027-02-15"),
            "20270127 FREQ=MONTHLY;BYDAY=2WE,4WE;COUNT=3",
            List.of("2027-01-27", "2027-02-10", "2027-02-24"),
            "20270531 FREQ=YEARLY;BYMONTH=2,5;BYDAY=-1MO",
            List.of("2027-05-31", "2028-02-28", "2028-05-29"));
    cases.forEach((line, wanted) -> {
      List<LocalDate> found = days(line.substring(9), Rule.day(line), 3);
      assertEquals(wanted, found.stream().map(LocalDate::toString).toList(), line);
    });
  }

  @Test
  void a_week_begins_on_monday_whatever_the_machine_speaks() {
    Locale before = Locale.getDefault();
    try {
      for (String tag : List.of("en-US", "ar-EG", "fr-FR", "dv-MV")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertEquals(
            List.of("2027-01-03", "2027-01-12", "2027-01-17"),
            days("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU", LocalDate.of(2027, 1, 3), 3).stream()
                .map(LocalDate::toString)
                .toList(),
            tag);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void a_rule_that_people_name_is_known_however_it_is_written() {
    Rhythm second = new Rhythm.MonthlyWeekday(1, 2, DayOfWeek.THURSDAY);
    for (String rule :
        List.of(
            "FREQ=MONTHLY;BYDAY=2TH",
            "FREQ=MONTHLY;BYDAY=+2TH;COUNT=5",
            "FREQ=MONTHLY;WKST=SU;BYDAY=TH;BYSETPOS=2")) {
      assertEquals(Optional.of(second), Rhythm.of(Rule.stored(rule)), rule);
    }
    assertEquals(
        Optional.of(new Rhythm.Weekly(2, EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY))),
        Rhythm.of(Rule.stored("FREQ=WEEKLY;INTERVAL=2;BYDAY=FR,MO")));
    for (String odd :
        List.of(
            "FREQ=YEARLY;BYDAY=20MO",
            "FREQ=MONTHLY;BYDAY=1WE,3WE",
            "FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR",
            "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")) {
      assertEquals(Optional.empty(), Rhythm.of(Rule.stored(odd)), odd);
    }
  }

  @Test
  void a_rhythm_goes_to_another_day_of_the_same_sort() {
    LocalDate thursday = LocalDate.of(2026, 12, 10);
    Map<String, String> moved =
        Map.of(
            "FREQ=MONTHLY;BYDAY=1WE", "FREQ=MONTHLY;BYDAY=2TH",
            "FREQ=MONTHLY;BYDAY=-1WE", "FREQ=MONTHLY;BYDAY=2TH",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH",
            "FREQ=MONTHLY;BYMONTHDAY=2", "FREQ=MONTHLY;BYMONTHDAY=10",
            "FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=10",
            "FREQ=DAILY", "FREQ=DAILY");
    moved.forEach((before, after) ->
        assertEquals(
            Optional.of(after),
            Rhythm.of(Rule.stored(before)).get().on(thursday).map(Rhythm::rule)));
    assertEquals(
        Optional.of("FREQ=MONTHLY;BYDAY=-1TH"),
        Rhythm.of(Rule.stored("FREQ=MONTHLY;BYDAY=-1WE"))
            .get()
            .on(LocalDate.of(2026, 12, 31))
            .map(Rhythm::rule));
    assertEquals(
        Optional.empty(), Rhythm.of(Rule.stored("FREQ=WEEKLY;BYDAY=MO,WE")).get().on(thursday));
  }
}
