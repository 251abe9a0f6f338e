package paris.p2p.rendezvous.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.Weight;

/** Posts that answer an inquiry, put in order. */
record Ranking(IndexSearcher searcher, Inquiry inquiry) {
  /** The order in which the index stands, so that whoever wants the newest stops after them. */
  static final Sort NEWEST = new Sort(new SortField(Entry.POST, SortField.Type.LONG, true));

  /**
   * So many of the newest are weighed against each other. A word that is in more posts than that
   * tells little, and to weigh them all takes a tenth of a second.
   */
  private static final int WEIGHED = 10_000;

  /** A post that may be the best. */
  private record Weighed(long post, float weight) {}

  /** The numbers of the newest, at most so many. */
  List<Long> newest(int limit) throws IOException {
    return Arrays.stream(found(limit)).map(Ranking::post).toList();
  }

  private ScoreDoc[] found(int limit) throws IOException {
    var first = new TopFieldCollectorManager(NEWEST, limit, null, limit);
    return searcher.search(inquiry.holding(), first).scoreDocs;
  }

  private static long post(ScoreDoc doc) {
    return (Long) ((FieldDoc) doc).fields[0];
  }

  /** The numbers of the best, at most so many; of equals the newer one. */
  List<Long> best(int limit) throws IOException {
    ScoreDoc[] docs = found(WEIGHED);
    Arrays.sort(docs, Comparator.comparingInt(doc -> doc.doc));
    return weighed(docs).stream()
        .sorted(
            Comparator.comparingDouble(Weighed::weight).thenComparingLong(Weighed::post).reversed())
        .limit(limit)
        .map(Weighed::post)
        .toList();
  }

  /**
   * @param docs in the order of the index
   */
  private List<Weighed> weighed(ScoreDoc[] docs) throws IOException {
    Weight weight =
        searcher.createWeight(searcher.rewrite(inquiry.weighing()), ScoreMode.COMPLETE, 1);
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    List<Weighed> weighed = new ArrayList<>(docs.length);
    int at = 0;
    while (at < docs.length) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(docs[at].doc, leaves));
      int end = leaf.docBase + leaf.reader().maxDoc();
      Scorer scorer = weight.scorer(leaf); // none where no post of this part holds any word whole
      for (; at < docs.length && docs[at].doc < end; at++) {
        weighed.add(new Weighed(post(docs[at]), weight(scorer, docs[at].doc - leaf.docBase)));
      }
    }
    return weighed;
  }

  private static float weight(Scorer scorer, int doc) throws IOException {
    if (scorer == null) return 0;
    DocIdSetIterator docs = scorer.iterator();
    int at = docs.docID() < doc ? docs.advance(doc) : docs.docID();
    return at == doc ? scorer.score() : 0;
  }
}
