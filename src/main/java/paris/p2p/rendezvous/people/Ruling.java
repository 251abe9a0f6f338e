package paris.p2p.rendezvous.people;

import java.time.Instant;
import java.util.Optional;

/**
 * A decision of those who keep order.
 *
 * @param by the name of who decided
 * @param subject what it is about: {@code post/412}, {@code topic/3}, {@code person/7}, {@code hub}
 * @param concerned the id of whom it concerns; none where that is everybody
 * @param before what undoing it brings back, as the deed writes it down
 */
public record Ruling(
    long id,
    Instant at,
    String by,
    Deed deed,
    String subject,
    Optional<Long> concerned,
    String reason,
    String before,
    boolean undone) {}
