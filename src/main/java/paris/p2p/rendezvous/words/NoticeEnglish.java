package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.people.Notice;

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
  public String nothing() {
    return "Nothing for now. When a meeting that you come to moves or is cancelled, when a place"
        + " comes free, it is said here.";
  }

  @Override
  public String needsName() {
    return "What concerns you is said here, once you have a name and come somewhere.";
  }

  @Override
  public String brief(Notice notice) {
    String detail = notice.detail();
    return Told.title(notice)
        + switch (notice.kind()) {
          case EVENT_MOVED -> ", moved: " + Told.moved(detail).brief(dates);
          case EVENT_CANCELLED -> ", cancelled: " + detail;
          case EVENT_RESTORED -> " is on again";
          case PLACE_FREE -> ": a place for you";
          case PROPOSAL_STATE -> ", proposal " + state(Told.state(detail));
          case POST_ANSWERED -> ": answer by " + detail;
          case POST_MENTIONED -> ": " + detail + " names you";
          case TOPIC_OPENED -> ": new thread by " + detail;
          case TOPIC_GREW -> ": new post by " + detail;
          case RULED -> new RuledEnglish().brief(detail);
          case RULING_UNDONE -> ": decision undone";
        };
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
      case POST_ANSWERED -> detail + " answered you.";
      case POST_MENTIONED -> detail + " named you.";
      case TOPIC_OPENED -> detail + " opened this thread in a space that you follow.";
      case TOPIC_GREW -> detail + " wrote in a thread that you follow.";
      case RULED -> new RuledEnglish().sentence(detail);
      case RULING_UNDONE -> new RuledEnglish().undone(detail);
      case PROPOSAL_STATE ->
          "Your proposal is "
              + state(Told.state(detail))
              + (Told.reason(detail).isEmpty() ? "." : ": " + Told.reason(detail));
    };
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
