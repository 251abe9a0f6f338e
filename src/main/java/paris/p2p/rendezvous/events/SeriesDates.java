package paris.p2p.rendezvous.events;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** From a series with its dates to what a calendar says of it, and back. */
final class SeriesDates {
  private SeriesDates() {}

  /**
   * A series with its dates.
   *
   * @param cycle none where no date of the rule is there
   * @param strays dates whose day the rule does not give (any more)
   */
  record Told(Optional<SeriesEntry> cycle, List<Dated> strays) {}

  /**
   * A date that a calendar tells of.
   *
   * @param usual what it would be like if it were not apart
   */
  record Planned(Dated dated, EventFields usual) {
    static Planned usual(Entry entry) {
      return new Planned(new Dated(entry.fields().start(), entry), entry.fields());
    }

    /** The fields in which it is not as usual, blank-separated. */
    String apart() {
      return Usual.apart(usual, dated.entry().fields());
    }
  }

  /**
   * What a calendar says: it begins with the first date that there is, and a date is told apart
   * when it is not as usual or was once changed by itself.
   */
  static Told told(Series series, int sequence, List<Dated> dates) {
    NavigableMap<LocalDate, Integer> numbers = numbers(series, last(dates));
    Map<Boolean, List<Dated>> ruled =
        dates.stream().collect(Collectors.partitioningBy(it -> numbers.containsKey(it.day())));
    List<Dated> regular = ruled.get(true);
    Optional<LocalDate> first = regular.stream().map(Dated::day).min(LocalDate::compareTo);
    return new Told(
        first.map(day -> {
          List<Dated> apart =
              regular.stream()
                  .filter(it -> apart(series, sequence, numbers.get(it.day()), it))
                  .toList();
          Set<LocalDate> without = new TreeSet<>(numbers.tailMap(day, true).keySet());
          regular.forEach(it -> without.remove(it.day()));
          return new SeriesEntry(
              begun(series, day, numbers.get(day)), sequence, changed(regular), apart, without);
        }),
        ruled.get(false));
  }

  private static LocalDate last(List<Dated> dates) {
    return dates.stream().map(Dated::day).max(LocalDate::compareTo).orElse(LocalDate.MIN);
  }

  private static Instant changed(List<Dated> dates) {
    return dates.stream().map(it -> it.entry().changed()).max(Instant::compareTo).orElseThrow();
  }

  /** The number of each day of the rule up to that one. */
  private static NavigableMap<LocalDate, Integer> numbers(Series series, LocalDate last) {
    NavigableMap<LocalDate, Integer> numbers = new TreeMap<>();
    Iterator<LocalDate> days = Recurrence.of(series.rule(), series.firstDate()).days().iterator();
    while (days.hasNext()) {
      LocalDate day = days.next();
      if (day.isAfter(last)) break;
      numbers.put(day, series.firstNumber() + numbers.size());
    }
    return numbers;
  }

  /** The number of that day, where the rule gives it. */
  static Optional<Integer> number(Series series, LocalDate day) {
    return Optional.ofNullable(numbers(series, day).get(day));
  }

  private static boolean apart(Series series, int sequence, int number, Dated dated) {
    Entry usual = new Usual(series).entry(dated.day(), number, sequence, Instant.EPOCH);
    return !usual.says(dated.entry()) || dated.entry().sequence() > sequence;
  }

  /** The same series from that day on. */
  static Series begun(Series series, LocalDate day, int number) {
    GuestRule rule = new GuestRule(series.rule());
    int skipped = number - series.firstNumber();
    return series.going(
        series.uid(),
        rule.count().map(count -> rule.counting(count - skipped).text()).orElse(series.rule()),
        day,
        series.firstNumber() < 0 ? series.firstNumber() : number);
  }

