package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.board.Held;
import paris.p2p.rendezvous.board.SpaceWish;

/** What waits for somebody to decide: first posts of newcomers, and spaces that are asked for. */
public interface WaitingWords {
  /** A place in the palette, and a heading. */
  String posts();

  String postsWaiting(int count);

  /** To moderators. */
  String noPosts();

  /** To others, of what they wrote themselves. */
  String noneOfYours();

  /** Where it would go, {@code répond dans QUIC}, {@code ouvre un fil dans Idées}. */
  String whereto(Held held, String space);

  /** What became of it. */
  String state(Held held);

  /** A key. */
  String letIn();

  /** A key. */
  String turnAway();

  /** Said once; with its number. */
  String nowIn(long number);

  /** A place in the palette, and a heading. */
  String spaces();

  String spacesWaiting(int count);

  String noSpaces();

  String state(SpaceWish.State state);

  /** A key, and a place in the palette. */
  String ask();

  /** A key. */
  String openSpace();

  /** A key. */
  String decline();

  /** A key. */
  String withdraw();

  /** Said once. */
  String nowOpen(String title);

  /** Said once. */
  String withdrawn(String title);

  /** Under the title of a space. */
  String founded(String name);

  /** A key. */
  String describe();

  /** After {@code space ask}, with its number. */
  String asked(long id, String title);

  /** After {@code space decline}. */
  String declined(long id, String title);
}
