package paris.p2p.rendezvous.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import paris.p2p.rendezvous.search.SearchStore.Revision;

/**
 * Where the index and the database say different things.
 *
 * @param behind posts that the index does not know as they are stored, oldest change first
 * @param strange posts that only the index knows
 */
record Difference(List<Long> behind, List<Long> strange, Checked counted) {
  /**
   * Holds one against the other: 8 bytes a post meanwhile.
   *
   * @param stored the revisions in the database after that one, in their order; none after the last
   */
  static Difference between(Shelf shelf, LongFunction<List<Revision>> stored) throws IOException {
    long[] known = shelf.revisions();
    List<Long> behind = new ArrayList<>();
    long posts = 0;
    long missing = 0;
    List<Revision> some = stored.apply(0);
    while (!some.isEmpty()) {
      for (Revision each : some) {
        int post = Math.toIntExact(each.post());
        long as = post < known.length ? known[post] : 0;
        posts++;
        if (as == 0) missing++;
        if (as != each.revision()) behind.add(each.post());
        if (as != 0) known[post] = 0;
      }
      some = stored.apply(some.getLast().revision());
    }
    List<Long> strange = left(known);
    Checked counted = new Checked(posts, missing, behind.size() - missing, strange.size());
    return new Difference(behind, strange, counted);
  }

  private static List<Long> left(long[] known) {
    List<Long> left = new ArrayList<>();
    for (int post = 0; post < known.length; post++) if (known[post] != 0) left.add((long) post);
    return left;
  }
}
