package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.desk.DraftPlace;

/** What is said of all that was begun and is kept. */
public interface DraftWords {
  String title();

  /** In the palette and the help. */
  String place();

  /** {@code 3 gardés}. */
  String kept(int count);

  String none();

  /** To who came without a key. */
  String needsKey();

  /** What it will be: {@code réponse}, {@code nouveau fil}. */
  String kind(DraftPlace.Kind kind);

  /** What it was about is not there any more. */
  String gone();

  String throwAway();

  /** Beside the one that goes if the key is pressed once more. */
  String surely();

  String thrownAway();

  /** Above the words of one that nobody can go on with. */
  String toCopy();
}
