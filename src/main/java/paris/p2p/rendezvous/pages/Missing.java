package paris.p2p.rendezvous.pages;

import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.words.Words;

/** What a page shows when there is nothing by the name that it was opened with. */
final class Missing {
  private Missing() {}

  static View view(Refusal what, Words words) {
    return View.paragraph(words.refusals().sentence(what));
  }
}
