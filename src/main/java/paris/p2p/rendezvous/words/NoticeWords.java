package paris.p2p.rendezvous.words;

import java.util.List;
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

  /** Beside the heading: so many are not read; one or more. */
  String unread(int notices);

  /** Between what is not read and what is. */
  String readBefore();

  /** What sort of thing it is, in one or two words before the sentence: {@code réponse}. */
  String kind(Notice notice);

  String nothing();

  /** To who has no name here, whom nothing can concern. */
  String needsName();

  /** Who is writing in a thread at this moment, one or more: {@code lea et noor écrivent…}. */
  String writing(List<String> names);

  /** One in a line, what it is about first, {@code Noise, annulé : le lieu est inondé}. */
  String brief(Notice notice);

  /** What it is about, or that this is out of sight. */
  String title(Notice notice);

  /** What happened, beneath what it is about. */
  String sentence(Notice notice);
}
