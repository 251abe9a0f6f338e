package paris.p2p.rendezvous.events;

import java.util.List;

/**
 * A part of an agenda as calendars exchange it.
 *
 * @param entries events of their own
 * @param dates single dates of series that are not among the cycles; their names are the series'
 * @param onwards such dates with which all that come after change (RFC 5545, 3.2.13)
 * @param additions dates that series are to have besides those of their rules (RFC 5546, 3.2.4)
 * @param revocations what is called off
 */
public record Holdings(
    List<SeriesEntry> cycles,
    List<Entry> entries,
    List<Dated> dates,
    List<Dated> onwards,
    List<Dated> additions,
    List<Revocation> revocations) {
  public Holdings {
    cycles = List.copyOf(cycles);
    entries = List.copyOf(entries);
    dates = List.copyOf(dates);
    onwards = List.copyOf(onwards);
    additions = List.copyOf(additions);
    revocations = List.copyOf(revocations);
  }

  /** What is in an agenda. */
  public Holdings(List<SeriesEntry> cycles, List<Entry> entries, List<Dated> dates) {
    this(cycles, entries, dates, List.of(), List.of(), List.of());
  }
}
