package paris.p2p.rendezvous.pages;

import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.people.Peer;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.words.KeyWords;
import paris.p2p.rendezvous.words.Words;

/** The keys that open one's name here. */
record MineKeys() implements Mine {
  @Override
  public String id() {
    return "keys";
  }

  @Override
  public String label(Words words) {
    return words.keys().label();
  }

  @Override
  public String glance(Seat seat, Peer peer, Language language) {
    KeyWords words = Words.of(language).keys();
    if (peer.revoked()) return words.glanceRevoked();
    return peer.person().isEmpty() ? words.glanceNameless() : words.glance(peer.keys().size());
  }

  @Override
  public boolean has(Peer peer) {
    return peer.caller().key().isPresent();
  }

  @Override
  public Page<Seat> page() {
    return KeysPage.start();
  }
}
