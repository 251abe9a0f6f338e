package paris.p2p.rendezvous.pages;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Two people edited the same thing at once: what the one who saves last is shown. Nobody's words
 * are lost: theirs are stored, mine are in the form, and either may be taken.
 *
 * @param version that stands now
 * @param before the answers that both began from
 * @param theirs the answers that stand now
 * @param mine the answers of the form, as they were read
 */
record Clash(
    int version, Map<String, String> before, Map<String, String> theirs, Map<String, String> mine) {
  /** The questions that they alone answered in another way: theirs are taken. */
  Set<String> taken() {
    Set<String> taken = new LinkedHashSet<>();
    for (String question : theirs.keySet()) {
      boolean untouched = of(mine, question).equals(of(before, question));
      if (untouched && !of(theirs, question).equals(of(before, question))) taken.add(question);
    }
    return taken;
  }

  /** The questions that both answered, and not in the same way. */
  Set<String> disputed() {
    Set<String> disputed = new LinkedHashSet<>();
    for (String question : theirs.keySet()) {
      String their = of(theirs, question);
      String my = of(mine, question);
      String was = of(before, question);
      if (!their.equals(my) && !their.equals(was) && !my.equals(was)) disputed.add(question);
    }
    return disputed;
  }

  /** What is typed, with what they alone answered in another way. */
  Map<String, String> merged(Map<String, String> typed) {
    Map<String, String> merged = new HashMap<>(typed);
    for (String question : taken()) merged.put(question, of(theirs, question));
    return merged;
  }

  static String of(Map<String, String> answers, String question) {
    return answers.getOrDefault(question, "").strip();
  }
}
