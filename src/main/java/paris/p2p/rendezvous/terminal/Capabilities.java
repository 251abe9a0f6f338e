package paris.p2p.rendezvous.terminal;

import java.util.Locale;
import java.util.Map;

/**
 * What a visitor's terminal can show.
 *
 * @param utf8 whether it takes UTF-8; else the hub speaks ASCII to it
 * @param links whether it takes OSC 8 hyperlinks
 */
public record Capabilities(Colours colours, boolean utf8, boolean links) {
  /** The same without colours. */
  public Capabilities colourless() {
    return new Capabilities(Colours.NONE, utf8, links);
  }

  /** The same with signs of ASCII only. */
  public Capabilities ascii() {
    return new Capabilities(colours, false, links);
  }

  /** How many colours there are. */
  public enum Colours {
    NONE,
    SIXTEEN,
    INDEXED,
    TRUE
  }

  /**
   * Read from the client's environment: {@code TERM}, {@code COLORTERM}, {@code NO_COLOR} (any
   * value that is not empty, no-color.org), {@code LC_ALL}, {@code LC_CTYPE}, {@code LANG}. Where a
   * client says nothing, UTF-8 is taken for granted.
   */
  public static Capabilities of(String term, Map<String, String> environment) {
    String kind = term == null ? "" : term.toLowerCase(Locale.ROOT);
    boolean plain = kind.equals("linux") || kind.startsWith("vt");
    return new Capabilities(colours(kind, environment), utf8(environment), !plain);
  }

  private static Colours colours(String term, Map<String, String> environment) {
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) return Colours.NONE;
    if (term.startsWith("vt") || term.contains("mono") || term.endsWith("-m")) return Colours.NONE;
    String colour = environment.getOrDefault("COLORTERM", "").toLowerCase(Locale.ROOT);
    if (colour.equals("truecolor") || colour.equals("24bit") || term.endsWith("-direct")) {
      return Colours.TRUE;
    }
    return term.contains("256color") || term.contains("kitty") || term.contains("ghostty")
        ? Colours.INDEXED
        : Colours.SIXTEEN;
  }

  private static boolean utf8(Map<String, String> environment) {
    for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
      String locale = environment.getOrDefault(name, "");
      if (locale.isEmpty()) continue;
      String set = locale.toLowerCase(Locale.ROOT).replace("-", "");
      return set.contains("utf8") || !set.contains(".") && !set.equals("posix");
    }
    return true;
  }
}
