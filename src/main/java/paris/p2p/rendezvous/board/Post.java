package paris.p2p.rendezvous.board;

import java.time.Instant;
import java.util.Optional;
import paris.p2p.rendezvous.rules.Role;

/**
 * What somebody said.
 *
 * @param id its number, {@code #412}, one count for the whole board
 * @param body Markdown, cleaned; empty when deleted
 */
public record Post(
    long id,
    long topicId,
    String author,
    Role authorRole,
    Instant at,
    String body,
    Optional<Instant> editedAt,
    boolean deleted) {}
