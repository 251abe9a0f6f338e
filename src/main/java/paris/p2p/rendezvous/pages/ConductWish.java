package paris.p2p.rendezvous.pages;

import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.words.Words;

/** To the code of conduct: one key away wherever something is decided about somebody. */
record ConductWish() implements Message.Wish {
  private static final String SLUG = "conduct";

  /** What comes of it on the page where it was wished. */
  Turn<Seat> turn(Page<Seat> page) {
    return Turn.open(page, new TextPage(SLUG, Optional.empty()));
  }

  /** The key of pages. */
  static Action action(Look look) {
    return Action.of('C', Words.of(look.language()).deciding().conduct(), new ConductWish());
  }

  /** The key of forms, in which letters are typed. */
  static Action typed(Look look) {
    return Action.ctrl('g', Words.of(look.language()).deciding().conduct(), new ConductWish());
  }
}
