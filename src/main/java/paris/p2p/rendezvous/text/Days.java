package paris.p2p.rendezvous.text;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** Days in a row, both ends included. */
public record Days(LocalDate first, LocalDate last) {
  static Days of(LocalDate day) {
    return new Days(day, day);
  }

  static Days of(YearMonth month) {
    return new Days(month.atDay(1), month.atEndOfMonth());
  }

  static Days of(Year year) {
    return new Days(year.atDay(1), year.atMonth(12).atEndOfMonth());
  }

  static Days from(LocalDate first, int days) {
    return new Days(first, first.plusDays(days - 1));
  }
}
