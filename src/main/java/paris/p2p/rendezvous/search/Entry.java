package paris.p2p.rendezvous.search;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;

/** A sheet as a document of the index: what is in which field is said here alone. */
final class Entry {
  /** The post's number; the index stands in its order, newest first. */
  static final String POST = "post";

  /** The same as a word, to replace it by. */
  static final String NAME = "name";

  static final String REVISION = "revision";

  /** All words, of the title too. Where they stand is not kept: it would double the index. */
  static final String WORDS = "words";

  static final String TITLE = "title";
  static final String STARTS = "starts";
  static final String AUTHOR = "author";
  static final String SPACE = "space";

  /** When it was written, in milliseconds. */
  static final String AT = "at";

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
    List<String> words = Tokens.of(shown.title() + "\n" + shown.body());
    document.add(new Field(WORDS, new Given(words), COUNTED));
    document.add(new Field(STARTS, new Given(Tokens.starts(words)), LISTED));
    if (!shown.title().isEmpty()) {
      document.add(new Field(TITLE, new Given(Tokens.of(shown.title())), COUNTED));
    }
    document.add(new StringField(AUTHOR, Long.toString(shown.author()), Field.Store.NO));
    document.add(new StringField(SPACE, Long.toString(shown.space()), Field.Store.NO));
    document.add(NumericDocValuesField.indexedField(AT, shown.at().toEpochMilli()));
  }

  /** Words that are apart already. */
  private static final class Given extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final Collection<String> words;
    private Iterator<String> left;

    Given(Collection<String> words) {
      this.words = words;
      this.left = words.iterator();
    }

    @Override
    public void reset() {
      left = words.iterator();
    }

    @Override
    public boolean incrementToken() {
      if (!left.hasNext()) return false;
      clearAttributes();
      term.append(left.next());
      return true;
    }
  }
}
