package paris.p2p.rendezvous.words;

import java.util.stream.Collectors;
import paris.p2p.rendezvous.text.Dropped;

/** What was not kept of what somebody wrote, in English. */
final class DroppedEnglish {
  private DroppedEnglish() {}

  /** {@code Not kept: 2 invisible characters, 1 stray accent.} */
  static String sentence(Dropped dropped) {
    return dropped.signs().entrySet().stream()
        .map(kind -> kind(kind.getKey(), kind.getValue()))
        .collect(Collectors.joining(", ", "Not kept: ", "."));
  }

  private static String kind(Dropped.Kind kind, int count) {
    boolean one = count == 1;
    return count
        + " "
        + switch (kind) {
          case CONTROL -> one ? "terminal control" : "terminal controls";
          case DIRECTION -> one ? "text-direction control" : "text-direction controls";
          case INVISIBLE -> one ? "invisible character" : "invisible characters";
          case MARK -> one ? "stray or surplus accent" : "stray or surplus accents";
          case UNKNOWN -> one ? "character unknown to Unicode" : "characters unknown to Unicode";
        };
  }
}
