package paris.p2p.rendezvous.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paris.p2p.rendezvous.text.Cleaner;

/**
 * What is searched for, taken apart: words, and what narrows them, in either language: {@code
 * from:amir}, {@code in:Idées}, {@code since:2026-10}, {@code in:"Vie du hub"}. One that has
 * nothing after its colon yet narrows nothing.
 *
 * @param words in their order, as typed
 * @param open whether the last word may go on: nothing was typed after it
 */
public record Asked(
    List<String> words,
    boolean open,
    Optional<String> from,
    Optional<String> in,
    Optional<String> since) {
  /** How many chars are looked at. */
  private static final int MOST = 200;

  private static final Pattern PART =
      Pattern.compile("(?i)(?:(from|de|in|dans|since|depuis):)?(\"[^\"]*\"?|\\S*)\\s*");

  /** What somebody typed; nothing in it is wrong. */
  public static Asked of(String typed) {
    Asked asked = nothing();
    Matcher part = PART.matcher(Cleaner.cut(typed, MOST).stripLeading());
    while (part.lookingAt() && part.end() > part.start()) {
      String value = part.group(2).replace("\"", "").strip();
      String name = part.group(1) == null ? "" : part.group(1);
      boolean goesOn = part.end() == part.end(2) && !part.group(2).endsWith("\"");
      asked = asked.with(name, value, goesOn);
      part.region(part.end(), part.regionEnd());
    }
    return asked;
  }

  private static Asked nothing() {
    return new Asked(List.of(), false, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private Asked with(String name, String value, boolean goesOn) {
    Optional<String> some = Optional.of(value).filter(it -> !it.isEmpty());
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "from", "de" -> new Asked(words, false, some.or(() -> from), in, since);
      case "in", "dans" -> new Asked(words, false, from, some.or(() -> in), since);
      case "since", "depuis" -> new Asked(words, false, from, in, some.or(() -> since));
      default -> some.map(word -> and(word, goesOn)).orElse(this);
    };
  }

  private Asked and(String word, boolean goesOn) {
    List<String> all = new ArrayList<>(words);
    all.add(word);
    return new Asked(List.copyOf(all), goesOn, from, in, since);
  }

  /** The words alone, one blank between two. */
  public String plain() {
    return String.join(" ", words);
  }

  /** Whether nothing at all is asked for. */
  public boolean blank() {
    return words.isEmpty() && from.isEmpty() && in.isEmpty() && since.isEmpty();
  }

  /** Whether only posts can be meant: events have no author and stand in no space. */
  public boolean postsOnly() {
    return from.isPresent() || in.isPresent();
  }

  /** The first day that is meant by {@code since}: of a year, of a month, or a day; else none. */
  public Optional<LocalDate> day() {
    try {
      return since.map(Asked::day);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate day(String typed) {
    if (typed.matches("[0-9]{4}")) return Year.parse(typed).atDay(1);
    if (typed.matches("[0-9]{4}-[0-9]{2}")) return YearMonth.parse(typed).atDay(1);
    return LocalDate.parse(typed);
  }
}
