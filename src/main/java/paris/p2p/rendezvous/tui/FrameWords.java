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

  /** The tabs again, by the keys of the digits on keyboards where a digit needs Shift. */
  String tabsWithoutShift();

  /** Ctrl-L. */
  String paintsAnew();

  /** What the mouse does, how to select text all the same, and where it is switched off. */
  String mouse();

  /** A long paste is coming; so many bytes of it are here. */
  String pasting(long bytes);

  /** So many chars of a paste were kept, and so many did not fit. */
  String pastedInPart(long kept, long left);

  /** Nothing more of a paste came, nor its end: what came is there. */
  String pasteWithoutEnd();

  /** Something was pasted where nothing is typed. */
  String pastedNowhere();

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
