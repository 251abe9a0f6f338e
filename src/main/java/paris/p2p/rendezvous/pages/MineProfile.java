package paris.p2p.rendezvous.pages;

import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.people.Peer;
import paris.p2p.rendezvous.people.Profile;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.words.Words;

/** What one says about oneself. */
record MineProfile() implements Mine {
  @Override
  public String id() {
    return "profile";
  }

  @Override
  public String label(Words words) {
    return words.profiles().profileLabel();
  }

  @Override
  public String glance(Seat seat, Peer peer, Language language) {
    Profile profile = seat.desk().profiles().own(seat.caller());
    return Words.of(language).profiles().glance(profile.blank(), profile.forAll());
  }

  @Override
  public boolean has(Peer peer) {
    return peer.person().isPresent();
  }

  @Override
  public Page<Seat> page() {
    return PersonPage.mine();
  }
}
