package paris.p2p.rendezvous.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paris.p2p.rendezvous.text.Cleaner;
import paris.p2p.rendezvous.text.Days;
import paris.p2p.rendezvous.text.SpokenTime;

/**
 * What is searched for, taken apart: words, what stands in quotes, and what narrows them, in either
 * language: {@code from:amir}, {@code in:Idées}, {@code since:2026-10}, {@code depuis:la semaine
 * dernière}, {@code in:"Vie du hub"}. One that has nothing after its colon yet narrows nothing.
 *
 * @param words in their order, as typed
 * @param phrases what stands in quotes, as typed
 * @param open whether the last word may go on: nothing was typed after it
 */
public record Asked(
    List<String> words,
    List<String> phrases,
    boolean open,
    Optional<String> from,
    Optional<String> in,
    Optional<String> since) {
  /** How many chars are looked at. */
  private static final int MOST = 200;

  /** Of so many words at most a day is made: il y a 3 jours, the day before yesterday. */
  private static final int OF_A_DAY = 5;

  private static final Pattern PART =
      Pattern.compile("(?i)(?:(from|de|in|dans|since|depuis):)?(\"[^\"]*\"?|\\S*)\\s*");

  private static final Pattern QUOTES = Pattern.compile("[«»“”„]");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern WORD = Pattern.compile("\\s*+([^\\s\":]++)(?=\\s|$)");

  /** What somebody typed; nothing in it is wrong. */
  public static Asked of(String typed) {
    Asked asked = nothing();
    String text = QUOTES.matcher(Cleaner.cut(typed, MOST)).replaceAll("\"").stripLeading();
    Matcher part = PART.matcher(text);
    while (part.lookingAt() && part.end() > part.start()) {
      String name = part.group(1) == null ? "" : part.group(1).toLowerCase(Locale.ROOT);
      int end = part.end();
      if (!isSince(name)) {
        asked = asked.with(name, part.group(2), part.end() == part.end(2));
      } else {
        int told = part.group(2).startsWith("\"") ? part.end(2) : day(text, part.start(2));
        String value = text.substring(part.start(2), Math.max(told, part.end(2)));
        asked = asked.with(name, value, false);
        end = Math.max(end, told);
      }
      part.region(end, text.length());
    }
    return asked;
  }

  private static boolean isSince(String name) {
    return name.equals("since") || name.equals("depuis");
  }

  /** Where the most words end that tell a day together; that place where none do. */
  private static int day(String text, int from) {
    Matcher word = WORD.matcher(text).region(from, text.length());
    int end = from;
    for (int i = 0; i < OF_A_DAY && word.lookingAt(); i++) {
      if (SpokenTime.tellsDays(text.substring(from, word.end()))) end = word.end();
      word.region(word.end(), text.length());
    }
    return end;
  }

  private static Asked nothing() {
    return new Asked(
        List.of(), List.of(), false, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private Asked with(String name, String typed, boolean last) {
    String bare = BLANKS.matcher(typed.replace("\"", " ")).replaceAll(" ").strip();
    Optional<String> some = Optional.of(bare).filter(it -> !it.isEmpty());
    return switch (name) {
      case "from", "de" -> narrowed(some.map(Asked::person).or(() -> from), in, since);
      case "in", "dans" -> narrowed(from, some.or(() -> in), since);
      case "since", "depuis" -> narrowed(from, in, some.or(() -> since));
      default -> some.map(it -> and(it, typed, last)).orElse(this);
    };
  }

  /** A name as posts mention it is the name. */
  private static String person(String typed) {
    return typed.replaceFirst("^[@＠](?=.)", "");
  }

  private Asked narrowed(Optional<String> by, Optional<String> where, Optional<String> when) {
    return new Asked(words, phrases, false, by, where, when);
  }

  /** What stands in quotes is in one piece once they are closed; before, its words are typed. */
  private Asked and(String bare, String typed, boolean last) {
    boolean quoted = typed.startsWith("\"");
    boolean closed = quoted && typed.length() > 1 && typed.endsWith("\"");
    if (closed) return new Asked(words, joined(phrases, bare), false, from, in, since);
    boolean goesOn = last && !typed.endsWith("\"") && !typed.endsWith(" ");
    return new Asked(joined(words, bare), phrases, goesOn, from, in, since);
  }

  private static List<String> joined(List<String> some, String more) {
    List<String> all = new ArrayList<>(some);
    all.add(more);
    return List.copyOf(all);
  }

  /** The words alone, one blank between two. */
  public String plain() {
    return String.join(" ", words);
  }

  /** Whether nothing at all is asked for. */
  public boolean blank() {
    return words.isEmpty()
        && phrases.isEmpty()
        && from.isEmpty()
        && in.isEmpty()
        && since.isEmpty();
  }

  /** Whether only posts can be meant: events have no author and stand in no space. */
  public boolean postsOnly() {
    return from.isPresent() || in.isPresent();
  }

  /** The first day that is meant by {@code since}: none where that tells no day. */
  public Optional<LocalDate> day(LocalDate today) {
    return since
        .flatMap(typed -> SpokenTime.days(typed, today, SpokenTime.Towards.PAST))
        .map(Days::first);
  }

  /**
   * What an event must hold, of each of these one: a word or its stems, or all that stands in
   * quotes.
   */
  public List<List<String>> each() {
    Stems stems = new Stems();
    List<List<String>> each = new ArrayList<>();
    for (String word : BLANKS.split(plain())) {
      List<Tokens.Token> tokens = Tokens.of(word);
      // A sign is no word of the index, and may stand in a title.
      if (tokens.isEmpty() && !word.isEmpty()) each.add(List.of(word));
      for (Tokens.Token token : tokens) {
        List<String> any = new ArrayList<>(List.of(token.word()));
        any.addAll(stems.of(token.word()));
        each.add(any);
      }
    }
    phrases.forEach(it -> each.add(List.of(it)));
    return each;
  }
}
