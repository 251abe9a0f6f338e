package paris.p2p.rendezvous.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import paris.p2p.rendezvous.rules.SignedKey;

/**
 * One of somebody's keys, as they see it.
 *
 * @param label what they call it, at most {@link Keys#LABEL_MOST} signs; may be empty
 * @param seen the day on which it signed in last, by the hub's wall clock; none: not since the day
 *     of its adding
 */
public record OwnKey(SignedKey key, String label, Instant addedAt, Optional<LocalDate> seen) {}
