package paris.p2p.rendezvous.board;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody says is wrong with a post.
 *
 * @param by their name; none for who looks after a space without being a moderator
 */
public record Report(long id, Optional<String> by, String reason, Instant at) {}
