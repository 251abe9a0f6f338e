package paris.p2p.rendezvous.words;

import java.util.Optional;
import paris.p2p.rendezvous.text.Dropped;

/** The one-shot commands, in English. */
final class CommandsEnglish implements CommandWords {
  @Override
  public Manual manual(Verb verb) {
    return ManualEnglish.of(verb);
  }

  @Override
  public String helpHead(String community) {
    return community
        + " over ssh. Without a command, the full screen; with a command, an answer as text.";
  }

  @Override
  public String helpFoot(String address) {
    return address
        + " help COMMAND gives options and examples. --json is for programs; with guest@ before"
        + " the host there is no key and no question, but one can only read.";
  }

  @Override
  public String hostKey() {
    return "The key of this hub; seen from in here it proves nothing, compare it with what the"
        + " community publishes elsewhere.";
  }

  @Override
  public String examples() {
    return "Examples";
  }

  @Override
  public String usage(String address, Verb verb) {
    return "Usage: " + address + " " + verb.usage();
  }

  @Override
  public String noScreen() {
    return "The hub’s screen needs a terminal, with a TERM other than dumb, and there is none here."
        + " To have one:";
  }

  @Override
  public String withoutScreen(String verbs) {
    return "Without a screen, ask for one thing at a time: " + verbs + ".";
  }

  @Override
  public String unknownCommand(String typed, Optional<Verb> nearest, String address) {
    return "There is no command “"
        + Echo.of(typed)
        + "”"
        + nearest.map(verb -> ", but perhaps you meant " + verb.tag()).orElse("")
        + (": " + address + " help lists them all.");
  }

  @Override
  public String incomplete() {
    return "Something is missing from this command.";
  }

  @Override
  public String oneTooMany(String word) {
    return "“" + Echo.of(word) + "” is one word too many for this command.";
  }

  @Override
  public String unknownOption(String option) {
    return "This command has no option " + Echo.of(option) + ".";
  }

  @Override
  public String valueOf(String option, boolean wanted) {
    return wanted
        ? "A value is missing after " + option + "."
        : "The option " + option + " takes no value.";
  }

  @Override
  public String badLimit(String typed) {
    return "“" + Echo.of(typed) + "” is not a number from 1 to 1000.";
  }

  @Override
  public String badSeparator(String typed) {
    return "“" + Echo.of(typed) + "” does not part the cells of a spreadsheet: take ; or , or tab.";
  }

  @Override
  public String yesOrNo(String typed) {
    return "“" + Echo.of(typed) + "” is neither yes, maybe nor no.";
  }

  @Override
  public String notAlong(String typed) {
    return "“"
        + Echo.of(typed)
        + "” does not say how many come with you: +2, say, after yes or"
        + " maybe.";
  }

  @Override
  public String badLanguage(String typed) {
    return "“" + Echo.of(typed) + "” is neither fr nor en.";
  }

  @Override
  public String readOnly() {
    return "With guest@ one can only read: to take part, come back with your key and without guest@"
        + " (ssh-keygen -t ed25519 makes one).";
  }

  @Override
  public String sorry() {
    return "Something broke on our side, sorry: try again in a moment; the fault has been noted.";
  }

  @Override
  public String typeNow() {
    return "Type or paste your text: Ctrl-D on a line of its own ends it, Ctrl-C gives up.";
  }

  @Override
  public String givenUp() {
    return "Given up: nothing was changed.";
  }

  @Override
  public String piped(String address) {
    return "Nothing was done: commands are not read from standard input, one goes on the line, as"
        + " in "
        + address
        + " events.";
  }

  @Override
  public String tooMuch(int kilobytes) {
    return "This text is over "
        + kilobytes
        + " KB, far more than there is room for: cut it into several posts.";
  }

  @Override
  public String notKept(Dropped dropped) {
    return DroppedEnglish.sentence(dropped);
  }

  @Override
  public String notUtf8() {
    return "This text is not UTF-8: convert it, say with iconv -f latin1 -t utf-8, and send it"
        + " again.";
  }
}
