package paris.p2p.rendezvous.words;

import java.util.List;
import paris.p2p.rendezvous.people.Notice;
import paris.p2p.rendezvous.text.Language;

/** {@link NoticeWords} in English. */
record NoticeEnglish(Dates dates) implements NoticeWords {
  @Override
  public String forYou() {
    return "For you";
  }

  @Override
  public String more(int others) {
    return others + " more";
  }

  @Override
  public String all() {
    return "what concerns you";
  }

  @Override
  public String readAll() {
    return "mark all read";
  }

  @Override
  public String nowRead() {
    return "All is read.";
  }

  @Override
  public String unread(int notices) {
    return notices + " to read";
  }

  @Override
  public String readBefore() {
    return "read before";
  }

  @Override
  public String kind(Notice notice) {
    return switch (notice.kind()) {
      case EVENT_MOVED, EVENT_CANCELLED, EVENT_RESTORED, PLACE_FREE -> "agenda";
      case PROPOSAL_STATE -> "proposal";
      case POST_ANSWERED -> "answer";
      case POST_MENTIONED -> "mention";
      case TOPIC_OPENED -> "new thread";
      case TOPIC_GREW -> "followed thread";
      case RULED, RULING_UNDONE -> "moderation";
      case KEYS_CHANGED -> "keys";
    };
  }

  @Override
  public String nothing() {
    return "Nothing for now. When somebody answers you or names you (@ and your name), when there"
        + " is something new in what you follow, when a meeting that you come to moves, it"
        + " is said here.";
  }

  @Override
  public String needsName() {
    return "What concerns you is said here, once you have a name and write or come somewhere.";
  }

  @Override
  public String writing(List<String> names) {
    return Crowd.few(names, "and", "others")
        + (names.size() == 1 ? " is writing…" : " are writing…");
  }

  @Override
  public String brief(Notice notice) {
    String detail = notice.detail();
    return Told.title(title(notice))
        + switch (notice.kind()) {
          case EVENT_MOVED -> ", moved: " + Told.moved(detail).brief(dates);
          case EVENT_CANCELLED -> ", cancelled: " + detail;
          case EVENT_RESTORED -> " is on again";
          case PLACE_FREE -> ": a place for you";
          case PROPOSAL_STATE -> ", proposal " + state(Told.state(detail));
          case POST_ANSWERED -> " · " + answered(notice);
          case POST_MENTIONED -> " · " + mentioned(notice);
          case TOPIC_GREW -> " · " + grown(notice);
          case TOPIC_OPENED -> " · new thread by " + by(notice);
          case RULED -> new RuledEnglish().brief(detail);
          case KEYS_CHANGED -> new KeyNewsEnglish().brief(detail);
          case RULING_UNDONE -> ": decision undone";
        };
  }

  @Override
  public String title(Notice notice) {
    return Told.hidden(notice) ? "(hidden thread)" : notice.title();
  }

  @Override
  public String sentence(Notice notice) {
    String detail = notice.detail();
    return switch (notice.kind()) {
      case EVENT_MOVED ->
          "Moved: "
              + Told.moved(detail).after(dates)
              + ", instead of "
              + Told.moved(detail).before(dates)
              + ".";
      case EVENT_CANCELLED -> "Cancelled: " + detail;
      case EVENT_RESTORED -> "No longer cancelled: it takes place after all.";
      case PLACE_FREE -> "A place has come free: you are coming!";
      case POST_ANSWERED -> answered(notice) + ".";
      case POST_MENTIONED -> mentioned(notice) + ".";
      case TOPIC_OPENED -> by(notice) + " opens this thread in a space that you follow.";
      case TOPIC_GREW -> grown(notice) + ".";
      case RULED -> new RuledEnglish().sentence(detail);
      case KEYS_CHANGED -> new KeyNewsEnglish().sentence(detail);
      case RULING_UNDONE -> new RuledEnglish().undone(detail);
      case PROPOSAL_STATE ->
          "Your proposal is "
              + state(Told.state(detail))
              + (Told.reason(detail).isEmpty() ? "." : ": " + Told.reason(detail));
    };
  }

  private static String by(Notice notice) {
    return Words.of(Language.EN).who(notice.detail());
  }

  private static String answered(Notice notice) {
    return notice.more() == 0
        ? by(notice) + " answers you"
        : notice.more() + 1 + " answers, the last by " + by(notice);
  }

  private static String mentioned(Notice notice) {
    return notice.more() == 0
        ? by(notice) + " names you"
        : notice.more() + 1 + " mentions, the last by " + by(notice);
  }

  private static String grown(Notice notice) {
    return notice.more() == 0
        ? by(notice) + " has written"
        : notice.more() + 1 + " posts in this followed thread, the last by " + by(notice);
  }

  private static String state(String state) {
    return switch (state) {
      case "received" -> "received";
      case "discussed" -> "being discussed";
      case "accepted" -> "accepted";
      case "declined" -> "declined";
      case "withdrawn" -> "withdrawn";
      default -> state;
    };
  }
}
