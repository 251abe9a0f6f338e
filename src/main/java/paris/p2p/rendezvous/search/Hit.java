package paris.p2p.rendezvous.search;

import java.time.Instant;
import paris.p2p.rendezvous.text.Wording;

/**
 * A post that was found.
 *
 * @param post its number, {@code #412}
 * @param title of its thread
 * @param space the slug of the space that its thread stands in
 * @param opens whether its thread begins with it
 * @param body Markdown
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
    String body) {}
