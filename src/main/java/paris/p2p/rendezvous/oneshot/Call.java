package paris.p2p.rendezvous.oneshot;

import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Function;
import paris.p2p.rendezvous.desk.Desk;
import paris.p2p.rendezvous.people.Peer;
import paris.p2p.rendezvous.people.Session;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.text.Dropped;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.words.AnswerWords;
import paris.p2p.rendezvous.words.CommandWords;
import paris.p2p.rendezvous.words.Verb;
import paris.p2p.rendezvous.words.Words;

/**
 * One asking for a command.
 *
 * @param session the one that they came by; none where nobody knows
 * @param readOnly came as {@code guest@}
 * @param terminal whether they type at one
 * @param verb the command that is asked for
 */
record Call(
    Desk desk,
    Caller caller,
    Optional<Session> session,
    boolean readOnly,
    boolean terminal,
    Words words,
    Verb verb,
    Arguments arguments,
    StandardInput in,
    Paper out,
    Paper err) {

  Language language() {
    return words.language();
  }

  CommandWords say() {
    return words.commands();
  }

  AnswerWords answers() {
    return words.answers();
  }

  /** How visitors call this hub, {@code ssh p2p.paris}. */
  String address() {
    return desk.house().address();
  }

  /** This moment, by the hub's wall clock. */
  ZonedDateTime now() {
    return desk.now();
  }

  /** Who asks, as the hub knows them now. */
  Peer peer() {
    return desk.people().peer(caller);
  }

  /** The same with what follows the command. */
  Call with(Arguments given) {
    return new Call(desk, caller, session, readOnly, terminal, words, verb, given, in, out, err);
  }

  /** Says to who sits at a terminal that a text is waited for, and how it ends. */
  void expectsText() {
    if (!terminal || arguments.json()) return;
    err.line(say().typeNow());
    err.flush();
  }

  /** Goes on with the text from standard input, or says what is wrong with it. */
  Exit reading(Function<String, Exit> next) {
    expectsText();
    return switch (in.read()) {
      case StandardInput.Text(String text, Dropped dropped) -> {
        tell(dropped);
        yield next.apply(text);
      }
      case StandardInput.TooMuch() -> refuse(say().tooMuch(StandardInput.MOST / 1024));
      case StandardInput.NotUtf8() -> refuse(say().notUtf8());
    };
  }

  /** Says on standard error what was not kept of what they wrote, if anything. */
  void tell(Dropped dropped) {
    if (!dropped.isNothing()) err.line(say().notKept(dropped));
  }

  /** Says no, in one line on standard error. */
  Exit refuse(String why) {
    err.line(why);
    return Exit.REFUSED;
  }

  Exit refuse(Refusal why) {
    return refuse(why, words.refusals().sentence(why));
  }

  /** The same where more is to be said of it than its sentence. */
  Exit refuse(Refusal why, String sentence) {
    refuse(sentence);
    return why instanceof Refusal.TryLater ? Exit.LATER : Exit.REFUSED;
  }

  Exit unknown(Refusal.Thing thing, String asked) {
    return refuse(new Refusal.Unknown(thing, asked));
  }

  /** Says what was not understood and how the command is used, in one line on standard error. */
  Exit unclear(String why) {
    err.line(why + " " + say().usage(address(), verb));
    return Exit.UNCLEAR;
  }

  /** Says in one line what was done, or why it was not. */
  <T> Exit tell(Outcome<T> outcome, Function<T, String> done) {
    return switch (outcome) {
      case Outcome.Done<T>(T value) -> {
        out.line(done.apply(value));
        yield Exit.DONE;
      }
      case Outcome.Refused<T>(Refusal why) -> refuse(why);
    };
  }
}
