package paris.p2p.rendezvous;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import paris.p2p.rendezvous.ssh.CannotOpen;
import paris.p2p.rendezvous.ssh.HostKey;
import paris.p2p.rendezvous.ssh.HostKeys;
import paris.p2p.rendezvous.ssh.Rotation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hostkey}: shows the host key for publishing, and changes it without a surprise. */
@Command(
    name = "hostkey",
    description = "Shows the host key for publishing; next prepares another, switch takes it.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    versionProvider = Version.class,
    footer = {
      "",
      "To change the key: hostkey next, publish what it prints, start the hub again, give visitors"
          + " some weeks (OpenSSH learns the next key by itself), then hostkey switch and start"
          + " again."
    })
final class HostKeyCommand implements Callable<Integer> {
  /** What is to be done. */
  enum Step {
    SHOW,
    NEXT,
    SWITCH
  }

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      defaultValue = "SHOW",
      paramLabel = "show|next|switch",
      description = "what to do (show)")
  private Step step;

  @Option(names = "--config", paramLabel = "FILE", description = "a file of such options")
  private Path config;

  @Option(
      names = "--data",
      defaultValue = "data",
      description = "folder of the database and the host key (${DEFAULT-VALUE})")
  private Path data;

  @Option(
      names = "--domain",
      defaultValue = "localhost",
      paramLabel = "NAME",
      description = "the name by which visitors reach the hub (${DEFAULT-VALUE})")
  private String domain;

  @Option(
      names = "--port",
      defaultValue = "2222",
      description = "the port at which they do (${DEFAULT-VALUE})")
  private int port;

  @Override
  public Integer call() throws Refused {
    Path folder = data.toAbsolutePath().normalize();
    if (!Files.exists(folder.resolve(HostKey.FILE))) {
      throw new Refused("There is no hub in " + folder + ": name its folder with --data", null);
    }
    PrintWriter out = spec.commandLine().getOut();
    try {
      switch (step) {
        case SHOW -> show(HostKeys.load(folder, false), out);
        case NEXT -> next(new Rotation(folder), out);
        case SWITCH -> show(new Rotation(folder).complete(), out);
      }
    } catch (CannotOpen e) {
      throw new Refused(e.getMessage(), e);
    }
    out.flush();
    return 0;
  }

  private void show(HostKeys keys, PrintWriter out) {
    keys.current().publication(domain, port).lines().forEach(out::println);
    keys.next()
        .ifPresent(key -> {
          out.println("Next:");
          key.publication(domain, port).lines().forEach(out::println);
        });
  }

  private void next(Rotation rotation, PrintWriter out) throws CannotOpen {
    HostKeys keys = rotation.prepare();
    Rotation.Statement statement = rotation.statement(keys, domain, port);
    out.print(statement.text());
    out.print(statement.signature());
  }
}
