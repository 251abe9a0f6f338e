package paris.p2p.rendezvous;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/**
 * What an option is where the command line does not say: {@code RENDEZVOUS_PORT} of the environment
 * or else {@code port} of the file named by {@code --config}. A line of that file that no option
 * reads is refused, so that a slip of the pen does not go unnoticed.
 */
final class Defaults implements IDefaultValueProvider {
  private static final String CONFIG = "--config";

  private final Map<String, String> environment;
  private final String file;
  private Properties lines;

  Defaults(Map<String, String> environment, String... args) {
    this.environment = environment;
    this.file = configured(args, environment.get("RENDEZVOUS_CONFIG"));
  }

  private static String configured(String[] args, String otherwise) {
    String file = otherwise;
    for (int i = 0; i < args.length; i++) {
      if (args[i].startsWith(CONFIG + "=")) file = args[i].substring(CONFIG.length() + 1);
      if (args[i].equals(CONFIG) && i + 1 < args.length) file = args[i + 1];
    }
    return file;
  }

  @Override
  public String defaultValue(ArgSpec argument) {
    if (!(argument instanceof OptionSpec option) || !option.longestName().startsWith("--")) {
      return null;
    }
    String name = option.longestName().substring(2);
    if (name.equals("help") || name.equals("version") || name.equals("config")) return null;
    String variable = "RENDEZVOUS_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
    String set = environment.get(variable);
    return set != null ? set : lines(option.command().commandLine()).getProperty(name);
  }

  private Properties lines(CommandLine line) {
    if (lines != null) return lines;
    Properties read = new Properties();
    if (file != null) {
      try (var reader = Files.newBufferedReader(Path.of(file), StandardCharsets.UTF_8)) {
        read.load(reader);
      } catch (IOException | IllegalArgumentException e) {
        throw new ParameterException(line, "The file " + file + " of --config cannot be read");
      }
    }
    refuseUnknown(line, read);
    lines = read;
    return lines;
  }

  /** One file serves all commands. */
  private static boolean known(CommandLine line, String option) {
    if (line.getCommandSpec().optionsMap().containsKey(option)) return true;
    return line.getParent() != null
        && line.getParent().getSubcommands().values().stream()
            .anyMatch(command -> command.getCommandSpec().optionsMap().containsKey(option));
  }

  private void refuseUnknown(CommandLine line, Properties read) {
    for (String name : new TreeSet<>(read.stringPropertyNames())) {
      if (!known(line, "--" + name)) {
        throw new ParameterException(line, "No option is called " + name + ", as " + file + " has");
      }
    }
  }
}
