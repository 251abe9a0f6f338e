package paris.p2p.rendezvous.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.store.Database;
import paris.p2p.rendezvous.text.Wordless;

/**
 * The index as it is used: opened when it is asked for the first time, held against the database
 * then, and kept up with what has happened since. Broken, it is thrown away and made anew.
 */
final class Catalogue implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Catalogue.class);

  /** So many posts go in at once; a search waits for no more than these. */
  private static final int SOME = 500;

  /** After so many more, those that are in are found while others still go in. */
  private static final int SHOWN = 20_000;

  /** So many that are behind are taken in before the first answer; more only after it. */
  private static final int AT_ONCE = 5_000;

  /** So many that were heard of are taken in though nobody asks. */
  private static final int HEARD_MOST = 2_000;

  /** Revisions that are read in one go. */
  private static final int PAGE = 20_000;

  private final Database database;
  private final Newsroom newsroom;
  private final Optional<Path> folder;
  private final ReentrantLock changing = new ReentrantLock(true);
  private final Heard heard = new Heard();

  // What follows is only touched by who holds the lock.
  private final Deque<Long> behind = new ArrayDeque<>();
  private Optional<Shelf> shelf = Optional.empty();
  private Optional<Newsroom.Subscription> listening = Optional.empty();
  private boolean closed;

  /**
   * @param folder where its files are; none for an index in memory
   */
  Catalogue(Database database, Newsroom newsroom, Optional<Path> folder) {
    this.database = database;
    this.newsroom = newsroom;
    this.folder = folder;
  }

  /** What is done with the index, which may fail. */
  interface Use<T> {
    T of(Shelf shelf, boolean whole) throws IOException;
  }

  /**
   * Uses the index with all in it that has been told of. One that fails is thrown away, and used
   * once more as it is made anew.
   */
  <T> T use(Use<T> use) {
    try {
      return using(use);
    } catch (IOException e) {
      LOG.warn("the search index is made anew: {}", e.toString());
      throwAway();
    }
    try {
      return using(use);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> T using(Use<T> use) throws IOException {
    Shelf open;
    boolean whole;
    changing.lock();
    try {
      open = opened();
      catchUp(open);
      whole = behind.isEmpty();
    } finally {
      changing.unlock();
    }
    return use.of(open, whole);
  }

  /** Where index and database differ, once all that has been told of is in. */
  Checked check() {
    return use((open, whole) -> difference(open).counted());
  }

  /**
   * Takes out of the files what was only marked as taken out; for one that was never made, none.
   */
  void forget() {
    if (untouched()) return;
    use((open, whole) -> {
      open.forget();
      return whole;
    });
  }

  /** Whether there is no index, neither open nor in files. */
  private boolean untouched() {
    changing.lock();
    try {
      boolean none = folder.isEmpty() || !Files.exists(folder.get());
      return closed || shelf.isEmpty() && none;
    } finally {
      changing.unlock();
    }
  }

  private Shelf opened() throws IOException {
    if (closed) throw new IllegalStateException("the hub is closing");
    if (shelf.isPresent()) return shelf.get();
    if (listening.isEmpty()) listening = Optional.of(newsroom.listen(this::hear));
    Shelf open = Shelf.open(folder);
    try {
      mend(open);
    } catch (IOException | RuntimeException e) {
      shut(open);
      throw e;
    }
    shelf = Optional.of(open);
    if (!behind.isEmpty()) later();
    return open;
  }

  /** Holds it against the database, and takes in what is behind unless that is much. */
  private void mend(Shelf open) throws IOException {
    Difference difference = difference(open);
    for (long post : difference.strange()) open.drop(post);
    behind.clear();
    behind.addAll(difference.behind().reversed());
    if (behind.size() > AT_ONCE) LOG.info("{} posts go into the search index", behind.size());
    else while (!behind.isEmpty()) takeSome(open);
    open.publish();
  }

  private Difference difference(Shelf open) throws IOException {
    return Difference.between(
        open,
        after -> database.read(transaction -> new SearchStore(transaction).revisions(after, PAGE)));
  }

  private void hear(News news) {
    if (heard.hear(news) == HEARD_MOST) later();
  }

  /** What was heard of goes in. */
  private void catchUp(Shelf open) throws IOException {
    Heard.Named named = heard.take();
    if (named.nothing()) return;
    List<Long> posts = new ArrayList<>(named.posts());
    for (long topic : named.topics()) {
      posts.addAll(database.read(transaction -> new SearchStore(transaction).posts(topic)));
    }
    for (int from = 0; from < posts.size(); from += SOME) {
      put(open, posts.subList(from, Math.min(posts.size(), from + SOME)));
    }
    open.publish();
  }

  private void takeSome(Shelf open) throws IOException {
    List<Long> some = new ArrayList<>();
    while (some.size() < SOME && !behind.isEmpty()) some.add(behind.poll());
    put(open, some);
  }

  private void put(Shelf open, Collection<Long> posts) throws IOException {
    open.put(database.read(transaction -> new SearchStore(transaction).sheets(posts)));
  }

  private void later() {
    Thread.ofVirtual().name("search").start(this::work);
  }

  /** Takes in what is behind, and lets others have their turn between any two bites. */
  private void work() {
    try {
      while (bite()) Thread.yield();
    } catch (IOException | RuntimeException e) {
      LOG.warn("the search index is made anew: {}", Wordless.of(e).getMessage());
      throwAway();
    }
  }

  private boolean bite() throws IOException {
    changing.lock();
    try {
      if (closed) return false;
      if (shelf.isEmpty()) {
        heard.take(); // it is held against the whole database when it opens
        return false;
      }
      Shelf open = shelf.get();
      catchUp(open);
      takeSome(open);
      if (!behind.isEmpty()) {
        if (behind.size() % SHOWN < SOME) open.publish();
        return true;
      }
      open.publish();
      open.keep();
      return false;
    } finally {
      changing.unlock();
    }
  }

  private void throwAway() {
    changing.lock();
    try {
      if (closed) return; // whoever was late finds it shut, not broken
      shelf.ifPresent(Catalogue::shut);
      shelf = Optional.empty();
      behind.clear();
      if (folder.isPresent() && Files.exists(folder.get())) delete(folder.get());
    } catch (IOException e) {
      LOG.warn("the search index cannot be thrown away: {}", e.toString());
    } finally {
      changing.unlock();
    }
  }

  private static void shut(Shelf open) {
    try {
      open.close();
    } catch (IOException | RuntimeException e) {
      LOG.warn("the search index did not close well: {}", Wordless.of(e).getMessage());
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    }
  }

  @Override
  public void close() {
    changing.lock();
    try {
      closed = true;
      listening.ifPresent(Newsroom.Subscription::close);
      shelf.ifPresent(Catalogue::shut);
      shelf = Optional.empty();
    } finally {
      changing.unlock();
    }
  }
}
