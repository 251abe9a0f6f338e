package paris.p2p.rendezvous.pages;

import java.util.List;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.people.Peer;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.words.Words;

/** One of the things that are somebody's own here, and where it is looked after. */
interface Mine {
  /** All of them, from top to bottom of {@link MinePage}. */
  List<Mine> ALL =
      List.of(
          new MineName(),
          new MineProfile(),
          new MineKeys(),
          new MineSessions(),
          new MineRecovery(),
          new MineSettings(),
          new MineData(),
          new MineLeave());

  /** What tells it from the others. */
  String id();

  /** How it is called, in at most twelve cells. */
  String label(Words words);

  /** How it stands, in one line; asked when the page is read, so it may ask the features. */
  String glance(Seat seat, Peer peer, Language language);

  /** Whether this peer has it. */
  boolean has(Peer peer);

  /** Where one looks after it. */
  Page<Seat> page();
}
