package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.people.Notice;

/** What people are told of that concerns them. */
public interface NoticeWords {
  /** Above what is new to the visitor, and the page of all of it. */
  String forYou();

  /** Beneath the newest: so many more; one or more. */
  String more(int others);

  /** The key and the place in the palette that lead to all of it. */
  String all();

  String readAll();

  /** Said once when all is read. */
  String nowRead();

  String nothing();

  /** To who has no name here, whom nothing can concern. */
  String needsName();

  /** One in a line, what it is about first, {@code Noise, annulé : le lieu est inondé}. */
  String brief(Notice notice);

  /** What happened, beneath what it is about. */
  String sentence(Notice notice);
}
