package paris.p2p.rendezvous.pages;

import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.words.Words;

/** What can be done with a programme: by the same keys wherever one is seen. */
sealed interface ProgrammeWish extends Message.Wish {
  /** Asks what to show. */
  record Filter() implements ProgrammeWish {}

  /** Shows that alone. */
  record Narrow(ItemFilter filter) implements ProgrammeWish {}

  /** Opens it for an organiser. */
  record Arrange() implements ProgrammeWish {}

  /** Leads to who spoke about what. */
  record Browse() implements ProgrammeWish {}

  /** The key to all talks. */
  static Action browsing(Look look) {
    return Action.of('b', Words.of(look.language()).programme().browse(), new Browse());
  }

  /** The key to arrange a programme. */
  static Action arranging(Look look) {
    return Action.of('o', Words.of(look.language()).items().arrange(), new Arrange());
  }
}
