package paris.p2p.rendezvous.people;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.text.Cleaner;

/** For Jazzer ({@code scripts/fuzz --text}): a name that is one is so for good. */
public final class NamesFuzz {
  private static final Names NAMES = new Names();

  private NamesFuzz() {}

  /** Jazzer calls it; what throws is a finding. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    String typed = new String(bytes, StandardCharsets.UTF_8);
    if (!(NAMES.check(typed) instanceof Outcome.Done<String>(String name))) return;
    if (!NAMES.check(name).equals(Outcome.done(name))) throw new AssertionError("no name any more");
    if (!Cleaner.line(name).equals(name)) throw new AssertionError("is cleaned to another");
    Set<String> looks = NAMES.skeletons(name);
    if (looks.isEmpty() || looks.contains("")) throw new AssertionError("looks like nothing");
    String loud = name.toUpperCase(java.util.Locale.ROOT);
    boolean same = NAMES.skeletons(loud).stream().anyMatch(looks::contains);
    if (loud.length() == name.length() && !same) throw new AssertionError("free in capitals");
  }
}
