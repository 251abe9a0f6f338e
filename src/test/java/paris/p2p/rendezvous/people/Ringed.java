package paris.p2p.rendezvous.people;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import paris.p2p.rendezvous.store.Database;

/** People with several keys, for tests: the same people at this moment and at others. */
final class Ringed {
  static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  final Folk folk;
  final Sessions sessions = new Sessions(Folk.CLOCK);
  final Presence presence;
  final Drafts drafts;
  final Settings settings;
  final Keys keys;
  final KeyCodes codes;
  private final Database database;

  Ringed(Database database) {
    this.database = database;
    folk = new Folk(database);
    presence = new Presence(folk.people, folk.newsroom);
    drafts = new Drafts(database, Folk.CLOCK);
    settings = new Settings(database);
    keys = keysAfter(Duration.ZERO);
    codes = codesAfter(Duration.ZERO);
  }

  /** Where who tries too often waits. */
  KeyCodes counted() {
    Quotas quotas = new Quotas(Allowance.usual(), Folk.CLOCK);
    People people = new People(database, folk.newsroom, Folk.CLOCK, folk.code, quotas, List.of());
    return new KeyCodes(database, people, folk.notices, presence, Folk.CLOCK, new SecureRandom());
  }

  Keys keysAfter(Duration time) {
    Clock then = Clock.offset(Folk.CLOCK, time);
    return new Keys(database, folk.people, folk.notices, presence, sessions, then, PARIS);
  }

  KeyCodes codesAfter(Duration time) {
    Clock then = Clock.offset(Folk.CLOCK, time);
    return new KeyCodes(database, folk.people, folk.notices, presence, then, new SecureRandom());
  }
}
