package paris.p2p.rendezvous.words;

/** What those who keep order are asked and told, and who asks for a space. */
public interface DecidingWords {
  /** A label. */
  String reason();

  /** A key. */
  String leave();

  /** A label: for how long. */
  String length();

  String days(int days);

  /** A label: how many first posts of a newcomer wait. */
  String firstPosts();

  String firstPosts(int posts);

  Asking warn(String name);

  Asking suspend(String name);

  Asking ban(String name);

  Asking nameModerator(String name);

  Asking lockDown();

  Asking holdNewcomers();

  Asking undo();

  Asking turnAway();

  Asking declineSpace(String title);

  Asking askForSpace();

  Asking describe(String title);

  /** A label: of a space. */
  String title();

  /** A label: what a space is for, for everybody. */
  String about();

  /** A label: why it is wanted, for organisers. */
  String why();

  /** A label. */
  String inFrench();

  /** A label. */
  String inEnglish();
}
