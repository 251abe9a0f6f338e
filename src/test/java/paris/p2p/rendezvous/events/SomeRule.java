package paris.p2p.rendezvous.events;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A rule that nobody would think of, and when its first evening may be: often one of the two nights
 * on which the clocks change, by an hour that is not there or there twice.
 *
 * @param last the day up to which it is looked at
 */
record SomeRule(String text, LocalDateTime start, LocalDate last) {
  private static final List<String> WEEKDAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
  private static final List<String> FREQUENCIES =
      List.of("DAILY", "WEEKLY", "WEEKLY", "MONTHLY", "MONTHLY", "YEARLY", "YEARLY");
  private static final List<LocalDate> CHANGES =
      List.of(LocalDate.of(2027, 3, 28), LocalDate.of(2027, 10, 31));
  private static final List<LocalTime> HOURS =
      List.of(LocalTime.of(19, 0), LocalTime.of(2, 30), LocalTime.of(3, 0), LocalTime.of(23, 59));

  /** Any rule; some are none. */
  static SomeRule any(Random random) {
    return new Making(random).rule();
  }

  /** As a line for the other readers. */
  String line() {
    DateTimeFormatter stamp = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    return String.join(
        "\t",
        text,
        stamp.format(start),
        Evenings.PARIS.getId(),
        DateTimeFormatter.BASIC_ISO_DATE.format(last));
  }

  private record Making(Random random, List<String> parts) {
    Making(Random random) {
      this(random, new ArrayList<>());
    }

    SomeRule rule() {
      String every = one(FREQUENCIES);
      parts.add("FREQ=" + (chance(1) ? "HOURLY" : every));
      if (chance(40)) parts.add("INTERVAL=" + one(List.of(2, 3, 4, 5, 7, 12, 13)));
      boolean odd = chance(3);
      boolean yearly = every.equals("YEARLY");
      boolean weeks = yearly && chance(20);
      if (chance(30)) list("BYMONTH", 12, 4, number -> number);
      if (weeks || odd) list("BYWEEKNO", 53, 3, this::signed);
      if (yearly && !weeks && chance(20)) list("BYYEARDAY", 366, 5, this::signed);
      if (!every.equals("WEEKLY") && chance(35)) list("BYMONTHDAY", 31, 4, this::signed);
      if (chance(60)) weekdays(every, weeks, odd);
      if ((parts.size() > 2 || odd) && chance(20)) list("BYSETPOS", 5, 2, this::signed);
      if (chance(30)) parts.add("WKST=" + one(WEEKDAYS));
      LocalDate first =
          chance(20) ? one(CHANGES) : LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1500));
      ending(first, odd);
      LocalDate last = first.plusYears(yearly ? 12 : every.equals("MONTHLY") ? 5 : 2);
      return new SomeRule(String.join(";", parts), first.atTime(one(HOURS)), last);
    }

    private void ending(LocalDate first, boolean odd) {
      int kind = random.nextInt(4);
      if (kind == 0 || odd) parts.add("COUNT=" + (1 + random.nextInt(15)));
      if (kind != 1) return;
      LocalDate until = first.plusDays(one(List.of(0, 10, 40, 400, 3000)));
      parts.add("UNTIL=" + DateTimeFormatter.BASIC_ISO_DATE.format(until));
    }

    private void weekdays(String every, boolean weeks, boolean odd) {
      List<String> days = some(WEEKDAYS, 4);
      boolean month = every.equals("MONTHLY");
      boolean numbered = odd || (month || every.equals("YEARLY") && !weeks) && chance(55);
      boolean mixed = chance(10);
      List<Integer> year = List.of(1, 2, 3, 4, 5, 20, 53);
      parts.add(
          days.stream()
              .map(day -> {
                if (!numbered || mixed && chance(50)) return day;
                return signed(month ? 1 + random.nextInt(5) : one(year)) + day;
              })
              .collect(Collectors.joining(",", "BYDAY=", "")));
    }

    private void list(String name, int most, int count, IntUnaryOperator sign) {
      List<Integer> all = IntStream.rangeClosed(1, most).boxed().toList();
      parts.add(
          some(all, count).stream()
              .map(number -> Integer.toString(sign.applyAsInt(number)))
              .collect(Collectors.joining(",", name + "=", "")));
    }

    private <T> List<T> some(List<T> from, int most) {
      List<T> all = new ArrayList<>(from);
      Collections.shuffle(all, random);
      return all.subList(0, 1 + random.nextInt(most));
    }

    private int signed(int number) {
      return chance(30) ? -number : number;
    }

    private boolean chance(int percent) {
      return random.nextInt(100) < percent;
    }

    private <T> T one(List<T> from) {
      return from.get(random.nextInt(from.size()));
    }
  }
}
