package paris.p2p.rendezvous.board;

import java.time.Instant;

/**
 * A post of which reports wait.
 *
 * @param title of its thread
 * @param author who wrote it
 * @param reports how many wait
 * @param reason the first one
 * @param at when that was
 */
public record Reported(
    long post, String title, String author, int reports, String reason, Instant at) {}
