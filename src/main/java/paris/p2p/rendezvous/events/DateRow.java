package paris.p2p.rendezvous.events;

import java.time.LocalDate;
import java.util.Set;

/**
 * A date of a series as it is stored.
 *
 * @param day the day that the rule gave, wherever the evening has moved since
 * @param apart what was changed on this date alone, which a change of the series leaves as it is
 */
record DateRow(Event event, long series, LocalDate day, Set<Part> apart) {}
