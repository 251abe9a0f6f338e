package paris.p2p.rendezvous.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchMinimalStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * What the singular and the plural of a word have in common, in French and in English: nobody says
 * in which of them a post is. Two words are of one kind where they share a stem. Not for several
 * threads at once.
 */
final class Stems {
  /** Shorter words are most often what they are: des, les, bus, gas. */
  private static final int SHORTEST = 4;

  /** A light stem that leaves out more is of another word: even, of evenement. */
  private static final int ENDING_MOST = 3;

  private final One french = One.of(FrenchLightStemFilter::new);
  private final One plainFrench = One.of(FrenchMinimalStemFilter::new);
  private final One english = One.of(EnglishMinimalStemFilter::new);

  /** The stems of a word, which is folded; {@code v1.2} is as good as {@code 1.2}. */
  Set<String> of(String word) {
    if (word.length() < SHORTEST) return Set.of(word);
    Optional<String> version = Tokens.version(word);
    if (version.isPresent()) return Set.of(version.get());
    Set<String> stems = new LinkedHashSet<>();
    stems.add(french(word));
    stems.add(english.stem(word));
    if (word.endsWith("xes")) stems.add(word.substring(0, word.length() - 2));
    return stems;
  }

  private String french(String word) {
    String light = french.stem(word);
    boolean plural = word.endsWith("s") || word.endsWith("x");
    int singular = plural ? word.length() - 1 : word.length();
    return light.length() + ENDING_MOST < singular ? plainFrench.stem(word) : light;
  }

  /** A stemmer, one word at a time. */
  private record One(Word word, TokenStream filter, CharTermAttribute stem) {
    private interface Filter {
      TokenStream over(TokenStream words);
    }

    static One of(Filter kind) {
      Word word = new Word();
      TokenStream filter = kind.over(word);
      return new One(word, filter, filter.getAttribute(CharTermAttribute.class));
    }

    String stem(String text) {
      try {
        word.next = text;
        filter.reset();
        filter.incrementToken();
        return stem.toString();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final class Word extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private String next = "";

    @Override
    public boolean incrementToken() {
      clearAttributes();
      term.append(next);
      return true;
    }
  }
}
