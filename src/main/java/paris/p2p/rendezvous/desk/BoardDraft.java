package paris.p2p.rendezvous.desk;

import java.util.Map;
import java.util.Optional;

/**
 * How words for the board are kept until they are posted: by which place and fields. Screens and
 * commands find each other's drafts by it.
 */
public final class BoardDraft {
  public static final String TITLE = "title";
  public static final String BODY = "body";

  /** The number of the post that is answered. */
  public static final String ANSWERS = "answers";

  /** When the post to be changed had been changed last, as its author saw it (ISO 8601). */
  public static final String SEEN = "seen";

  /** Where a thread about a thing of the hub would go, and what it would be called. */
  public static final String SPACE = "space";

  public static final String ABOUT = "about";

  private BoardDraft() {}

  /** The place of an answer in that topic. */
  public static String reply(long topic) {
    return "reply/" + topic;
  }

  /** The place of a new topic in the space of that slug. */
  public static String topic(String space) {
    return "write/" + space;
  }

  /** The place of words about a thing of the hub, {@code step/3}. */
  public static String discuss(String subject) {
    return "discuss/" + subject;
  }

  /** The place of other words for the post of that number. */
  public static String edit(long number) {
    return "edit/" + number;
  }

  /** The number of the post that an answer was kept for. */
  public static Optional<Long> answered(Map<String, String> kept) {
    return Optional.ofNullable(kept.get(ANSWERS))
        .filter(number -> number.matches("[0-9]{1,18}"))
        .map(Long::valueOf);
  }
}
