package paris.p2p.rendezvous.board;

import java.util.Arrays;
import java.util.Optional;
import paris.p2p.rendezvous.people.Deed;

/**
 * What those who keep order on the board can decide. What it takes to bring back what was before is
 * written down with it, so that each can be undone ({@link Moderation#undo}).
 */
public sealed interface Measure {
  /** What sort it is. */
  Kind kind();

  /** The sorts of measures, each with what the journal calls it. */
  enum Kind {
    HIDE_POST(Deed.HID_POST),
    DISMISS(Deed.DISMISSED_REPORTS),
    SPLIT(Deed.SPLIT_TOPIC),
    HIDE_TOPIC(Deed.HID_TOPIC),
    MOVE(Deed.MOVED_TOPIC),
    LOCK(Deed.LOCKED_TOPIC),
    PIN(Deed.PINNED_TOPIC),
    SLOW(Deed.SLOWED_TOPIC);

    private final Deed deed;

    Kind(Deed deed) {
      this.deed = deed;
    }

    public Deed deed() {
      return deed;
    }

    /** The one that the journal calls so; none for what is decided elsewhere. */
    public static Optional<Kind> of(Deed deed) {
      return Arrays.stream(values()).filter(kind -> kind.deed == deed).findFirst();
    }
  }

  /** About one post, by its number. */
  sealed interface OfPost extends Measure {
    long post();
  }

  /** About a thread, by its id. */
  sealed interface OfTopic extends Measure {
    long topic();
  }

  /** Its words are out of sight; what was reported of it is settled by that. */
  record HidePost(long post) implements OfPost {
    @Override
    public Kind kind() {
      return Kind.HIDE_POST;
    }
  }

  /** What was reported of it asks for nothing. */
  record Dismiss(long post) implements OfPost {
    @Override
    public Kind kind() {
      return Kind.DISMISS;
    }
  }

  /** That post and all after it become a thread of their own, of that title. */
  record Split(long post, String title) implements OfPost {
    @Override
    public Kind kind() {
      return Kind.SPLIT;
    }
  }

  /** Nobody but those who keep order opens it. */
  record HideTopic(long topic) implements OfTopic {
    @Override
    public Kind kind() {
      return Kind.HIDE_TOPIC;
    }
  }

  /** To the space of that slug or title. */
  record Move(long topic, String space) implements OfTopic {
    @Override
    public Kind kind() {
      return Kind.MOVE;
    }
  }

  /** Nobody answers in it. */
  record Lock(long topic) implements OfTopic {
    @Override
    public Kind kind() {
      return Kind.LOCK;
    }
  }

  /** It stands on top of its space. */
  record Pin(long topic) implements OfTopic {
    @Override
    public Kind kind() {
      return Kind.PIN;
    }
  }

  /**
   * So long each waits between two posts in it.
   *
   * @param seconds from 1 to {@link #MOST}
   */
  record Slow(long topic, int seconds) implements OfTopic {
    /** A day. */
    public static final int MOST = 86_400;

    @Override
    public Kind kind() {
      return Kind.SLOW;
    }
  }
}
