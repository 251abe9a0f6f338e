package paris.p2p.rendezvous;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.slf4j.LoggerFactory;
import paris.p2p.rendezvous.ssh.Door;
import paris.p2p.rendezvous.text.Wordless;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: {@code rendezvous COMMAND}. */
@Command(
    name = "rendezvous",
    description = "A community hub that people enter with ssh.",
    subcommands = {
      ServeCommand.class,
      ImportCommand.class,
      HostKeyCommand.class,
      RehearseCommand.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class Main implements Runnable {
  private static final int USAGE = 2;

  @Spec private CommandSpec spec;

  private Main() {}

  public static void main(String[] args) {
    // No word, digit or week of ours or of a library follows the language of the machine.
    Locale.setDefault(Locale.ROOT);
    Thread.setDefaultUncaughtExceptionHandler((thread, bug) ->
        LoggerFactory.getLogger(Main.class)
            .error("thread {} broke", thread.getName(), Wordless.of(bug)));
    // Cryptography takes as long to wake as the options take to be read: both at once.
    Thread.ofPlatform().daemon().name("waking").start(Door::wake);
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, args));
  }

  /**
   * Runs one command.
   *
   * @return the exit status: 0 done, 1 refused, 2 not understood
   */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    CommandLine line =
        new CommandLine(new Main())
            .setOut(out)
            .setErr(err)
            .setDefaultValueProvider(new Defaults(System.getenv(), args));
    line.setParameterExceptionHandler((wrong, given) -> misunderstood(wrong));
    line.setExecutionExceptionHandler((failure, of, parsed) -> refused(failure, err));
    return line.execute(args);
  }

  private static int misunderstood(ParameterException wrong) {
    CommandLine line = wrong.getCommandLine();
    line.getErr()
        .println(
            wrong.getMessage().lines().findFirst().orElse("")
                + " — "
                + line.getCommandSpec().qualifiedName()
                + " --help lists the options.");
    return USAGE;
  }

  private static int refused(Exception failure, PrintWriter err) throws Exception {
    if (failure instanceof Refused) {
      err.println(failure.getMessage());
      return 1;
    }
    throw failure;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Which command? serve, import or hostkey");
  }
}
