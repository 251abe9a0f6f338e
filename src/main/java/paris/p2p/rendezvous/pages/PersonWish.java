package paris.p2p.rendezvous.pages;

import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.words.Words;

/**
 * To the page of somebody whose words are in sight.
 *
 * @param name of the person, as it stands there
 */
record PersonWish(String name) implements Message.Wish {
  /** The key for it, wherever there is room for it. */
  static Action key(String name, Look look) {
    String label = Words.of(look.language()).profiles().who();
    return Action.of('I', label, new PersonWish(name)).unhinted();
  }

  Turn<Seat> turn(Page<Seat> page) {
    return Turn.open(page, PersonPage.named(name));
  }
}
