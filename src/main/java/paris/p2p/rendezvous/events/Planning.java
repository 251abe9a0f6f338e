package paris.p2p.rendezvous.events;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import paris.p2p.rendezvous.store.Database;
import paris.p2p.rendezvous.store.Transaction;

/** Keeps so many dates of each series ahead of now. */
final class Planning {
  private final Database database;
  private final int ahead;

  /** When the next evening of a series is over and a date is wanted at the far end. */
  private final AtomicReference<Instant> due = new AtomicReference<>(Instant.MIN);

  Planning(Database database, int ahead) {
    this.database = database;
    this.ahead = ahead;
  }

  /** Adds the dates that are missing; costs nothing while none can be. */
  void topUp(Instant now) {
    if (now.isBefore(due.get())) return;
    due.set(database.change(transaction -> topUp(transaction, now)));
  }

  /** There is a new series. */
  void changed() {
    due.set(Instant.MIN);
  }

  /** Adds the dates that are missing, and says when it will be time again. */
  Instant topUp(Transaction transaction, Instant now) {
    new DateStore(transaction).reckonEnds(now);
    return new SeriesStore(transaction)
        .holdAll().stream()
            .map(series -> topUp(transaction, series, now))
            .min(Comparator.naturalOrder())
            .orElse(Instant.MAX);
  }

  /** The same for one series, which is held. */
  Instant topUp(Transaction transaction, SeriesRow series, Instant now) {
    int wanted = Math.max(0, ahead - before(transaction, series, now));
    List<SeriesRow.Day> days = series.ahead(wanted, now, horizon(series, now));
    // Its next day may be too far off to be announced, and come nearer.
    if (days.isEmpty()) return now.plus(Duration.ofDays(1));
    EventStore events = new EventStore(transaction);
    Set<LocalDate> there = new DateStore(transaction).days(series.id(), days.getFirst().day());
    for (SeriesRow.Day day : days) {
      if (there.contains(day.day())) continue;
      Programmes.copyUsual(transaction, series.id(), events.add(series, day, now));
    }
    return days.getFirst().over();
  }

  /** How many dates are to come before its first, of the series that it goes on from. */
  private int before(Transaction transaction, SeriesRow series, Instant now) {
    return series
        .goesOnFrom()
        .flatMap(new SeriesStore(transaction)::series)
        .map(earlier ->
            earlier.ahead(ahead, now, horizon(earlier, now)).size()
                + before(transaction, earlier, now))
        .orElse(0);
  }

  /** The last day on which an event may be announced. */
  LocalDate horizon(SeriesRow series, Instant now) {
    return LocalDate.ofInstant(now, series.series().zone()).plusYears(EventCheck.YEARS_AHEAD);
  }
}
