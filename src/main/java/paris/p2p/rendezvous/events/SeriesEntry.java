package paris.p2p.rendezvous.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A series as calendars exchange it: the usual evening, and what differs from it.
 *
 * @param series its first date is the first one that there is; its number less than 0 for dates
 *     without numbers
 * @param sequence rises with each change of the usual evening
 * @param apart the dates that are not as usual
 * @param without the days of the rule that have no date
 */
public record SeriesEntry(
    Series series, int sequence, Instant changed, List<Dated> apart, Set<LocalDate> without) {}
