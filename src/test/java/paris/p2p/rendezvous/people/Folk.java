package paris.p2p.rendezvous.people;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.SignedKey;
import paris.p2p.rendezvous.store.Database;

/**
 * People for tests: Monday 23 November 2026, 11:00 in Paris, and a newsroom that is listened to.
 */
public final class Folk {
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);

  public final FirstCode code = new FirstCode(new SecureRandom());
  public final Newsroom newsroom = new Newsroom(Runnable::run);
  public final People people;
  public final Notices notices;
  private final Queue<News> heard = new ConcurrentLinkedQueue<>();

  public Folk(Database database) {
    people = new People(database, newsroom, CLOCK, code);
    notices = new Notices(database, people, newsroom, CLOCK);
    newsroom.listen(heard::add);
  }

  /** A caller with a key of that owner's, named or not. */
  public static Caller key(String owner) {
    return Caller.with(new SignedKey("ssh-ed25519", "SHA256:" + owner));
  }

  /** A member of that name, with the key of that name. */
  public Caller member(String name) {
    done(people.join(key(name), name));
    return key(name);
  }

  /** An organiser of that name, with the key of that name. */
  public Caller organiser(String name) {
    people.promise(List.of("SHA256:" + name));
    return member(name);
  }

  /** The news since this was last asked. */
  public List<News> heard() {
    List<News> all = List.copyOf(heard);
    heard.clear();
    return all;
  }

  /** What was done; a refusal fails the test. */
  public static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(T value) -> value;
      case Outcome.Refused<T>(Refusal why) -> throw new AssertionError("refused: " + why);
    };
  }

  /** Why it was refused; something done fails the test. */
  public static Refusal why(Outcome<?> outcome) {
    if (outcome instanceof Outcome.Refused<?> refused) return refused.why();
    throw new AssertionError("not refused: " + outcome);
  }
}
