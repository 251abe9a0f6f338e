package paris.p2p.rendezvous.pages;

import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.people.Peer;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.words.Words;

/** To be forgotten. */
record MineLeave() implements Mine {
  @Override
  public String id() {
    return "leave";
  }

  @Override
  public String label(Words words) {
    return words.leaving().leave();
  }

  @Override
  public String glance(Seat seat, Peer peer, Language language) {
    return Words.of(language).leaving().leaveGlance();
  }

  @Override
  public boolean has(Peer peer) {
    return peer.caller().key().isPresent();
  }

  @Override
  public Page<Seat> page() {
    return LeavePage.start();
  }
}
