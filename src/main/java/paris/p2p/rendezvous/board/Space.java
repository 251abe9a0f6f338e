package paris.p2p.rendezvous.board;

import java.time.Instant;
import java.util.Optional;
import paris.p2p.rendezvous.text.Wording;

/**
 * A room of the board.
 *
 * @param slug its name in commands, {@code idees}
 * @param topics how many topics it holds
 * @param lastAt when its last post was written
 * @param founder the name of who asked for it and looks after it
 */
public record Space(
    long id,
    String slug,
    Wording title,
    Wording about,
    int topics,
    Optional<Instant> lastAt,
    Optional<String> founder) {}
