package paris.p2p.rendezvous.text;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one moment, word by word, and gives up at the first that does not fit. */
final class SpokenReader {
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})(er|st|nd|rd|th)?");
  private static final Pattern YEAR = Pattern.compile("20\\d{2}");
  private static final Pattern DATE = Pattern.compile("(\\d{1,2})/(\\d{1,2})(?:/((?:20)?\\d{2}))?");
  private static final Pattern ISO = Pattern.compile("(20\\d{2})/(\\d{1,2})/(\\d{1,2})");
  private static final Pattern AHEAD = Pattern.compile("\\+(\\d{1,3})([js])");

  private Integer inDays;
  private DayOfWeek weekday;
  private boolean next;
  private Integer day;
  private Month month;
  private Integer year;
  private LocalTime time;

  /** A number alone is a day only after "le", as an ordinal, or beside a weekday. */
  private boolean plainNumber;

  private boolean article;
  private boolean evening;

  /** "mar" is Tuesday in French and March in English: settled once all is read. */
  private boolean mar;

  private boolean marAfterDay;

  Optional<SpokenMoment> read(List<String> words) {
    for (String word : words) {
      if (!takes(word)) return Optional.empty();
    }
    if (mar && !settled() || !sound()) return Optional.empty();
    return Optional.of(
        new SpokenMoment(
            Optional.ofNullable(inDays),
            Optional.ofNullable(weekday),
            next,
            Optional.ofNullable(day),
            Optional.ofNullable(month),
            Optional.ofNullable(year),
            Optional.ofNullable(time)));
  }

  private boolean takes(String word) {
    if (word.equals("mar")) {
      if (mar) return false;
      mar = true;
      marAfterDay = day != null;
      return true;
    }
    return takesWord(word) || takesName(word) || takesHour(word) || takesNumber(word);
  }

  private boolean takesWord(String word) {
    next |= SpokenWords.NEXT.contains(word);
    article |= word.equals("le") || word.equals("the");
    evening |= SpokenWords.EVENING.contains(word);
    Integer ahead = SpokenWords.AHEAD.get(word);
    if (ahead != null && inDays != null) return false;
    if (ahead != null) inDays = ahead;
    return ahead != null
        || SpokenWords.NEXT.contains(word)
        || SpokenWords.EVENING.contains(word)
        || SpokenWords.FILLERS.contains(word);
  }

  private boolean takesName(String word) {
    Optional<DayOfWeek> named = SpokenWords.weekday(word);
    if (named.isPresent() && weekday == null) {
      weekday = named.get();
      return true;
    }
    Optional<Month> monthly = SpokenWords.month(word);
    if (monthly.isEmpty() || month != null) return false;
    month = monthly.get();
    return true;
  }

  private boolean takesHour(String word) {
    Optional<LocalTime> hour = SpokenMoment.hour(word);
    if (hour.isEmpty() || time != null) return false;
    time = hour.get();
    return true;
  }

  private boolean takesNumber(String word) {
    Matcher told = DAY.matcher(word);
    if (told.matches() && day == null) {
      day = Integer.valueOf(told.group(1));
      plainNumber = told.group(2) == null;
      return true;
    }
    if (YEAR.matcher(word).matches() && year == null) {
      year = Integer.valueOf(word);
      return true;
    }
    Matcher ahead = AHEAD.matcher(word);
    if (ahead.matches() && inDays == null) {
      inDays = Integer.parseInt(ahead.group(1)) * (ahead.group(2).equals("s") ? 7 : 1);
      return true;
    }
    Matcher date = DATE.matcher(word);
    if (date.matches()) return takesDate(date.group(3), date.group(2), date.group(1));
    Matcher iso = ISO.matcher(word);
    return iso.matches() && takesDate(iso.group(1), iso.group(2), iso.group(3));
  }

  private boolean takesDate(String ofYear, String ofMonth, String ofDay) {
    int number = Integer.parseInt(ofMonth);
    if (day != null || month != null || number < 1 || number > 12) return false;
    day = Integer.valueOf(ofDay);
    month = Month.of(number);
    if (ofYear != null) year = Integer.parseInt(ofYear) % 100 + 2000;
    return true;
  }

  private boolean settled() {
    if (month != null && weekday == null || day == null && weekday == null) {
      weekday = DayOfWeek.TUESDAY;
    } else if (month == null && day != null && (weekday != null || marAfterDay)) {
      month = Month.MARCH;
    } else {
      return false;
    }
    return true;
  }

  private boolean sound() {
    boolean counted = inDays != null && (day != null || month != null || year != null);
    boolean dayless = day == null && (month != null || year != null);
    boolean vague = plainNumber && month == null && !article && weekday == null && day != null;
    boolean yearAlone = year != null && month == null;
    boolean early = evening && time != null && time.isBefore(LocalTime.NOON);
    return !counted && !dayless && !vague && !yearAlone && !early;
  }
}
