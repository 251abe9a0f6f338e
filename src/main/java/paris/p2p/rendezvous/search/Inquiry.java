package paris.p2p.rendezvous.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * A question to the index: posts that hold all of this.
 *
 * @param words whole ones, as {@link Tokens} gives them; singular and plural are as good
 * @param phrases words in a row, exactly these
 * @param start how one more word begins
 * @param author the id of who wrote it
 * @param space the id of where it stands
 */
record Inquiry(
    List<String> words,
    List<List<String>> phrases,
    Optional<String> start,
    OptionalLong author,
    OptionalLong space,
    Optional<Instant> since) {
  /** So much more a word weighs in a title. */
  private static final float TITLE_WEIGHT = 2;

  /** Whether nothing is asked. */
  boolean empty() {
    return !weighs() && author.isEmpty() && space.isEmpty() && since.isEmpty();
  }

  /** Whether posts can be told apart by what they say. */
  boolean weighs() {
    return !words.isEmpty() || !phrases.isEmpty() || start.isPresent();
  }

  /** What a post must hold. */
  Query holding() {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    Stems stems = new Stems();
    words.forEach(word -> all.add(alike(stems, word).build(), Occur.FILTER));
    phrases.forEach(row -> all.add(row(row), Occur.FILTER));
    start.ifPresent(
        it -> all.add(alike(stems, it).add(beginning(it), Occur.SHOULD).build(), Occur.FILTER));
    author.ifPresent(id -> all.add(exactly(Entry.AUTHOR, id), Occur.FILTER));
    space.ifPresent(id -> all.add(exactly(Entry.SPACE, id), Occur.FILTER));
    since.ifPresent(first -> all.add(from(first), Occur.FILTER));
    return all.build();
  }

  /**
   * What makes one post that holds it better than another: the more of it in fewer words (BM25).
   * Only the words as they were asked for count, so that these come before their plurals.
   */
  Query weighing() {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    Stream.of(words.stream(), phrases.stream().flatMap(List::stream), start.stream())
        .flatMap(it -> it)
        .forEach(word -> any.add(word(word), Occur.SHOULD).add(inTitle(word), Occur.SHOULD));
    return any.build();
  }

  private static Query word(String word) {
    return new TermQuery(new Term(Entry.WORDS, word));
  }

  private static Query row(List<String> words) {
    return new PhraseQuery(Entry.WORDS, words.toArray(String[]::new));
  }

  private static BooleanQuery.Builder alike(Stems stems, String word) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String stem : stems.of(word)) {
      any.add(new TermQuery(new Term(Entry.STEMS, stem)), Occur.SHOULD);
    }
    return any;
  }

  private static Query inTitle(String word) {
    return new BoostQuery(new TermQuery(new Term(Entry.TITLE, word)), TITLE_WEIGHT);
  }

  private static Query beginning(String start) {
    return start.length() <= Tokens.START_MOST
        ? new TermQuery(new Term(Entry.STARTS, start))
        : new PrefixQuery(new Term(Entry.WORDS, start));
  }

  private static Query exactly(String field, long id) {
    return new TermQuery(new Term(field, Long.toString(id)));
  }

  private static Query from(Instant first) {
    return NumericDocValuesField.newSlowRangeQuery(Entry.AT, first.toEpochMilli(), Long.MAX_VALUE);
  }
}
