package paris.p2p.rendezvous.oneshot;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.RightsTable;
import paris.p2p.rendezvous.words.Verb;

/**
 * One line that everybody tries.
 *
 * @param line with what it is about in braces, {@code moderate hide {post} Publicité}: see {@link
 *     World}
 * @param input what comes on standard input
 * @param changes whether it changes anything when it is done
 */
record Attempt(String line, String input, boolean changes, Leave leave) {
  /** Who should be let do it. */
  sealed interface Leave {}

  /** Everybody. */
  record Anybody() implements Leave {}

  /** Those who may do that. */
  record WhoMay(Act act) implements Leave {}

  /** These and nobody else, whatever their role. */
  record Only(Set<Walker> walkers) implements Leave {}

  /** Reads, and is for everybody. */
  static Attempt reads(String line) {
    return new Attempt(line, "", false, new Anybody());
  }

  /** Reads what only some may. */
  static Attempt reads(String line, Act act) {
    return new Attempt(line, "", false, new WhoMay(act));
  }

  /** Reads what comes on standard input, which only some may send. */
  static Attempt reads(String line, Act act, String input) {
    return new Attempt(line, input, false, new WhoMay(act));
  }

  /** Changes something. */
  static Attempt changes(String line, Act act) {
    return changes(line, act, "");
  }

  static Attempt changes(String line, Act act, String input) {
    return new Attempt(line, input, true, new WhoMay(act));
  }

  /** Changes something for these and nobody else. */
  static Attempt changesFor(String line, String input, Walker... walkers) {
    Set<Walker> only = EnumSet.noneOf(Walker.class);
    only.addAll(Arrays.asList(walkers));
    return new Attempt(line, input, true, new Only(only));
  }

  Verb verb() {
    return Verb.of(line.split(" ", 2)[0]).orElseThrow();
  }

  /** Whether this one should be let do it. Who is held to something reads on. */
  boolean open(Walker walker, RightsTable table) {
    return switch (leave) {
      case Anybody() -> true;
      case WhoMay(Act act) -> {
        boolean reads = !changes && walker.held != Walker.Held.REVOKED;
        yield reads ? table.may(walker.role, act) : walker.mayDo(table, act);
      }
      case Only(Set<Walker> walkers) -> walkers.contains(walker);
    };
  }

  /** The tables that may hold something else after this one's try. */
  Set<String> touches(Walker walker, RightsTable table) {
    // What is refused is kept as a draft of one's own.
    return walker != Walker.GUEST_AT && walker.mayDo(table, Act.KEEP_DRAFTS)
        ? Set.of("draft")
        : Set.of();
  }
}
