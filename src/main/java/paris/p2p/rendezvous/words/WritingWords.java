package paris.p2p.rendezvous.words;

import java.util.List;

/** What is said around a text being written. */
public interface WritingWords {
  String replyTo();

  String newTopicIn();

  String discuss();

  String title();

  String post();

  /** Out of the preview, on with the text. */
  String goOn();

  String quote();

  /** It was refused; why stands beside what is wrong. */
  String notPosted();

  /** {@code publié #415}. */
  String posted(long number);

  String posting();

  /** How many signs still fit. */
  String room(int signs);

  /** How many signs do not. */
  String tooMany(int signs);

  /** Posts of the thread that came meanwhile, by number, in their order. */
  String arrived(List<Long> numbers);

  /** In the place of a preview of no words. */
  String nothingToPreview();

  /** Other words for one's own post; its number follows. */
  String change();

  /** {@code modifié #415}. */
  String changed(long number);

  /** Its author takes a post back. */
  String takeBack();

  /** Asks once more, and says what stays. */
  String takeBackSurely();

  String letItStand();

  /** {@code retiré #415}. */
  String takenBack(long number);

  /** It waits for a moderator before others see it. */
  String held();

  /** Under the head of an answer: {@code répond à lea #411}; the author is empty when unknown. */
  String answers(String author, long number);

  /** Nobody's name begins like that; empty for the at sign alone. */
  String nobodyNamed(String typed);

  String completeName();

  /** The same in the line of hints, and of the next one. */
  String name();

  String nextName();

  String undo();

  String redo();
}
