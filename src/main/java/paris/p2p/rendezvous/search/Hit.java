package paris.p2p.rendezvous.search;

import java.time.Instant;
import java.util.List;
import paris.p2p.rendezvous.text.Wording;

/**
 * A post that was found.
 *
 * @param post its number, {@code #412}
 * @param title of its thread
 * @param space the slug of the space that its thread stands in
 * @param opens whether its thread begins with it
 * @param glimpse the part of its text around the first word that was asked for, on one line
 */
public record Hit(
    long post,
    long topic,
    String title,
    String space,
    Wording spaceTitle,
    String author,
    Instant at,
    boolean opens,
    List<Piece> glimpse) {
  /**
   * A piece of a text.
   *
   * @param asked whether it was asked for
   */
  public record Piece(String text, boolean asked) {}

  /** The glimpse as one text. */
  public String excerpt() {
    return String.join("", glimpse.stream().map(Piece::text).toList());
  }
}
