package paris.p2p.rendezvous.board;

import java.time.Instant;
import java.util.Optional;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.store.Transaction;

/** Whom or what a new or changed post concerns; a part of the post's own change. */
public interface Echo {
  /** It is stored, and will be told when all is. */
  void written(Transaction transaction, Written written);

  /**
   * Its author gave it other words, as a part of that change; this concerns nobody unless an echo
   * says so.
   *
   * @param now the post as it is from now on, {@code at} the time of the change
   * @param before what it said
   */
  default void edited(Transaction transaction, Written now, String before) {}

  /**
   * A new post.
   *
   * @param title of its thread
   * @param subject the thing of the hub that the thread is about, {@code step/3}
   * @param answers the number of the post that it answers
   * @param opens whether it is the first of its thread
   * @param at when it was written
   */
  record Written(
      Person author,
      long space,
      long topic,
      String title,
      Optional<String> subject,
      long post,
      String text,
      Optional<Long> answers,
      boolean opens,
      Instant at) {}
}
