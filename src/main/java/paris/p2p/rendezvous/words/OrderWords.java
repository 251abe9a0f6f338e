package paris.p2p.rendezvous.words;

import java.util.Optional;
import paris.p2p.rendezvous.board.Measure;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.board.Topic;
import paris.p2p.rendezvous.people.Ruling;

/** What is said where order is kept on the board. */
public interface OrderWords {
  /**
   * How a measure is called.
   *
   * @param choice what is done, {@code masquer ce message}
   * @param back what takes it back
   * @param done that it is so now: said to who did it and to whom it concerns; no full stop
   * @param undone that it is no longer so
   */
  record Called(String choice, String back, String done, String undone) {}

  Called called(Measure.Kind kind);

  /** The tab and its page. */
  String workshop();

  /** For narrow windows; at most five cells with a number of one digit. */
  String workshopBrief(int waiting);

  /** {@code 3 attendent}; none for 0. */
  String waiting(int count);

  /** In place of a list where nothing waits. */
  String allDone();

  /** Above the posts that were reported. */
  String reported();

  /** How many reported the same, {@code ×2}; empty for one. */
  String times(int count);

  String proposals();

  /** A key: something is wrong with this post. */
  String report();

  /** A key. */
  String moderate();

  /** A key, and a place in the palette. */
  String conduct();

  /** In the place of the words of a post that is hidden. */
  String hidden();

  /** What was decided about a thread that is open to all; empty for most. */
  String mode(Topic.Mode mode);

  /** Above one post, {@code Modérer #412}. */
  String about(long post);

  /** What became of it; empty for one that is shown. */
  String state(Post.State state);

  /** Before a report: who and when. */
  String by(Optional<String> who, String ago);

  String whatToDo();

  /** Leads to the post among the others. */
  String inThread();

  String decided();

  /** One decision, with its number, who, when, why and whether it was taken back. */
  String decision(Ruling ruling, String ago);

  String wholePost();

  /** Above earlier words. */
  String earlier(int version, String ago);

  /** Of a form: the post, what to say, who will read it. */
  String reporting();

  String whyReport();

  String whyDecide(Measure.Kind kind);

  String whyUndo(Measure.Kind kind);

  String reason();

  String title();

  String space();

  String pause();

  /** {@code 5 min}. */
  String pauseOf(int seconds);

  /** A key: it is done for that reason. */
  String decide();

  String send();

  String letItBe();

  /** Said once. */
  String nowReported(long post);

  /** One line for commands: what was done, with the number to take it back by. */
  String ruled(Ruling ruling, String title);

  String unruled(Ruling ruling, String title);
}
