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
 * @param extra dates besides those of the rule
 * @param onwards dates with which all that come after change (RFC 5545, 3.2.13)
 * @param exact evenings last as long by time as it passes, even where clocks are changed
 */
public record SeriesEntry(
    Series series,
    int sequence,
    Instant changed,
    List<Dated> apart,
    Set<LocalDate> without,
    List<Dated> extra,
    List<Dated> onwards,
    boolean exact) {
  /** One that has no more than a rule gives. */
  SeriesEntry(
      Series series, int sequence, Instant changed, List<Dated> apart, Set<LocalDate> without) {
    this(series, sequence, changed, apart, without, List.of(), List.of(), false);
  }

  /** The same of another series, with those dates besides. */
  SeriesEntry of(Series other, List<Dated> more) {
    return new SeriesEntry(other, sequence, changed, apart, without, more, onwards, exact);
  }
}
