package paris.p2p.rendezvous.people;

import java.time.Instant;

/**
 * A code by which another key becomes somebody's, once.
 *
 * @param code seven groups of four signs, shown this once: only its hash is kept
 * @param until from then on it is none
 */
public record KeyCode(String code, Instant until) {}
