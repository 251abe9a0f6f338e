package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.board.Stance;

/** {@link ReadingWords} in English. */
record ReadingEnglish() implements ReadingWords {
  @Override
  public String unread(int threads) {
    return Counted.upTo(threads) + " unread";
  }

  @Override
  public String fresh(int posts) {
    return Counted.upTo(posts) + " new";
  }

  @Override
  public String next() {
    return "next unread";
  }

  @Override
  public String allRead() {
    return "You have read everything.";
  }

  @Override
  public String needsName() {
    return "To remember what you have read takes a name (6).";
  }

  @Override
  public String readAll() {
    return "mark all read";
  }

  @Override
  public String readSpace() {
    return "mark the space read";
  }

  @Override
  public String readTopic() {
    return "mark the thread read";
  }

  @Override
  public String readSurely(boolean space) {
    return "All threads of "
        + (space ? "this space" : "the forum")
        + " will count as read, those that you have not opened as well. What was unread is not"
        + " found again.";
  }

  @Override
  public String markThem() {
    return "mark them all";
  }

  @Override
  public String leaveUnread() {
    return "leave as it is";
  }

  @Override
  public String nowRead() {
    return "All is marked as read.";
  }

  @Override
  public String take(Stance stance) {
    return switch (stance) {
      case FOLLOW -> "follow";
      case MUTE -> "mute";
    };
  }

  @Override
  public String leave(Stance stance) {
    return switch (stance) {
      case FOLLOW -> "unfollow";
      case MUTE -> "unmute";
    };
  }

  @Override
  public String taken(Stance stance, boolean space) {
    return switch (stance) {
      case FOLLOW ->
          space
              ? "Space followed: you are told of its new threads."
              : "Thread followed: you are told of its new posts.";
      case MUTE ->
          space ? "Space muted, out of what is unread." : "Thread muted, out of what is unread.";
    };
  }

  @Override
  public String left(Stance stance, boolean space) {
    return switch (stance) {
      case FOLLOW ->
          space ? "You no longer follow this space." : "You no longer follow this thread.";
      case MUTE ->
          space
              ? "The space counts again among what is unread."
              : "The thread counts again among what is unread.";
    };
  }

  @Override
  public String since(int posts, long first) {
    return fresh(posts) + ", from #" + first;
  }
}
