package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.text.Language;

/**
 * What the one-shot commands answer. {@code address} is how visitors call, {@code ssh p2p.paris}.
 */
public interface AnswerWords {
  /** Said after a refusal: the text is kept, and where it will be found. */
  String keptInSpace(String space);

  String keptInThread(long thread);

  /** The same, where it was to be other words for a post. */
  String keptForPost(long post);

  /** A post says something else now. */
  String edited(long thread, long post, String address);

  /** Its author took a post back. */
  String takenBack(long thread, long post, String address);

  /** A post waits for a moderator before others see it. */
  String held();

  /** A post has been published. */
  String posted(long thread, long post, String address);

  String welcome(String name, boolean organiser, String address);

  /** The first code was right; {@code named} when the key has a name already. */
  String claimed(boolean named, String address);

  /** {@code 14 personnes viennent}. */
  String going(int count);

  /** {@code 20 places}. */
  String places(int capacity);

  String cancelled(String reason);

  String tentative();

  /** How to say that one comes; {@code event} is {@code next} or a number. */
  String howToCome(String address, String event);

  String nothingAhead();

  /** No event is as asked. */
  String noEvents();

  /** Nobody has written in this space. */
  String noThreads(String address, String space);

  /** {@code Idées, fil 12, 7 messages}. */
  String threadLine(String space, long thread, int posts);

  String roadmap();

  /** {@code depuis août 2019}. */
  String since(String month);

  /** Labels of {@code whoami}, in the order name, role, key, sign-in. */
  String nameLabel();

  String roleLabel();

  String keyLabel();

  String signedInLabel();

  String noNameYet(String address);

  String noKey();

  /** Marks the key of this session. */
  String thisKey();

  String byKey();

  String withoutKey();

  String asGuest();

  /** A text of the community has a new version in that language. */
  String textReplaced(String slug, Language language);
}
