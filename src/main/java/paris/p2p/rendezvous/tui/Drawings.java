package paris.p2p.rendezvous.tui;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * What was drawn lately of the texts that people wrote. Many look at the same ones: each is drawn
 * once for all of them, and they share its rows. For any thread.
 */
final class Drawings {
  /** About so many bytes are kept, by {@link #bytes}; the one that was used last always is. */
  private static final int KEPT_MOST = 8 << 20;

  private static final int EACH_CHAR = 4;
  private static final int EACH_ROW = 256;

  private final ReentrantLock alone = new ReentrantLock();
  private final Map<Wanted, Kept> drawn = new LinkedHashMap<>(16, 0.75f, true);
  private int kept;

  /** What is drawn, in rows of at most so many cells. */
  record Wanted(View view, int columns) {}

  private record Kept(List<Strip> rows, int bytes) {}

  /** The rows of this, which are drawn in that way of that text. */
  List<Strip> of(Wanted wanted, String text, Supplier<List<Strip>> drawing) {
    alone.lock();
    try {
      Kept known = drawn.get(wanted);
      if (known != null) return known.rows();
    } finally {
      alone.unlock();
    }
    List<Strip> rows = List.copyOf(drawing.get());
    keep(wanted, new Kept(rows, bytes(text, rows)));
    return rows;
  }

  private void keep(Wanted wanted, Kept made) {
    alone.lock();
    try {
      Kept before = drawn.put(wanted, made);
      kept += made.bytes() - (before == null ? 0 : before.bytes());
      Iterator<Kept> oldest = drawn.values().iterator();
      while (kept > KEPT_MOST && drawn.size() > 1) {
        kept -= oldest.next().bytes();
        oldest.remove();
      }
    } finally {
      alone.unlock();
    }
  }

  private static int bytes(String text, List<Strip> rows) {
    return EACH_CHAR * text.length() + EACH_ROW * (rows.size() + 1);
  }
}
