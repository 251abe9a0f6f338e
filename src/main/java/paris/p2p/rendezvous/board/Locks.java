package paris.p2p.rendezvous.board;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.store.Transaction;

/** Threads in which nobody answers, or not so fast. */
public final class Locks implements Gate {
  private final Clock clock;

  public Locks(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Optional<Refusal> closed(
      Transaction transaction, Person author, long space, Optional<Long> topic) {
    return topic.flatMap(id -> answering(transaction, author, id));
  }

  private Optional<Refusal> answering(Transaction transaction, Person author, long topic) {
    TopicStore topics = new TopicStore(transaction);
    Topic.Mode mode = topics.mode(topic);
    if (mode.hidden()) return Optional.of(new Refusal.OfBoard.TopicHidden());
    if (mode.locked()) return Optional.of(new Refusal.OfBoard.TopicLocked());
    if (mode.slowSeconds() == 0) return Optional.empty();
    return new PostStore(transaction)
        .lastBy(topic, author.id())
        .map(last -> wait(last, mode.slowSeconds()))
        .filter(wait -> wait.compareTo(Duration.ZERO) > 0)
        .map(wait -> new Refusal.OfBoard.SlowDown(Math.ceilDiv(wait.toMillis(), 1000)));
  }

  private Duration wait(Instant last, int seconds) {
    return Duration.between(clock.instant(), last.plusSeconds(seconds));
  }
}
