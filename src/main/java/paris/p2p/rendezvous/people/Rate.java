package paris.p2p.rendezvous.people;

import java.time.Duration;

/**
 * So many at once, and as many again in that time, evenly: two in two minutes are two now and one a
 * minute from then on.
 *
 * @param many how many, or chars, at least 1
 */
public record Rate(long many, Duration per) {}
