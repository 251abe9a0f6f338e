package paris.p2p.rendezvous.pages;

import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.words.Words;

/**
 * What a page wanted was refused.
 *
 * @param language the language to say it in; wishes carry it, since messages know no look
 */
record Declined(Refusal why, Language language) implements Message.Answer {
  /** Why, and what to do next. */
  String sentence() {
    return Words.of(language).refusals().sentence(why);
  }

  /**
   * What comes of it on that page: who lacks a key or a name is shown how to get one, and comes
   * back here; everyone else is told on the spot.
   */
  Turn<Seat> turn(Page<Seat> page) {
    if (why instanceof Refusal.NoKey) return Turn.open(page, NeedsKeyPage.start());
    if (why instanceof Refusal.NoName) return Turn.open(page, JoinPage.start());
    return Turn.saying(page, sentence());
  }
}
