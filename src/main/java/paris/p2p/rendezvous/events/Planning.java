package paris.p2p.rendezvous.events;

import java.time.Instant;
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
    return new SeriesStore(transaction)
        .all().stream()
            .map(series -> topUp(transaction, series, now))
            .min(Comparator.naturalOrder())
            .orElse(Instant.MAX);
  }

  private Instant topUp(Transaction transaction, SeriesRow series, Instant now) {
    List<SeriesRow.Day> days = series.ahead(ahead, now);
    if (days.isEmpty()) return Instant.MAX;
    EventStore events = new EventStore(transaction);
    Set<java.time.LocalDate> there = events.days(series.id(), days.getFirst().day());
    for (SeriesRow.Day day : days) {
      if (there.contains(day.day())) continue;
      Programmes.copyUsual(transaction, series.id(), events.add(series, day, now));
    }
    return days.getFirst().over();
  }
}
