package paris.p2p.rendezvous.tui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import paris.p2p.rendezvous.terminal.Ink;

/** A month as weeks of seven days, Monday first, 20 cells wide. */
final class MonthRows {
  private static final int DAY = 3;

  private MonthRows() {}

  static Laid of(View.Month month) {
    List<Strip> rows = new ArrayList<>();
    rows.add(Strip.of(days(month.locale()), Ink.FAINT));
    YearMonth shown = month.month();
    LocalDate monday = shown.atDay(1).with(DayOfWeek.MONDAY);
    while (!YearMonth.from(monday).isAfter(shown)) {
      rows.add(week(month, monday));
      monday = monday.plusWeeks(1);
    }
    return Laid.of(rows);
  }

  private static String days(Locale locale) {
    List<String> names = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      names.add(day.getDisplayName(TextStyle.FULL, locale).substring(0, 2).toLowerCase(locale));
    }
    return String.join(" ", names);
  }

  private static Strip week(View.Month month, LocalDate monday) {
    Strip row = Strip.blank();
    for (int i = 0; i < DayOfWeek.values().length; i++) {
      LocalDate day = monday.plusDays(i);
      if (YearMonth.from(day).equals(month.month())) row = row.with(day(month, day, i * DAY));
    }
    return row;
  }

  private static Strip day(View.Month month, LocalDate day, int column) {
    String number = String.valueOf(day.getDayOfMonth());
    int at = column + 2 - number.length();
    if (day.equals(month.selected())) {
      return Strip.of("[" + number + "]", Ink.ACCENT).shifted(at - 1);
    }
    boolean today = day.equals(month.today());
    boolean held = month.marked().contains(day);
    Ink ink = held ? today ? Ink.DAY_TODAY : Ink.DAY : today ? Ink.TODAY : Ink.PLAIN;
    return Strip.of(number, ink).shifted(at);
  }
}
