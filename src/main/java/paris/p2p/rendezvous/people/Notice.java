package paris.p2p.rendezvous.people;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that concerns one person: what they said they come to has moved, their proposal was
 * accepted.
 *
 * @param subject what it is about, {@code event/12}, {@code proposal/3} or {@code topic/7}
 * @param title what that was called then; of a thread or a post, what the thread is called now, or
 *     nothing where it was taken out of sight
 * @param detail what the kind says it is
 * @param post the number of the first post that it tells of; none for what is no post
 * @param more how many posts it tells of after that one
 * @param at when it was told; of several posts, the last time
 * @param read whether the person has read it
 */
public record Notice(
    long id,
    Kind kind,
    String subject,
    String title,
    String detail,
    Optional<Long> post,
    int more,
    Instant at,
    boolean read) {
  /** What happened. */
  public enum Kind {
    /** The detail is the old and the new start, {@code 2026-12-02T18:30 2026-12-03T18:30}. */
    EVENT_MOVED,
    /** The detail is the reason. */
    EVENT_CANCELLED,
    /** A cancellation was taken back; no detail. */
    EVENT_RESTORED,
    /** The event was full, and now there is a place: who waited comes; no detail. */
    PLACE_FREE,
    /**
     * Now somebody else's proposal is in the state of the detail, and perhaps a reason after it.
     */
    PROPOSAL_STATE,
    /** Somebody answered their post, or in their thread; the detail is who did so last. */
    POST_ANSWERED,
    /** Somebody named them; the detail is who did so last. */
    POST_MENTIONED,
    /** A new thread in a space that they follow; the detail is who opened it. */
    TOPIC_OPENED,
    /** New posts in a thread that they follow; the detail is who wrote the newest. */
    TOPIC_GREW,
    /** What those who keep order decided: the detail is the deed's tag, and the reason after it. */
    RULED,
    /** Such a decision was undone; the detail as for {@link #RULED}. */
    RULING_UNDONE,
    /**
     * Something about their keys: the detail is {@code added}, {@code revoked}, {@code recovered},
     * {@code codes}, {@code asked}, {@code agreed}, {@code stopped} or {@code rebound}, and which
     * key after it.
     */
    KEYS_CHANGED;

    /** Its name in the database and in JSON. */
    public String tag() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of that name; refuses others as a bug. */
    static Kind tagged(String tag) {
      return valueOf(tag.toUpperCase(Locale.ROOT));
    }
  }

  /** The same, called so. */
  Notice called(String now) {
    return new Notice(id, kind, subject, now, detail, post, more, at, read);
  }
}
