package paris.p2p.rendezvous.terminal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import paris.p2p.rendezvous.terminal.Capabilities.Feature;

/**
 * What terminals are known to have, by the name that TERM gives them: the one table of it. Nothing
 * of this is asked for where it is not known to be there, since a terminal may show what it does
 * not understand, or take a click for keys.
 */
enum TerminalKind {
  /** Like xterm: strings (OSC) are at least swallowed, and so are private modes. */
  FULL(Feature.LINKS, Feature.TITLE, Feature.MOUSE, Feature.PASTES),

  /**
   * Parses private modes, and may or may not know that of pastes; shows strings as text, or has no
   * mouse. What nobody has heard of is taken for such a one.
   */
  PLAIN(Feature.PASTES),

  /** Knows colours and where the cursor is to go, and may show all else as text. */
  BARE,

  /** The same without colours. */
  DUMB;

  private record Row(Pattern names, TerminalKind kind) {
    Row(String names, TerminalKind kind) {
      this(Pattern.compile(names), kind);
    }
  }

  /** The first row that holds a whole name, in lower case, says it. */
  private static final List<Row> TABLE =
      List.of(
          new Row("|dumb.*|unknown|network|emacs|tty[0-9]*|printer|glasstty|lpr|su|switch", DUMB),
          new Row("vt52.*|adm.*|wy(se)?-?[0-9]+.*|hp.*|tvi.*|ibm.*", DUMB),
          new Row("(pc|sco|q|x)?ansi.*|cons[0-9].*|ms-dos.*|bsdos.*|beterm|interix.*", BARE),
          new Row("sun.*|mach.*|hurd|at386.*|minix.*|uwin|opennt.*|cygwin.*|syncterm", BARE),
          new Row(
              "linux.*|wsvt.*|pccon.*|rcons.*|vt[0-9].*|vwmterm|eterm-color|fbterm|yaft.*", PLAIN),
          new Row("bterm|jfbterm|kon2?|kmscon|teken.*|dvtm.*|minicom|3270.*", PLAIN),
          new Row("xterm.*|tmux.*|screen.*|rxvt.*|u?rxvt|mrxvt.*|aterm|eterm.*", FULL),
          new Row(
              "(gnome|vte|konsole|kitty|ghostty|alacritty|foot|wezterm|contour)([-.+].*)?", FULL),
          new Row("(iterm2?|nsterm|putty|mintty|mlterm|st|stterm|rio|warp|hterm)([-.+].*)?", FULL),
          new Row("(ms-terminal|konsole|terminology|domterm|zellij|tabby|wterm)([-.+].*)?", FULL));

  private final Set<Feature> features;

  TerminalKind(Feature... features) {
    this.features = Set.of(features);
  }

  static TerminalKind of(String term) {
    String name = term == null ? "" : term.toLowerCase(Locale.ROOT);
    for (Row row : TABLE) if (row.names().matcher(name).matches()) return row.kind();
    return PLAIN;
  }

  Set<Feature> features() {
    return features;
  }
}
