package paris.p2p.rendezvous.oneshot;

import java.util.Optional;
import java.util.OptionalInt;

/** The option {@code --limit}: how many lines at most. */
final class Limit {
  private static final int MOST = 1000;

  private Limit() {}

  /** The number typed, the usual one when none was, nothing when it is not from 1 to 1,000. */
  static OptionalInt of(Optional<String> typed, int usual) {
    if (typed.isEmpty()) return OptionalInt.of(usual);
    if (!typed.get().matches("[0-9]{1,4}")) return OptionalInt.empty();
    int limit = Integer.parseInt(typed.get());
    return limit >= 1 && limit <= MOST ? OptionalInt.of(limit) : OptionalInt.empty();
  }
}
