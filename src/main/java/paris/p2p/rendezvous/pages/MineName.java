package paris.p2p.rendezvous.pages;

import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.people.Peer;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.words.Words;

/** What one is called. */
record MineName() implements Mine {
  @Override
  public String id() {
    return "name";
  }

  @Override
  public String label(Words words) {
    return words.profiles().nameLabel();
  }

  @Override
  public String glance(Seat seat, Peer peer, Language language) {
    return peer.person().map(Person::name).orElse("");
  }

  @Override
  public boolean has(Peer peer) {
    return peer.person().isPresent();
  }

  @Override
  public Page<Seat> page() {
    return RenamePage.start();
  }
}
