package paris.p2p.rendezvous.pages;

import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.people.Peer;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.words.Words;

/** All that the hub holds of one, to take along. */
record MineData() implements Mine {
  @Override
  public String id() {
    return "data";
  }

  @Override
  public String label(Words words) {
    return words.leaving().data();
  }

  @Override
  public String glance(Seat seat, Peer peer, Language language) {
    return Words.of(language).leaving().dataGlance();
  }

  @Override
  public boolean has(Peer peer) {
    return peer.caller().key().isPresent();
  }

  @Override
  public Page<Seat> page() {
    return DataPage.start();
  }
}
