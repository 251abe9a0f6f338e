package paris.p2p.rendezvous.events;

import java.time.LocalDate;

/**
 * One date of a series.
 *
 * @param day the day that the rule gives, even when the evening moved
 */
public record Dated(LocalDate day, Entry entry) {}
