package paris.p2p.rendezvous.words;

import java.util.stream.Collectors;
import paris.p2p.rendezvous.text.Dropped;

/** What was not kept of what somebody wrote, in French. */
final class DroppedFrench {
  private DroppedFrench() {}

  /** {@code Non gardé : 2 signes invisibles, 1 accent en trop.} */
  static String sentence(Dropped dropped) {
    return dropped.signs().entrySet().stream()
        .map(kind -> kind(kind.getKey(), kind.getValue()))
        .collect(Collectors.joining(", ", "Non gardé\u00a0: ", "."));
  }

  private static String kind(Dropped.Kind kind, int count) {
    boolean one = count == 1;
    return count
        + "\u00a0"
        + switch (kind) {
          case CONTROL -> one ? "commande de terminal" : "commandes de terminal";
          case DIRECTION -> one ? "signe de sens d’écriture" : "signes de sens d’écriture";
          case INVISIBLE -> one ? "signe invisible" : "signes invisibles";
          case MARK -> one ? "accent sans lettre ou en trop" : "accents sans lettre ou en trop";
          case UNKNOWN -> one ? "signe inconnu d’Unicode" : "signes inconnus d’Unicode";
        };
  }
}
