package paris.p2p.rendezvous.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A key that organisers want to give to somebody who lost theirs.
 *
 * @param person the id of whom it is for
 * @param name of that person
 * @param fingerprint of the key, {@code SHA256:…}
 * @param asked who asked for it, and why
 * @param agreed who agreed; none until somebody has
 * @param stoppedAt none while nobody has stopped it
 * @param boundAt when the key became theirs; none until then
 */
public record Rebinding(
    long id,
    long person,
    String name,
    String fingerprint,
    Word asked,
    Optional<Word> agreed,
    Optional<Instant> stoppedAt,
    Optional<Instant> boundAt) {
  /** So long whom it concerns can stop it, once two agree. */
  public static final Duration WAIT = Duration.ofDays(3);

  /** So long it stands until somebody agrees, and so long the key may take to come after that. */
  public static final Duration STANDS = Duration.ofDays(30);

  /**
   * What an organiser said to it.
   *
   * @param person their id
   * @param by their name
   */
  public record Word(long person, String by, Instant at, String reason) {}

  /** How far it is. */
  public enum State {
    /** It takes another organiser. */
    ASKED,
    /** Two agree, and it can still be stopped. */
    WAITING,
    /** The key is theirs as soon as it comes. */
    READY,
    BOUND,
    STOPPED,
    /** Nobody agreed, or the key did not come, in time. */
    LAPSED;

    /** Whether it may still come to something. */
    public boolean open() {
      return this == ASKED || this == WAITING || this == READY;
    }

    /** Its name in JSON. */
    public String tag() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How far it is at that moment. */
  public State state(Instant now) {
    if (boundAt.isPresent()) return State.BOUND;
    if (stoppedAt.isPresent()) return State.STOPPED;
    if (!now.isBefore(ends())) return State.LAPSED;
    if (agreed.isEmpty()) return State.ASKED;
    return now.isBefore(due().orElseThrow()) ? State.WAITING : State.READY;
  }

  /** From when on the key is theirs, once it comes; none until somebody agrees. */
  public Optional<Instant> due() {
    return agreed.map(word -> word.at().plus(WAIT));
  }

  /** When it comes to nothing any more. */
  public Instant ends() {
    return due().orElse(asked.at()).plus(STANDS);
  }

  /** {@code rebinding/12}. */
  public String thing() {
    return "rebinding/" + id;
  }
}
