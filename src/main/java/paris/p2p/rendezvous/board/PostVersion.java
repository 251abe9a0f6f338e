package paris.p2p.rendezvous.board;

import java.time.Instant;

/**
 * What a post said before it was changed or taken back.
 *
 * @param number from 1, its first words
 * @param body Markdown, cleaned
 * @param until when it stopped saying so
 */
public record PostVersion(int number, String body, Instant until) {}
