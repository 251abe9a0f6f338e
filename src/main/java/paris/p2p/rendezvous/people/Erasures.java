package paris.p2p.rendezvous.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import paris.p2p.rendezvous.store.Database;
import paris.p2p.rendezvous.store.Transaction;

/**
 * What was erased and is still in the bytes of the database's file, until that is written anew: at
 * night, when few are here to wait for it, or at a stop.
 */
public final class Erasures {
  /** From then on the file may be written anew, by the hub's wall clock. */
  static final LocalTime FROM = LocalTime.of(3, 0);

  /** By then it is. */
  static final LocalTime TO = LocalTime.of(5, 0);

  private final Database database;
  private final Clock clock;
  private final ZoneId zone;

  public Erasures(Database database, Clock clock, ZoneId zone) {
    this.database = database;
    this.clock = clock;
    this.zone = zone;
  }

  /** Somebody was erased, as a part of that change. */
  void add(Transaction transaction) {
    new ErasureStore(transaction).add(clock.instant());
  }

  /** Whether anything was erased since the file was written anew. */
  public boolean waiting() {
    return database.read(transaction -> new ErasureStore(transaction).waiting());
  }

  /** Whether it is the hour for it. */
  public boolean night() {
    LocalTime now = now().toLocalTime();
    return !now.isBefore(FROM) && now.isBefore(TO);
  }

  /** When what is erased now is out of the file at the latest. */
  public ZonedDateTime goneBy() {
    ZonedDateTime today = now().with(TO);
    return today.isAfter(now().plusMinutes(30)) ? today : now().plusDays(1).with(TO);
  }

  /** This moment, for {@link #written}. */
  public Instant mark() {
    return clock.instant();
  }

  /** The file was written anew after that moment. */
  public void written(Instant mark) {
    database.change(transaction -> {
      new ErasureStore(transaction).drop(mark);
      return mark;
    });
  }

  private ZonedDateTime now() {
    return clock.instant().atZone(zone);
  }
}
