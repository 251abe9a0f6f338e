package paris.p2p.rendezvous.pages;

import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.people.Peer;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.words.Words;

/** The sessions that are open with one's keys. */
record MineSessions() implements Mine {
  @Override
  public String id() {
    return "sessions";
  }

  @Override
  public String label(Words words) {
    return words.sessions().label();
  }

  @Override
  public String glance(Seat seat, Peer peer, Language language) {
    return Words.of(language).sessions().glance(seat.desk().sessions().of(peer).size());
  }

  @Override
  public boolean has(Peer peer) {
    return peer.caller().key().isPresent();
  }

  @Override
  public Page<Seat> page() {
    return SessionsPage.start();
  }
}
