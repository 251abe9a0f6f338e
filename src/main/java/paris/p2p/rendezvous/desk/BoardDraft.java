package paris.p2p.rendezvous.desk;

/**
 * How words for the board are kept until they are posted: by which place and fields. Screens and
 * commands find each other's drafts by it.
 */
public final class BoardDraft {
  public static final String TITLE = "title";
  public static final String BODY = "body";

  private BoardDraft() {}

  /** The place of an answer in that topic. */
  public static String reply(long topic) {
    return "reply/" + topic;
  }

  /** The place of a new topic in the space of that slug. */
  public static String topic(String space) {
    return "write/" + space;
  }
}
