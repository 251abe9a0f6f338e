package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.board.Stance;

/** What is said of what somebody has read, follows and mutes. */
public interface ReadingWords {
  /** {@code 3 non lus}: so many threads; {@code Unread.MOST} is that many or more. */
  String unread(int threads);

  /** {@code 2 nouveaux}: above the first post that is unread; the same bound. */
  String fresh(int posts);

  /** The key to what is unread next. */
  String next();

  /** Nothing is unread any more. */
  String allRead();

  /** To who has no name: nobody knows what they have read. */
  String needsName();

  /** The key that marks the whole board as read. */
  String readAll();

  /** The same of one space. */
  String readSpace();

  /** The same of one thread. */
  String readTopic();

  /** Asked once more before a space, or else the whole board, is marked as read. */
  String readSurely(boolean space);

  /** The key that does it. */
  String markThem();

  /** The key that leaves all as it is. */
  String leaveUnread();

  /** All that was on that page is marked as read. */
  String nowRead();

  /** The key that takes that stance. */
  String take(Stance stance);

  /** The key that leaves it. */
  String leave(Stance stance);

  /** It was taken, of a space or of a thread. */
  String taken(Stance stance, boolean space);

  /** It was left. */
  String left(Stance stance, boolean space);

  /** A line of the one-shot {@code unread}: {@code 3 nouveaux depuis #412}. */
  String since(int posts, long first);
}
