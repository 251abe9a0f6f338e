package paris.p2p.rendezvous.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;

/**
 * The index, open: sheets go in, numbers of posts come out. In files that the system maps into
 * memory, or in memory alone. Many may ask at once; one at a time changes it.
 */
final class Shelf implements AutoCloseable {
  /**
   * Made otherwise, it is made anew: to be counted on with every change of {@link Entry}, {@link
   * Tokens} and {@link Stems}.
   */
  private static final String FORMAT = "2";

  private static final String FORMAT_KEY = "format";

  /** Megabytes of what is new that are held in memory before they are written. */
  private static final double BUFFER = 8;

  /** Lucene would warn, at each start, that it could be faster with a flag that is not ours. */
  private static final Logger VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;

  private Shelf(Directory directory, IndexWriter writer) throws IOException {
    this.directory = directory;
    this.writer = writer;
    this.searchers = new SearcherManager(writer, null);
  }

  /**
   * Opens what is there, or begins an empty one.
   *
   * @param folder none for one in memory
   * @throws IOException when it cannot be read, or is of another format: it is to be thrown away
   */
  static Shelf open(Optional<Path> folder) throws IOException {
    VECTORS.setLevel(Level.SEVERE);
    return guarded(() -> {
      Directory directory =
          folder.isPresent() ? OwnFiles.in(folder.get()) : new ByteBuffersDirectory();
      try {
        if (DirectoryReader.indexExists(directory)) check(directory);
        return new Shelf(directory, new IndexWriter(directory, config()));
      } catch (IOException | RuntimeException e) {
        directory.close();
        throw e;
      }
    });
  }

  /** What may come of work on files. */
  private interface Work<T> {
    T done() throws IOException;
  }

  /** A broken index shows in many ways. */
  private static <T> T guarded(Work<T> work) throws IOException {
    try {
      return work.done();
    } catch (RuntimeException e) {
      throw new IOException("the index is broken: " + e, e);
    }
  }

  private static void check(Directory directory) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      Map<String, String> said = reader.getIndexCommit().getUserData();
      if (!FORMAT.equals(said.get(FORMAT_KEY))) throw new IOException("of another format");
    }
  }

  private static IndexWriterConfig config() {
    ConcurrentMergeScheduler merging = new ConcurrentMergeScheduler();
    merging.setMaxMergesAndThreads(2, 1);
    return new IndexWriterConfig()
        .setIndexSort(Ranking.NEWEST)
        .setRAMBufferSizeMB(BUFFER)
        .setMergeScheduler(merging);
  }

  /** Puts these in, each in the place of an older state of its post. */
  void put(Collection<Sheet> sheets) throws IOException {
    for (Sheet sheet : sheets) writer.updateDocument(Entry.name(sheet.post()), Entry.of(sheet));
  }

  void drop(long post) throws IOException {
    writer.deleteDocuments(Entry.name(post));
  }

  /** From now on what was put in is found. */
  void publish() throws IOException {
    searchers.maybeRefreshBlocking();
  }

  /** What was put in is on the disk. */
  void keep() throws IOException {
    writer.setLiveCommitData(Map.of(FORMAT_KEY, FORMAT).entrySet());
    writer.commit();
  }

  /** Writes anew whatever holds something that was taken out, and lets go of the older files. */
  void forget() throws IOException {
    writer.forceMergeDeletes();
    keep();
    publish();
    writer.deleteUnusedFiles();
  }

  /** The numbers of the posts that hold all of this, at most so many, in that order. */
  List<Long> find(Inquiry inquiry, Order order, int limit) throws IOException {
    return guarded(() -> {
      IndexSearcher searcher = searchers.acquire();
      try {
        Ranking ranking = new Ranking(searcher, inquiry);
        boolean best = order == Order.BEST && inquiry.weighs();
        return best ? ranking.best(limit) : ranking.newest(limit);
      } finally {
        searchers.release(searcher);
      }
    });
  }

  /** The revision of each post that is published in it, by its number; 0 for one that is not. */
  long[] revisions() throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      long[] revisions = new long[0];
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        long[] before = revisions;
        revisions = guarded(() -> noted(before, leaf.reader()));
      }
      return revisions;
    } finally {
      searchers.release(searcher);
    }
  }

  private static long[] noted(long[] revisions, LeafReader leaf) throws IOException {
    NumericDocValues posts = leaf.getNumericDocValues(Entry.POST);
    NumericDocValues states = leaf.getNumericDocValues(Entry.REVISION);
    Bits live = leaf.getLiveDocs(); // none: all are
    long[] noted = revisions;
    for (int doc = 0; doc < leaf.maxDoc(); doc++) {
      if (live != null && !live.get(doc)) continue;
      if (!posts.advanceExact(doc) || !states.advanceExact(doc)) continue;
      int post = Math.toIntExact(posts.longValue());
      if (post >= noted.length) noted = Arrays.copyOf(noted, post + post / 2 + 64);
      noted[post] = states.longValue();
    }
    return noted;
  }

  /** Writes down what is new and lets go of the files; what is put together is given up. */
  @Override
  public void close() throws IOException {
    try (directory) {
      try (searchers) {
        keep();
      } finally {
        writer.rollback();
      }
    }
  }
}
