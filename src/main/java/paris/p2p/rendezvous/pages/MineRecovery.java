package paris.p2p.rendezvous.pages;

import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.people.Peer;
import paris.p2p.rendezvous.people.Recovery;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.words.RecoveryWords;
import paris.p2p.rendezvous.words.Words;

/** The codes for the day on which one's key is lost. */
record MineRecovery() implements Mine {
  @Override
  public String id() {
    return "recovery";
  }

  @Override
  public String label(Words words) {
    return words.recovery().label();
  }

  @Override
  public String glance(Seat seat, Peer peer, Language language) {
    RecoveryWords words = Words.of(language).recovery();
    return seat.desk().recovery().standing(seat.caller())
            instanceof Outcome.Done<Recovery.Standing>(Recovery.Standing it)
        ? words.codes() + ", " + words.left(it.left(), Recovery.CODES)
        : words.codes();
  }

  @Override
  public boolean has(Peer peer) {
    return peer.person().isPresent();
  }

  @Override
  public Page<Seat> page() {
    return RecoveryPage.start();
  }
}
