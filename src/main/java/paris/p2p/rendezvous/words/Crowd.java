package paris.p2p.rendezvous.words;

import java.util.ArrayList;
import java.util.List;
import paris.p2p.rendezvous.people.Here;

/**
 * Says who is here, or comes, in one line, in any language that puts one word before the last of a
 * list.
 */
final class Crowd {
  /** So many are named one by one where there is little room. */
  private static final int FEW = 3;

  private Crowd() {}

  /** {@code amir, lea, noor et 4 visites sans nom}; {@code alone} when nobody is. */
  static String said(Here here, String and, String alone, String oneUnnamed, String unnamed) {
    List<String> all = new ArrayList<>(here.names());
    if (here.others() == 1) all.add(oneUnnamed);
    if (here.others() > 1) all.add(here.others() + " " + unnamed);
    return all.isEmpty() ? alone : listed(all, and);
  }

  /**
   * {@code amir, lea et noor}, or {@code amir, lea et 3 autres} where they are more; one or more.
   */
  static String few(List<String> all, String and, String others) {
    if (all.size() <= FEW) return listed(all, and);
    int shown = FEW - 1;
    String first = String.join(", ", all.subList(0, shown));
    return first + " " + and + " " + (all.size() - shown) + " " + others;
  }

  /** {@code amir, lea et noor}; of one or more. */
  static String listed(List<String> all, String and) {
    if (all.size() == 1) return all.getFirst();
    return String.join(", ", all.subList(0, all.size() - 1)) + " " + and + " " + all.getLast();
  }
}
