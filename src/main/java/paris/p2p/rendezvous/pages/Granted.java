package paris.p2p.rendezvous.pages;

import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;

/** What a page wanted was done, and this sentence says so in the visitor's language. */
record Granted(String sentence) implements Message.Answer {
  /** That page says it once and looks again at what it shows. */
  Turn<Seat> turn(Page<Seat> page) {
    return new Turn.Stay<>(page, page.load(), Optional.of(sentence));
  }
}
