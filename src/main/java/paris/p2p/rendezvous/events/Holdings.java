package paris.p2p.rendezvous.events;

import java.util.List;

/**
 * A part of an agenda as calendars exchange it.
 *
 * @param entries events of their own
 * @param dates single dates of series that are not among the cycles; their names are the series'
 */
public record Holdings(List<SeriesEntry> cycles, List<Entry> entries, List<Dated> dates) {}
