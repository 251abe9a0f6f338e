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
}