  /**
   * The dates that a calendar tells of: all that are over, so many that are not, and all that are
   * apart. A day to come that the calendar leaves out is a date that is cancelled, so that nobody
   * makes it anew. Stops after {@code most} dates and one.
   *
   * @param gone the reason of those
   */
  static List<Planned> dates(SeriesEntry cycle, Instant now, int ahead, int most, String gone) {
    Usual usual = new Usual(cycle.series());
    Map<LocalDate, Dated> apart = new HashMap<>();
    cycle.apart().forEach(it -> apart.put(it.day(), it));
    LocalDate last = last(cycle.apart());
    List<Planned> dates = new ArrayList<>();
    Iterator<LocalDate> days =
        Recurrence.of(cycle.series().rule(), cycle.series().firstDate()).days().iterator();
    int number = cycle.series().firstNumber();
    int coming = 0;
    while (days.hasNext() && dates.size() <= most) {
      LocalDate day = days.next();
      if (coming >= ahead && day.isAfter(last)) break;
      boolean over = !usual.over(day).isAfter(now);
      if (!over) coming++;
      Dated own = apart.remove(day);
      Entry entry = usual.entry(day, number++, cycle.sequence(), cycle.changed());
      if (own != null) dates.add(new Planned(own, entry.fields()));
      else if (!cycle.without().contains(day)) dates.add(regular(cycle, entry));
      else if (!over)
        dates.add(new Planned(new Dated(entry.fields().start(), entry.off(gone)), entry.fields()));
    }
    Set<LocalDate> taken = dates.stream().map(it -> it.dated().day()).collect(Collectors.toSet());
    for (Dated more : cycle.extra()) {
      boolean own = !cycle.without().contains(more.day()) && taken.add(more.day());
      if (own) apart.putIfAbsent(more.day(), more);
    }
    // Days that the rule does not give: each is all its own.
    apart.values().forEach(it -> dates.add(new Planned(it, it.entry().fields())));
    return dates;
  }

  /** An evening as usual; where it lasts as time passes, its end is told apart in some nights. */
  private static Planned regular(SeriesEntry cycle, Entry entry) {
    if (!cycle.exact()) return Planned.usual(entry);
    EventFields usual = entry.fields();
    LocalDateTime ends =
        usual.start().atZone(entry.zone()).plusMinutes(cycle.series().minutes()).toLocalDateTime();
    Entry own = entry.with(usual.at(usual.start(), ends));
    return new Planned(new Dated(usual.start(), own), usual);
  }

  /** The dates besides the rule that begin on a day which has another evening already. */
  static List<Dated> clashes(SeriesEntry cycle, List<Planned> dates) {
    Map<LocalDate, LocalDateTime> taken = new HashMap<>();
    dates.forEach(it -> taken.put(it.dated().day(), it.dated().usual()));
    return cycle.extra().stream()
        .filter(it -> taken.containsKey(it.day()) && !taken.get(it.day()).equals(it.usual()))
        .toList();
  }

  /**
   * The same, begun on the first day that its rule gives. The one that a calendar begins it with
   * counts as its first date wherever the rule stands (RFC 5545, 3.8.5.3): where it is no day of
   * the rule, it is a date besides. None where it is the only one.
   */
  static Optional<SeriesEntry> aligned(SeriesEntry told) {
    Series series = told.series();
    LocalDate begins = series.firstDate();
    Optional<LocalDate> first = Recurrence.of(series.rule(), begins).days().findFirst();
    if (first.isEmpty() || first.get().equals(begins)) return Optional.of(told);
    GuestRule rule = new GuestRule(series.rule());
    Optional<Integer> count = rule.count();
    if (count.filter(it -> it == 1).isPresent()) return Optional.empty();
    String counted = count.map(it -> rule.counting(it - 1).text()).orElse(series.rule());
    Series aligned = series.going(series.uid(), counted, first.get(), series.firstNumber());
    List<Dated> more = new ArrayList<>(told.extra());
    more.add(beginning(told));
    return Optional.of(told.of(aligned, more));
  }

  /** The evening of the day that a calendar begins a series with. */
  static Dated beginning(SeriesEntry told) {
    Series series = told.series();
    Entry entry =
        new Usual(series)
            .entry(series.firstDate(), series.firstNumber(), told.sequence(), told.changed());
    return regular(told, entry).dated();
  }
}
