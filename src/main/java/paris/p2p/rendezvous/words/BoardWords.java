package paris.p2p.rendezvous.words;

/** What the pages of the board say. */
public interface BoardWords {
  String forum();

  /** Above the threads that were last written in. */
  String latest();

  String spaces(int count);

  /** {@code 24 fils}. */
  String topics(int count);

  /** {@code 6 réponses}. */
  String replies(int count);

  /** The same, for a column: {@code 6 rép.}. */
  String repliesBriefly(int count);

  /** Said of a space where nobody has written yet. */
  String nothingYet();

  String newTopic();

  String reply();

  String quote();

  /** In the place of what has been taken away. */
  String deleted();

  String edited();
}
