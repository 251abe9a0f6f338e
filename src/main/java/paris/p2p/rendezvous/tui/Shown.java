package paris.p2p.rendezvous.tui;

import java.util.Optional;
import paris.p2p.rendezvous.text.Language;

/**
 * All that may change without a key and is to be painted then; the clock alone changes none of it.
 *
 * @param stop the serial of the stop on top
 */
record Shown(
    long stop,
    Page<?> page,
    Standing who,
    Optional<String> notice,
    Language language,
    boolean outermost,
    boolean waits) {}
