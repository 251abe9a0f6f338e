package paris.p2p.rendezvous.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import paris.p2p.rendezvous.text.Slug;

/**
 * Words as the index knows them: case and accents do not count (UAX #29, NFKD), and what an
 * apostrophe joins is apart: {@code l’idée} is found by {@code idee}.
 */
final class Tokens {
  /** Beginnings of up to so many chars have a list of their own: they are of very many words. */
  static final int START_MOST = 3;

  private Tokens() {}

  /** The words of a text in their order, as often as they stand there. */
  static List<String> of(String text) {
    List<String> tokens = new ArrayList<>();
    try (StandardTokenizer reading = new StandardTokenizer()) {
      CharTermAttribute term = reading.addAttribute(CharTermAttribute.class);
      reading.setReader(new StringReader(Slug.folded(text).replace('\'', ' ')));
      reading.reset();
      while (reading.incrementToken()) tokens.add(term.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens;
  }

  /** How these words begin: one, two and three chars of each, each beginning once. */
  static Set<String> starts(List<String> tokens) {
    Set<String> starts = new LinkedHashSet<>();
    for (String token : tokens) {
      for (int end = 1; end <= Math.min(START_MOST, token.length()); end++) {
        starts.add(token.substring(0, end));
      }
    }
    return starts;
  }
}
