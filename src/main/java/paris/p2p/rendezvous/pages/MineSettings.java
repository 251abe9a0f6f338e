package paris.p2p.rendezvous.pages;

import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.people.Peer;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.words.Words;

/** How the hub is shown to this key. */
record MineSettings() implements Mine {
  @Override
  public String id() {
    return "settings";
  }

  @Override
  public String label(Words words) {
    return words.mine().settings();
  }

  @Override
  public String glance(Seat seat, Peer peer, Language language) {
    return Words.of(language).mine().settingsGlance();
  }

  @Override
  public boolean has(Peer peer) {
    return peer.caller().key().isPresent();
  }

  @Override
  public Page<Seat> page() {
    return SettingsPage.start();
  }
}
