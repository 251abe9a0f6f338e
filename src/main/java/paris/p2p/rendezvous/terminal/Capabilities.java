package paris.p2p.rendezvous.terminal;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a visitor's terminal can show.
 *
 * @param utf8 whether it takes UTF-8; else the hub speaks ASCII to it
 * @param links whether it takes OSC 8 hyperlinks
 */
public record Capabilities(Colours colours, boolean utf8, boolean links) {
  /** How many colours there are. */
  public enum Colours {
    NONE,
    SIXTEEN,
    INDEXED,
    TRUE
  }

  /** Parts of the names of terminals that show all colours and seldom can say so over ssh. */
  private static final List<String> TRUE_BY_NAME =
      List.of("-direct", "kitty", "ghostty", "alacritty", "wezterm", "foot", "iterm");

  /**
   * Read from the client's environment: {@code TERM}, {@code COLORTERM}, {@code NO_COLOR} (any
   * value that is not empty, no-color.org), {@code LC_ALL}, {@code LC_CTYPE}, {@code LANG}. Where a
   * client says nothing, UTF-8 is taken for granted; where it names no terminal, or a dumb one,
   * neither colours nor links are.
   */
  public static Capabilities of(String term, Map<String, String> environment) {
    String kind = term == null ? "" : term.toLowerCase(Locale.ROOT);
    boolean old = dumb(kind) || kind.equals("linux");
    return new Capabilities(colours(kind, environment), utf8(environment), !old);
  }

  private static boolean dumb(String term) {
    return term.isEmpty() || term.equals("dumb") || term.equals("unknown") || term.startsWith("vt");
  }

  private static Colours colours(String term, Map<String, String> environment) {
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) return Colours.NONE;
    if (dumb(term) || term.contains("mono") || term.endsWith("-m")) return Colours.NONE;
    String colour = environment.getOrDefault("COLORTERM", "").toLowerCase(Locale.ROOT);
    boolean named = TRUE_BY_NAME.stream().anyMatch(term::contains);
    if (named || colour.equals("truecolor") || colour.equals("24bit")) return Colours.TRUE;
    return term.contains("256color") ? Colours.INDEXED : Colours.SIXTEEN;
  }

  private static boolean utf8(Map<String, String> environment) {
    for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
      String locale = environment.getOrDefault(name, "");
      if (locale.isEmpty()) continue;
      String set = locale.toLowerCase(Locale.ROOT).replace("-", "");
      return set.contains("utf8") || !set.contains(".") && !set.equals("posix") && !set.equals("c");
    }
    return true;
  }
}
