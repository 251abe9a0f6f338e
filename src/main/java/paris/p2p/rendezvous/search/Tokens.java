package paris.p2p.rendezvous.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import paris.p2p.rendezvous.text.Slug;

/**
 * Words as the index knows them: case and accents do not count (UAX #29, NFKD), and what an
 * apostrophe joins is apart: {@code l’idée} is found by {@code idee}. Names that end or begin with
 * signs are words of their own: {@code C#}, {@code C++17}, {@code .NET}.
 */
final class Tokens {
  /** Beginnings of up to so many chars have a list of their own: they are of very many words. */
  static final int START_MOST = 3;

  private static final Pattern SIGNED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.])"
              + "(?:\\p{L}[\\p{L}\\p{N}]{0,30}+(?:\\+\\+\\d{0,4}+|#)|\\.\\p{L}[\\p{L}\\p{N}]{1,30}+)"
              + "(?![\\p{L}\\p{N}+#])");

  private static final Pattern VERSION = Pattern.compile("v(\\d[\\d.]*)");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}.]+");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  private final List<Token> found = new ArrayList<>();
  private final StandardTokenizer reading = new StandardTokenizer();
  private final CharTermAttribute term = reading.addAttribute(CharTermAttribute.class);

  private Tokens() {}

  /**
   * A word of a text.
   *
   * @param parts by which it is found as well, where it is put together: {@code paris} of {@code
   *     p2p.paris}, {@code 1.2} of {@code v1.2}
   */
  record Token(String word, Set<String> parts) {
    static Token of(String word) {
      return new Token(word, Tokens.parts(word));
    }

    /** The word and its parts. */
    Stream<String> all() {
      return parts.isEmpty() ? Stream.of(word) : Stream.concat(Stream.of(word), parts.stream());
    }
  }

  /** The words of a text in their order, as often as they stand there. */
  static List<Token> of(String text) {
    try {
      return new Tokens().read(Slug.folded(text).replace('\'', ' ').replace('♯', '#'));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Token> read(String folded) throws IOException {
    try (reading) {
      Matcher signed = SIGNED.matcher(folded);
      int from = 0;
      while (signed.find()) {
        plain(folded.substring(from, signed.start()));
        found.add(Token.of(signed.group()));
        from = signed.end();
      }
      plain(folded.substring(from));
    }
    return found;
  }

  private void plain(String text) throws IOException {
    if (text.isBlank()) return;
    reading.setReader(new StringReader(text));
    reading.reset();
    while (reading.incrementToken()) found.add(Token.of(term.toString()));
    reading.end();
    reading.close();
  }

  /** The number of a version, {@code 1.2} of {@code v1.2}; none for another word. */
  static Optional<String> version(String word) {
    Matcher version = VERSION.matcher(word);
    return version.matches() ? Optional.of(version.group(1)) : Optional.empty();
  }

  /** By which a word is found as well, where it is put together. */
  static Set<String> parts(String word) {
    Optional<String> version = version(word);
    if (version.isPresent()) return Set.of(version.get());
    if (word.chars().allMatch(Character::isLetterOrDigit)) return Set.of();
    Set<String> parts = new LinkedHashSet<>();
    SIGNS.splitAsStream(word).forEach(part -> put(parts, part));
    parts.removeIf(part -> part.isEmpty() || part.equals(word));
    return parts;
  }

  private static void put(Set<String> parts, String part) {
    parts.add(part);
    if (LETTER.matcher(part).find()) parts.addAll(List.of(part.split("\\.")));
  }

  /** How these words begin: one, two and three chars of each, each beginning once. */
  static Set<String> starts(Iterable<String> words) {
    Set<String> starts = new LinkedHashSet<>();
    for (String word : words) {
      for (int end = 1; end <= Math.min(START_MOST, word.length()); end++) {
        starts.add(word.substring(0, end));
      }
    }
    return starts;
  }
}
