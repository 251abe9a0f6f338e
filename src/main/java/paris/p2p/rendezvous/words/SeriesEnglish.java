package paris.p2p.rendezvous.words;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import paris.p2p.rendezvous.events.Reach;
import paris.p2p.rendezvous.events.Rhythm;

/** {@link SeriesWords} in English. */
record SeriesEnglish() implements SeriesWords {
  private static final List<String> NTH = List.of("first", "second", "third", "fourth", "fifth");
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.UK);

  @Override
  public String series() {
    return "series";
  }

  @Override
  public String making() {
    return "New series";
  }

  @Override
  public String changing() {
    return "Edit the series";
  }

  @Override
  public String first() {
    return "From";
  }

  @Override
  public String rhythm() {
    return "Rhythm";
  }

  @Override
  public String rule() {
    return "Rule";
  }

  @Override
  public String last() {
    return "End";
  }

  @Override
  public String number() {
    return "Number";
  }

  @Override
  public String reason() {
    return "Reason";
  }

  @Override
  public String rhythm(Rhythm rhythm) {
    return switch (rhythm) {
      case Rhythm.Daily(int every) -> every(every, "day");
      case Rhythm.Weekly(int every, var days) ->
          every <= 2
              ? (every == 1 ? "every " : "every second ") + listed(days)
              : every(every, "week") + ", on " + listed(days);
      case Rhythm.MonthlyWeekday(int every, int nth, DayOfWeek day) ->
          "the "
              + (nth < 0 ? "last" : NTH.get(nth - 1))
              + (" " + name(day))
              + (every == 1 ? " of the month" : " of " + every(every, "month"));
      case Rhythm.MonthlyDay(int every, int day) ->
          "the " + ofMonth(day) + (every == 1 ? " of the month" : " of " + every(every, "month"));
      case Rhythm.Yearly(int every, MonthDay day) ->
          every(every, "year") + ", on " + day.getDayOfMonth() + " " + MONTH.format(day.getMonth());
    };
  }

  private static String every(int count, String what) {
    if (count == 1) return "every " + what;
    return count == 2 ? "every second " + what : "every " + count + " " + what + "s";
  }

  private static String ofMonth(int day) {
    if (day < 0) return "last day";
    int tens = day / 10;
    return day
        + switch (tens == 1 ? 0 : day % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
  }

  private static String listed(Collection<DayOfWeek> days) {
    return days.stream().sorted().map(SeriesEnglish::name).collect(Collectors.joining(" and "));
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.UK);
  }

  @Override
  public String times(OptionalInt count) {
    return count.orElse(0) == 1 ? ", once" : ", " + count.orElse(0) + " times";
  }

  @Override
  public String until(LocalDate last) {
    return ", until " + new DatesEnglish().day(last);
  }

  @Override
  public String asTyped() {
    return "by the rule";
  }

  @Override
  public String then(List<LocalDate> days) {
    if (days.isEmpty()) return "no other date";
    return days.stream()
        .map(day -> day.getDayOfMonth() + " " + new DatesEnglish().monthBriefly(day.getMonth()))
        .collect(Collectors.joining(", ", "then ", "…"));
  }

  @Override
  public String endless() {
    return "no end; else “30 June”, “10 times”";
  }

  @Override
  public String reasonNeeded() {
    return "if an announced date falls away";
  }

  @Override
  public String made(String title) {
    return "Series made, its first date: “" + title + "”";
  }

  @Override
  public String changed(String title) {
    return "Series changed from “" + title + "” on";
  }

  @Override
  public String whichDates() {
    return "What changes?";
  }

  @Override
  public String reach(Reach reach) {
    return switch (reach) {
      case THIS -> "this date alone";
      case FOLLOWING -> "this date and those after it";
      case ALL -> "all dates to come";
    };
  }

  @Override
  public String backToForm() {
    return "back to the form";
  }

  @Override
  public String theirs() {
    return "theirs";
  }

  @Override
  public String mine() {
    return "mine";
  }

  @Override
  public String allTheirs() {
    return "all of theirs";
  }

  @Override
  public String overtaken(String questions) {
    return "While you were writing, somebody else changed this too: "
        + questions
        + ". Nothing is lost: choose, then Ctrl-S saves what you see here.";
  }

  @Override
  public String taken(String questions) {
    return "Changed by them alone, and taken over here: " + questions + ".";
  }

  @Override
  public String nowStored(String theirs, String before) {
    return "theirs: " + theirs + " (before: " + before + ")";
  }

  @Override
  public String youHad(String mine) {
    return "yours: " + mine;
  }

  @Override
  public String with(String questions) {
    return " (with what somebody changed meanwhile: " + questions + ")";
  }

  @Override
  public String movedFrom(String date) {
    return "Moved: it was " + date;
  }

  @Override
  public String firstOfTwo() {
    return "the first of the two that night";
  }

  @Override
  public String noField(String name, List<String> fields) {
    return "An event has no field “"
        + Echo.of(name)
        + "”: there are "
        + String.join(", ", fields)
        + ".";
  }

  @Override
  public String twice(String name) {
    return "The field " + name + " is given twice: keep one of them.";
  }

  @Override
  public String noValue(String field, String value, String values) {
    return "The field " + field + " cannot be “" + Echo.of(value) + "”: write " + values + ".";
  }

  @Override
  public String nothingSent() {
    return "Nothing came by standard input: send a file of lines “field: value”, then the text.";
  }

  @Override
  public String addedEvent(long id, String title, String when) {
    return "Added: event " + id + ", “" + title + "”, " + when + ".";
  }

  @Override
  public String editedEvent(long id, String title, String when) {
    return "Saved: event " + id + ", “" + title + "”, " + when + ".";
  }

  @Override
  public String cancelledEvent(long id, String title) {
    return "Cancelled: event " + id + ", “" + title + "”.";
  }

  @Override
  public String seriesLine(String cycle) {
    return "Series: " + cycle;
  }
}
