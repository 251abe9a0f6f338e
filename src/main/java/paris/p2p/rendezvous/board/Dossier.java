package paris.p2p.rendezvous.board;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.people.Ruling;

/**
 * A post as those who keep order see it.
 *
 * @param opens whether it is the first of its thread
 * @param words what it says, even where it is hidden or was taken back
 * @param earlier what it said before it was changed, the newest first
 * @param reports what of it waits, the oldest first
 * @param rulings what was decided about it and its thread, the newest first
 */
public record Dossier(
    Post post,
    Topic topic,
    boolean opens,
    String words,
    List<Version> earlier,
    List<Report> reports,
    List<Ruling> rulings) {
  /**
   * What a post said before.
   *
   * @param number from 1, the first words
   */
  public record Version(int number, String words, Instant until) {}

  /** The newest decision of that sort about the post or its thread that is in force. */
  public Optional<Ruling> inForce(Measure.Kind kind) {
    return rulings.stream().filter(it -> it.deed() == kind.deed() && !it.undone()).findFirst();
  }
}
