package paris.p2p.rendezvous.events;

import java.util.Optional;

/**
 * What a programme stands in.
 *
 * @param title of the event, or of the series
 * @param series that the event is a date of, or that it is the usual programme of
 * @param follows whether a change of the usual programme changes this one too
 */
public record Setting(String title, Hours hours, Optional<Long> series, boolean follows) {}
