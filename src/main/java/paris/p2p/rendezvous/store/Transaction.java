package paris.p2p.rendezvous.store;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;

/**
 * One piece of work on the database: all of it is stored, or none. Features hand it to their stores
 * and to each other, so that a change that touches two of them is still one.
 */
public final class Transaction {
  private final DSLContext sql;
  private final List<Remembered<?>> outdated = new ArrayList<>();
  private final List<Runnable> afterwards = new ArrayList<>();
  private final List<Runnable> otherwise = new ArrayList<>();

  Transaction(DSLContext sql) {
    this.sql = sql;
  }

  /** For the classes named {@code …Store} only. */
  public DSLContext sql() {
    return sql;
  }

  /** Does this once all is stored, and not at all when it is not: the place to tell the news. */
  public void afterwards(Runnable told) {
    afterwards.add(told);
  }

  /** Does this when nothing is stored after all: it was refused, failed, or runs once more. */
  public void otherwise(Runnable takenBack) {
    otherwise.add(takenBack);
  }

  /** Changes what these were read from: they are read anew by whoever asks once all is stored. */
  public void outdates(Remembered<?>... remembered) {
    outdated.addAll(List.of(remembered));
  }

  /**
   * All is stored: before anybody is told or answered, what is remembered of before is outdated.
   */
  void committed() {
    outdated.forEach(Remembered::changed);
  }

  void takenBack() {
    otherwise.forEach(Runnable::run);
  }

  void stored() {
    afterwards.forEach(Runnable::run);
  }
}
