package paris.p2p.rendezvous.board;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.store.Database;

/**
 * Those who have been reading lately; so that what is unread to somebody is known without asking
 * the database at each post. To be asked outside of any transaction.
 */
final class Readers {
  /**
   * So many marks are kept in all, some hundred bytes each; whoever read longest ago goes first.
   */
  static final int MARKS_MOST = 200_000;

  private final Database database;
  private final int most;
  private final Map<Long, Reader> lately = new LinkedHashMap<>(16, 0.75f, true);

  Readers(Database database, int most) {
    this.database = database;
    this.most = most;
  }

  Reader of(long person) {
    Reader reader = begun(person);
    boolean now =
        reader.fill(() -> database.read(transaction -> new MarkStore(transaction).of(person)));
    if (now) trim(person);
    return reader;
  }

  private synchronized Reader begun(long person) {
    return lately.computeIfAbsent(person, _ -> new Reader());
  }

  /** One who has been reading lately; others are read from the database when they come. */
  synchronized Optional<Reader> known(long person) {
    return Optional.ofNullable(lately.get(person));
  }

  /** What is stored of this person is another, not only further. */
  synchronized void changed(long person) {
    lately.remove(person);
  }

  private synchronized void trim(long but) {
    int marks = lately.values().stream().mapToInt(Reader::size).sum();
    Iterator<Map.Entry<Long, Reader>> eldest = lately.entrySet().iterator();
    while (marks > most && eldest.hasNext()) {
      Map.Entry<Long, Reader> one = eldest.next();
      if (one.getKey() == but) continue;
      marks -= one.getValue().size();
      eldest.remove();
    }
  }
}
