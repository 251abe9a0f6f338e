package paris.p2p.rendezvous.search;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import paris.p2p.rendezvous.search.Tokens.Token;

/** Words that are apart already, each a place after the one before, or in the same place. */
final class Given extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final Collection<Word> words;
  private Iterator<Word> left;

  /**
   * A word.
   *
   * @param places how many it is after the one before
   */
  private record Word(String text, int places) {}

  private Given(Collection<Word> words) {
    this.words = words;
    this.left = words.iterator();
  }

  static Given words(Collection<String> words) {
    return new Given(words.stream().map(word -> new Word(word, 1)).toList());
  }

  /** The parts of a word stand where it stands itself. */
  static Given tokens(List<Token> tokens) {
    return new Given(
        tokens.stream()
            .flatMap(token ->
                Stream.concat(
                    Stream.of(new Word(token.word(), 1)),
                    token.parts().stream().map(part -> new Word(part, 0))))
            .toList());
  }

  @Override
  public void reset() {
    left = words.iterator();
  }

  @Override
  public boolean incrementToken() {
    if (!left.hasNext()) return false;
    Word next = left.next();
    clearAttributes();
    term.append(next.text());
    step.setPositionIncrement(next.places());
    return true;
  }
}
