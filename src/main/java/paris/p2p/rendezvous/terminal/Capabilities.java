package paris.p2p.rendezvous.terminal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import paris.p2p.rendezvous.text.Letters;

/**
 * What a visitor's terminal can show, and what it can be asked for.
 *
 * @param letters that are shown
 * @param typed the letters that it sends; ASCII: they come in UTF-8, if at all
 * @param features what is asked for, and nothing else is
 */
public record Capabilities(Colours colours, Letters letters, Letters typed, Set<Feature> features) {
  /** What is asked of a terminal only where it is known to have it. */
  public enum Feature {
    /** Hyperlinks, OSC 8. */
    LINKS,
    /** The title of the window, set and put back: OSC 2, XTWINOPS 22 and 23. */
    TITLE,
    /** Clicks and the wheel: modes 1000 and 1006. */
    MOUSE,
    /** Pastes with marks around them: mode 2004. */
    PASTES
  }

  /** Of one that has all that can be asked for, or nothing of it, in UTF-8 or in ASCII. */
  public Capabilities(Colours colours, boolean utf8, boolean all) {
    this(colours, utf8 ? Letters.UTF_8 : Letters.ASCII, Letters.UTF_8, all ? ALL : Set.of());
  }

  private static final Set<Feature> ALL = Set.of(Feature.values());

  boolean has(Feature feature) {
    return features.contains(feature);
  }

  /** The same without colours. */
  public Capabilities colourless() {
    return new Capabilities(Colours.NONE, letters, typed, features);
  }

  /** The same with signs of ASCII only; what is typed comes as before. */
  public Capabilities ascii() {
    return new Capabilities(colours, Letters.ASCII, typed, features);
  }

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
   * value that is not empty, no-color.org), and the locale ({@link Letters#of}).
   */
  public static Capabilities of(String term, Map<String, String> environment) {
    TerminalKind kind = TerminalKind.of(term);
    String name = term == null ? "" : term.toLowerCase(Locale.ROOT);
    Letters letters = Letters.of(environment);
    return new Capabilities(colours(kind, name, environment), letters, letters, kind.features());
  }

  private static Colours colours(TerminalKind kind, String term, Map<String, String> environment) {
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) return Colours.NONE;
    if (kind == TerminalKind.DUMB || term.matches("vt[0-9].*")) return Colours.NONE;
    if (term.contains("mono") || term.endsWith("-m")) return Colours.NONE;
    String colour = environment.getOrDefault("COLORTERM", "").toLowerCase(Locale.ROOT);
    boolean named = TRUE_BY_NAME.stream().anyMatch(term::contains);
    if (named || colour.equals("truecolor") || colour.equals("24bit")) return Colours.TRUE;
    return term.contains("256color") ? Colours.INDEXED : Colours.SIXTEEN;
  }
}
