package paris.p2p.rendezvous.oneshot;

import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import paris.p2p.rendezvous.desk.Desk;
import paris.p2p.rendezvous.people.Session;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.text.Cleaner;
import paris.p2p.rendezvous.text.Dropped;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.text.Letters;
import paris.p2p.rendezvous.text.Wordless;
import paris.p2p.rendezvous.words.Verb;
import paris.p2p.rendezvous.words.Words;

/** Does one command for somebody who asked for no screen. Any number may be under way at once. */
public final class Oneshot {
  private static final Logger LOG = LoggerFactory.getLogger(Oneshot.class);

  /** For what is piped into a shell; somebody at a keyboard has read the help by then. */
  private static final Duration FIRST_BYTE = Duration.ofSeconds(2);

  private final Commands commands = new Commands();

  /**
   * Somebody asks for something.
   *
   * @param session the one that they came by; none where nobody knows
   * @param readOnly came as {@code guest@}: whatever writes is refused
   * @param letters in which they are answered
   * @param line as the client sent it; empty for a shell without a terminal
   * @param terminal whether they sit at one, which shows all that is written, errors too
   */
  public record Asking(
      Caller caller,
      Optional<Session> session,
      boolean readOnly,
      Language language,
      Letters letters,
      String line,
      boolean terminal) {
    /** Somebody whose letters are those of UTF-8. */
    public Asking(
        Caller caller,
        Optional<Session> session,
        boolean readOnly,
        Language language,
        String line,
        boolean terminal) {
      this(caller, session, readOnly, language, Letters.UTF_8, line, terminal);
    }
  }

  /** Does what somebody asks for of whose session nobody knows. */
  public int run(
      Desk desk,
      Caller caller,
      boolean readOnly,
      Language language,
      String line,
      InputStream in,
      OutputStream out,
      OutputStream err) {
    return run(
        desk, new Asking(caller, Optional.empty(), readOnly, language, line, false), in, out, err);
  }

  /**
   * Does what the line says. Blocks, on standard input too where a command takes a text. What
   * breaks is logged and said sorry for, never thrown. A demo says that it is one, on standard
   * error, so that what programs read stays as it is.
   *
   * @return 0 done, 1 refused or not found, 2 not understood, 3 try again later, 130 given up
   */
  public int run(Desk desk, Asking asking, InputStream in, OutputStream out, OutputStream err) {
    Order order = helpful(Order.of(Cleaner.line(asking.line())));
    Verb verb = Verb.of(order.first()).orElse(Verb.HELP);
    Call call =
        new Call(
            desk,
            asking.caller(),
            asking.session(),
            asking.readOnly(),
            asking.terminal(),
            Words.of(asking.language()),
            verb,
            new Arguments(List.of(), Map.of()),
            new StandardInput(in),
            new Paper(out, asking.letters()),
            new Paper(err, asking.letters()));
    return guarded(order, call, Cleaner.dropped(asking.line())).status();
  }

  /**
   * Says why nothing is done, in one line.
   *
   * @return the exit status, as {@link #run} has it
   */
  public int refuse(Language language, Letters letters, Refusal why, OutputStream err) {
    try {
      Paper paper = new Paper(err, letters);
      paper.line(Words.of(language).refusals().sentence(why));
      paper.flush();
    } catch (UncheckedIOException e) {
      LOG.debug("who was refused has hung up", Wordless.of(e));
    }
    return why instanceof Refusal.TryLater ? Exit.LATER.status() : Exit.REFUSED.status();
  }

  /** {@code --help}, alone or after a command, is {@code help}. */
  private static Order helpful(Order order) {
    if (order.first().equals("--help")) return new Order(Verb.HELP.tag(), order.rest());
    return order.rest().equals("--help") ? new Order(Verb.HELP.tag(), order.first()) : order;
  }

  private Exit guarded(Order order, Call call, Dropped dropped) {
    try {
      call.tell(dropped);
      return answerOrSorry(order, call);
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof InterruptedIOException) return givenUp(call);
      LOG.debug("who asked for {} has hung up", call.verb().tag(), Wordless.of(e));
      return Exit.LATER;
    }
  }

  /** Ctrl-C while a text was typed. */
  private static Exit givenUp(Call call) {
    call.err().line(call.say().givenUp());
    call.err().flush();
    return Exit.GIVEN_UP;
  }

  private Exit answerOrSorry(Order order, Call call) {
    try {
      if (call.desk().house().demo() && !(call.terminal() && order.forPrograms()))
        call.err().line(call.words().peers().madeUp());
      Exit exit = answer(order, call);
      call.out().flush();
      call.err().flush();
      return exit;
    } catch (UncheckedIOException e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.error("the command {} broke", call.verb().tag(), Wordless.of(e));
      call.err().line(call.say().sorry());
      call.err().flush();
      return Exit.LATER;
    }
  }

  private Exit answer(Order order, Call call) {
    if (order.first().isEmpty()) return noScreen(call);
    Optional<Verb> verb = Verb.of(order.first());
    if (verb.isEmpty()) return unknown(call, order.first());
    Command command = commands.of(verb.get());
    return switch (command.grammar().read(order.rest())) {
      case Grammar.Unclear(var why) -> call.unclear(why.apply(call.say()));
      case Grammar.Clear(Arguments arguments) -> perform(command, call.with(arguments));
    };
  }

  private static Exit perform(Command command, Call call) {
    Optional<Act> act = command.needs();
    if (act.isEmpty()) return command.run(call);
    if (call.readOnly()) return call.refuse(call.say().readOnly());
    Optional<Refusal> no = call.peer().refusal(act.get());
    return no.isPresent() ? call.refuse(no.get()) : command.run(call);
  }

  private static Exit noScreen(Call call) {
    if (!call.terminal() && call.in().comes(FIRST_BYTE)) {
      call.err().line(call.say().piped(call.address()));
      return Exit.UNCLEAR;
    }
    String verbs = Arrays.stream(Verb.values()).map(Verb::tag).collect(Collectors.joining(", "));
    call.out().paragraph(call.say().noScreen());
    call.out().line("  " + call.address().replaceFirst("^ssh", "ssh -t"));
    call.out().gap();
    call.out().paragraph(call.say().withoutScreen(verbs));
    call.out().gap();
    call.out().paragraph(call.say().helpFoot(call.address()));
    return Exit.DONE;
  }

  /** Says that there is no such command, and which may have been meant. */
  static Exit unknown(Call call, String typed) {
    Optional<Verb> meant = Nearest.to(typed, List.of(Verb.values()), Verb::tag);
    call.err().line(call.say().unknownCommand(typed, meant, call.address()));
    return Exit.UNCLEAR;
  }
}
