package paris.p2p.rendezvous.words;

import java.util.Optional;
import paris.p2p.rendezvous.community.StepState;
import paris.p2p.rendezvous.text.Language;

/** What the one-shot commands say. {@code address} is how visitors call, {@code ssh p2p.paris}. */
public interface CommandWords {
  Manual manual(Verb verb);

  /** Above the list of commands. */
  String helpHead(String community);

  /** Below it. */
  String helpFoot(String address);

  String examples();

  /** {@code Usage : ssh p2p.paris event ID}. */
  String usage(String address, Verb verb);

  /** Who came without a command and without a terminal: why no screen, and what to do instead. */
  String noScreen(String address);

  String unknownCommand(String typed, Optional<Verb> nearest, String address);

  /** A command lacks what it is about. */
  String incomplete();

  /** A word that the command has no use for. */
  String oneTooMany(String word);

  String unknownOption(String option);

  /** An option that has no value, or a flag that was given one. */
  String valueOf(String option, boolean wanted);

  /** Not a number from 1 to 1,000. */
  String badLimit(String typed);

  /** Neither yes nor no. */
  String yesOrNo(String typed);

  /** Not a language of the hub. */
  String badLanguage(String typed);

  /** Came as {@code guest@} and wants to write. */
  String readOnly();

  /** Something broke in the hub itself. */
  String sorry();

  /** Standard input brought more than so many kilobytes. */
  String tooMuch(int kilobytes);

  String notUtf8();

  /** Said after a refusal: the text is kept, and where it will be found. */
  String keptInSpace(String space);

  String keptInThread(long thread);

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

  String answered(boolean coming, String title, int going);

  String nothingAhead();

  /** No event is as asked. */
  String noEvents();

  /** Nobody has written in this space. */
  String noThreads(String address, String space);

  /** {@code 24 fils}. */
  String threads(int count);

  /** {@code 6 réponses}. */
  String replies(int count);

  /** {@code Idées, fil 12, 7 messages}. */
  String threadLine(String space, long thread, int posts);

  String edited();

  String deleted();

  String roadmap();

  String state(StepState state);

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
