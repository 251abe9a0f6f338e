package paris.p2p.rendezvous.text;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was typed, folded and cut into words, with the end apart from the start. */
final class SpokenTokens {
  private static final Pattern LENGTH =
      Pattern.compile("\\+(?:(\\d{1,2})h)?(?:(\\d{1,3})(?:m|min)?)?");

  /** Spellings, and what they are read as; in this order. */
  private static final String[][] SPELLINGS = {
    {"(\\d{4})-(\\d{1,2})-(\\d{1,2})", "$1/$2/$3"},
    {"\\b(\\d{1,2})[-.](\\d{1,2})[-.](\\d{4})\\b", "$1/$2/$3"},
    {"(\\d)t(\\d)", "$1 $2"},
    {"apres-demain|day after tomorrow", "apresdemain"},
    {"avant[- ]hier|day before yesterday", "avanthier"},
    {"([a-z])\\.", "$1"},
    {"\\b(?:dans|in) (\\d{1,3}) (?:jours?|days?)\\b", "+$1j"},
    {"\\b(?:dans|in) (\\d{1,2}) (?:semaines?|weeks?)\\b", "+$1s"},
    {"ce soir|this evening", "tonight"},
    {"(\\d) ?heures?\\b", "$1h"},
    {"\\b(\\d{1,2}) ?h ?(\\d{2})\\b(?!:)", "$1h$2"},
    {"\\b(\\d{1,2}) (h|am|pm)\\b", "$1$2"},
    {"\\+ ", "+"},
    {"(\\+\\d+) (min)", "$1$2"},
    {"->|→|–|—|-|>", " > "},
    {",", " "}
  };

  private SpokenTokens() {}

  /** The words of the start and those of the end; none where no end was told. */
  record Sides(List<String> first, List<String> second) {}

  /** Nothing when there are several ends, or a sign for one and then none. */
  static Optional<Sides> of(String typed) {
    List<String> first = new ArrayList<>();
    List<String> second = new ArrayList<>();
    boolean ended = false;
    boolean timed = false;
    for (String word : spelled(typed).split("\\s+")) {
      boolean until = word.equals(">") || timed && SpokenWords.UNTIL.contains(word);
      if (until && ended) return Optional.empty();
      timed = timed || SpokenMoment.hour(word).isPresent();
      if (until) ended = true;
      else (ended ? second : first).add(word);
      timed = timed && !ended;
    }
    return first.isEmpty() || ended && second.isEmpty()
        ? Optional.empty()
        : Optional.of(new Sides(first, second));
  }

  /** How long it takes, when that is how the end was told: "+2h", "+1h30", "+90min". */
  static Optional<Duration> length(List<String> words) {
    if (words.size() != 1) return Optional.empty();
    Matcher told = LENGTH.matcher(words.getFirst());
    if (!told.matches() || told.group(1) == null && told.group(2) == null) return Optional.empty();
    Duration length = Duration.ofHours(number(told.group(1))).plusMinutes(number(told.group(2)));
    return Optional.of(length).filter(Duration::isPositive);
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static String spelled(String typed) {
    String text = Slug.folded(typed);
    for (String[] spelling : SPELLINGS) text = text.replaceAll(spelling[0], spelling[1]);
    return text.strip();
  }
}
