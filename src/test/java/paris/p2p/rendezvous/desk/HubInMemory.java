package paris.p2p.rendezvous.desk;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.Wiring;
import paris.p2p.rendezvous.board.Board;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.people.Allowance;
import paris.p2p.rendezvous.people.FirstCode;
import paris.p2p.rendezvous.people.Quotas;
import paris.p2p.rendezvous.store.Database;
import paris.p2p.rendezvous.text.Language;

/**
 * An empty hub in memory without a door, on Monday 23 November 2026 at eleven in Paris. Its people
 * do as much as they please, unless a test says otherwise.
 */
public final class HubInMemory implements AutoCloseable {
  public static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);

  public final Database database;
  public final Newsroom newsroom = new Newsroom(Runnable::run);
  public final FirstCode code = new FirstCode(new SecureRandom());
  public final Desk desk;

  public HubInMemory(House house) {
    this(house, Database.inMemory());
  }

  /** On a database that it closes. */
  public HubInMemory(House house, Database database) {
    this.database = database;
    desk = Wiring.desk(house, database, newsroom, CLOCK, code);
  }

  /** On which nobody does more in a while than that, by that clock. */
  public HubInMemory(House house, Allowance allowance, Clock clock) {
    database = Database.inMemory();
    Quotas quotas = new Quotas(allowance, clock);
    desk = Wiring.desk(house, database, newsroom, clock, code, quotas, Optional.empty());
  }

  /** What its operator says of it. */
  public static House house(boolean demo) {
    return new House(
        "Paris P2P",
        "Paris",
        PARIS,
        Language.FR,
        demo,
        "1",
        "SHA256:host",
        List.of("p2p.paris. IN SSHFP 4 2 abc", "p2p.paris ssh-ed25519 AAAA"),
        "ssh p2p.paris");
  }

  /** Its board as it takes posts at another time. */
  public Board boardAt(Clock then) {
    return desk.board().at(then);
  }

  @Override
  public void close() {
    desk.leaving().sweep();
    database.close();
  }
}
