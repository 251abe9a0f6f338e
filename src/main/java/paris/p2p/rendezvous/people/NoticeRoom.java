package paris.p2p.rendezvous.people;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import paris.p2p.rendezvous.store.Transaction;

/**
 * How many notices are kept of a person: the newest, and of those that were read fewer. Looked at
 * once in {@value #EVERY} that a person is told, so that they are a few more in between; who is
 * told together is not looked at together.
 */
final class NoticeRoom {
  /** So many of a person’s are kept, read or not. */
  static final int MOST = 500;

  /** One that was read goes when so many are newer. */
  static final int READ_MOST = 200;

  static final int EVERY = 100;

  private final Map<Long, Integer> told = new ConcurrentHashMap<>();

  /** Each of these was told something new, as a part of that change. */
  void told(Transaction transaction, Collection<Long> persons) {
    for (long person : persons) {
      int start = (int) (person % EVERY);
      int count = told.merge(person, start + 1, (before, _) -> before % EVERY + 1);
      if (count == EVERY) new NoticeStore(transaction).prune(person, MOST, READ_MOST);
    }
  }
}
