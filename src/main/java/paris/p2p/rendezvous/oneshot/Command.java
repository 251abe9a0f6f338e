package paris.p2p.rendezvous.oneshot;

import java.util.Optional;
import paris.p2p.rendezvous.rules.Act;

/** One command. */
interface Command {
  /** What may follow its name. */
  Grammar grammar();

  /**
   * What one must be allowed to do before anything is read; nothing for commands that only read.
   */
  default Optional<Act> needs() {
    return Optional.empty();
  }

  /** Does it, for a call that fits the grammar, by who may. */
  Exit run(Call call);
}
