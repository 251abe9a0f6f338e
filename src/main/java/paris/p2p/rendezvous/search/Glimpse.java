package paris.p2p.rendezvous.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paris.p2p.rendezvous.search.Hit.Piece;
import paris.p2p.rendezvous.text.Slug;

/** The part of a text in which words stand that were asked for. */
final class Glimpse {
  /** So many chars of a text are looked through. */
  private static final int LOOKED = 8_000;

  /** So many are shown. */
  private static final int SHOWN = 200;

  /** So many of those stand before the first word that was asked for. */
  private static final int BEFORE = 30;

  private static final Pattern WORD =
      Pattern.compile(
          "(?:(?<![\\p{L}\\p{N}.])\\.)?"
              + "[\\p{L}\\p{N}\\p{M}]++(?:[+#]++\\d*+|[._:][\\p{L}\\p{N}\\p{M}]++)*+");
  private static final Pattern SIGNS = Pattern.compile("(?:[\\s*`>]|(?<![\\p{L}\\p{N}#])#+)+");

  private final String text;
  private final Stems kinds = new Stems();

  /** The stems of the words that were asked for. */
  private final Set<String> words = new TreeSet<>();

  private final String start;

  private Glimpse(String text, Inquiry inquiry) {
    this.text = text;
    this.start = inquiry.start().orElse("");
    inquiry.words().forEach(word -> words.addAll(kinds.of(word)));
    inquiry.phrases().forEach(row -> row.forEach(word -> words.addAll(kinds.of(word))));
    inquiry.start().ifPresent(word -> words.addAll(kinds.of(word)));
  }

  /** Of a post's Markdown, its signs left out: begins with the text where none of them is near. */
  static List<Piece> of(String body, Inquiry inquiry) {
    String start = body.substring(0, Math.min(body.length(), LOOKED));
    return new Glimpse(SIGNS.matcher(start).replaceAll(" ").strip(), inquiry).pieces();
  }

  private List<Piece> pieces() {
    Matcher word = WORD.matcher(text);
    int from = -1;
    int done = 0;
    List<Piece> pieces = new ArrayList<>();
    while (word.find() && (from < 0 || word.start() < from + SHOWN)) {
      if (!asked(word.group())) continue;
      if (from < 0) {
        from = before(word.start());
        done = from;
        if (from > 0) pieces.add(new Piece("… ", false));
      }
      add(pieces, done, word.start(), false);
      add(pieces, word.start(), word.end(), true);
      done = word.end();
    }
    add(pieces, done, Math.max(done, edge(Math.max(from, 0) + SHOWN)), false);
    return List.copyOf(pieces);
  }

  private boolean asked(String word) {
    String folded = Slug.folded(word);
    return alike(folded)
        || !start.isEmpty() && folded.startsWith(start)
        || Tokens.parts(folded).stream().anyMatch(this::alike);
  }

  private boolean alike(String word) {
    return !Collections.disjoint(words, kinds.of(word));
  }

  /** The beginning of a word a little before that place. */
  private int before(int place) {
    if (place <= BEFORE) return 0;
    int blank = text.indexOf(' ', place - BEFORE);
    return blank < 0 || blank >= place ? place : blank + 1;
  }

  /** That place, or a char earlier where it stands inside of a sign. */
  private int edge(int place) {
    if (place >= text.length()) return text.length();
    return Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place;
  }

  private void add(List<Piece> pieces, int from, int to, boolean asked) {
    if (from < to) pieces.add(new Piece(text.substring(from, to), asked));
  }
}
