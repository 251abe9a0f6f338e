package paris.p2p.rendezvous.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import paris.p2p.rendezvous.search.Tokens.Token;

/** A sheet as a document of the index: what is in which field is said here alone. */
final class Entry {
  /** The post's number; the index stands in its order, newest first. */
  static final String POST = "post";

  /** The same as a word, to replace it by. */
  static final String NAME = "name";

  static final String REVISION = "revision";

  /** All words, of the title too, and where they stand: what is in quotes stands in a row. */
  static final String WORDS = "words";

  static final String TITLE = "title";
  static final String STARTS = "starts";

  /** The stems of all words, each once. */
  static final String STEMS = "stems";

  static final String AUTHOR = "author";
  static final String SPACE = "space";

  /** When it was written, in milliseconds. */
  static final String AT = "at";

  private static final FieldType PLACED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
  private static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS, false);
  private static final FieldType LISTED = type(IndexOptions.DOCS, true);

  private Entry() {}

  private static FieldType type(IndexOptions options, boolean alike) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(options);
    type.setOmitNorms(alike);
    type.freeze();
    return type;
  }

  static Term name(long post) {
    return new Term(NAME, Long.toString(post));
  }

  static Document of(Sheet sheet) {
    Document document = new Document();
    document.add(new NumericDocValuesField(POST, sheet.post()));
    document.add(new StringField(NAME, Long.toString(sheet.post()), Field.Store.NO));
    document.add(new NumericDocValuesField(REVISION, sheet.revision()));
    sheet.shown().ifPresent(shown -> fill(document, shown));
    return document;
  }

  private static void fill(Document document, Sheet.Shown shown) {
    List<Token> words = Tokens.of(shown.title() + "\n" + shown.body());
    Set<String> each =
        words.stream().flatMap(Token::all).collect(Collectors.toCollection(LinkedHashSet::new));
    document.add(new Field(WORDS, Given.tokens(words), PLACED));
    document.add(new Field(STARTS, Given.words(Tokens.starts(each)), LISTED));
    document.add(new Field(STEMS, Given.words(stems(each)), LISTED));
    if (!shown.title().isEmpty()) {
      document.add(new Field(TITLE, Given.tokens(Tokens.of(shown.title())), COUNTED));
    }
    document.add(new StringField(AUTHOR, Long.toString(shown.author()), Field.Store.NO));
    document.add(new StringField(SPACE, Long.toString(shown.space()), Field.Store.NO));
    document.add(NumericDocValuesField.indexedField(AT, shown.at().toEpochMilli()));
  }

  private static Set<String> stems(Set<String> words) {
    Stems stems = new Stems();
    Set<String> all = new LinkedHashSet<>();
    for (String word : words) all.addAll(stems.of(word));
    return all;
  }
}
