package paris.p2p.rendezvous.words;

import java.util.Optional;
import paris.p2p.rendezvous.text.Dropped;

/**
 * How the one-shot commands are explained, and what is said when one is not understood or cannot be
 * done. {@code address} is how visitors call, {@code ssh p2p.paris}.
 */
public interface CommandWords {
  Manual manual(Verb verb);

  /** Above the list of commands. */
  String helpHead(String community);

  /** Below it. */
  String helpFoot(String address);

  /** Above the host key's fingerprint and what can be published of it. */
  String hostKey();

  String examples();

  /** {@code Usage : ssh p2p.paris event ID}. */
  String usage(String address, Verb verb);

  /** To who came without a command and without a terminal; the line that asks for one follows. */
  String noScreen();

  /** What can be done without a screen; {@code verbs} are all commands. */
  String withoutScreen(String verbs);

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

  /** Nothing that parts the cells of a spreadsheet. */
  String badSeparator(String typed);

  /** Neither yes, maybe nor no. */
  String yesOrNo(String typed);

  /** Not a number of people to bring along, or with an answer that brings nobody. */
  String notAlong(String typed);

  /** Not a language of the hub. */
  String badLanguage(String typed);

  /** Came as {@code guest@} and wants to write. */
  String readOnly();

  /** Something broke in the hub itself. */
  String sorry();

  /** To who sits at a terminal, before a text is read. */
  String typeNow();

  /** Ctrl-C while a text was typed. */
  String givenUp();

  /** Something was piped into a shell without a command. */
  String piped(String address);

  /** Standard input brought more than so many kilobytes. */
  String tooMuch(int kilobytes);

  String notUtf8();

  /** Signs of what was written that cannot be kept, on standard error. */
  String notKept(Dropped dropped);
}
