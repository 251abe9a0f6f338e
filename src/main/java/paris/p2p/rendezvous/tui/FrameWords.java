package paris.p2p.rendezvous.tui;

import paris.p2p.rendezvous.text.Dropped;

/** The sentences that the frame itself says, in one language. */
public interface FrameWords {
  String quit();

  String back();

  String help();

  String helpTitle();

  String palette();

  String paletteTitle();

  String nothingFound();

  String otherLanguage();

  String move();

  String open();

  String tabs();

  String page();

  String ends();

  /** {@code 3 nouvelles lignes plus bas} and the like, for what arrived out of sight. */
  String below(int rows);

  String loading();

  /** {@code Non gardés : 2 signes invisibles.} while somebody types what cannot be kept. */
  String notKept(Dropped dropped);

  /** Shown when the window has fewer than so many cells. */
  String tooSmall(int columns, int rows);

  String ctrlCAgain();

  String goodbye();

  String closing();

  String idleGoodbye();

  /** No key was pressed for long; so many seconds later it is goodbye. */
  String idleSoon(long seconds);

  /** To who ended this session from another one. */
  String endedGoodbye();

  /** A page has crashed; {@code visit} is what the log calls this visit. */
  String sorry(String visit);
}
