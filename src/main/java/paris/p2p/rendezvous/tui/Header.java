package paris.p2p.rendezvous.tui;

import java.util.ArrayList;
import java.util.List;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.text.Cleaner;
import paris.p2p.rendezvous.text.Width;

/**
 * The first row: the sign, the tabs, and the badge at the right edge.
 *
 * @param current the digit of the tab where the visitor is, or less than 0
 */
record Header(String sign, List<Tab> tabs, int current, String badge) {
  private static final int GAP = 2;
  private static final int LONGEST_BADGE = 24;

  record Tab(int digit, String name, String brief) {
    static Tab of(Frame.Tab<?> tab) {
      return new Tab(tab.digit(), tab.name(), tab.brief());
    }
  }

  /** How much a tab says, from most to least. */
  private enum Wording {
    FULL,
    BRIEF,
    CURRENT_ONLY
  }

  private static final List<Shape> SHAPES =
      List.of(
          new Shape(Wording.FULL, 3),
          new Shape(Wording.FULL, 2),
          new Shape(Wording.BRIEF, 2),
          new Shape(Wording.FULL, 0),
          new Shape(Wording.BRIEF, 0),
          new Shape(Wording.CURRENT_ONLY, 2),
          new Shape(Wording.CURRENT_ONLY, 0));

  /** The fullest that fits: names are shortened before the sign goes, and the badge goes last. */
  Bar bar(int columns) {
    for (Shape shape : SHAPES) {
      List<Bar.Part> parts = parts(shape.wording());
      if (fits(shape, parts, columns)) return bar(shape, parts, columns);
    }
    return Bar.of(parts(Wording.CURRENT_ONLY), 1, 1);
  }

  /**
   * One way to say it.
   *
   * @param afterSign cells between the sign and the tabs; 0 for no sign
   */
  private record Shape(Wording wording, int afterSign) {
    int gap() {
      return wording == Wording.CURRENT_ONLY ? 1 : GAP;
    }

    int start(String sign) {
      return afterSign == 0 ? 1 : 1 + Width.of(sign) + afterSign;
    }
  }

  private boolean fits(Shape shape, List<Bar.Part> parts, int columns) {
    int badges = badge.isEmpty() ? 0 : GAP + Width.of(shownBadge());
    int tabs = Bar.cells(parts, shape.gap());
    return shape.start(sign) + tabs + badges + 1 <= columns;
  }

  private Bar bar(Shape shape, List<Bar.Part> parts, int columns) {
    Bar bar = Bar.of(parts, shape.start(sign), shape.gap());
    if (shape.afterSign() > 0) bar = bar.with(Strip.of(sign, Ink.STRONG).shifted(1));
    String shown = shownBadge();
    return bar.with(Strip.of(shown, Ink.ACCENT).shifted(columns - 1 - Width.of(shown)));
  }

  private String shownBadge() {
    return Width.cut(Cleaner.drawn(badge), LONGEST_BADGE);
  }

  private List<Bar.Part> parts(Wording wording) {
    List<Bar.Part> parts = new ArrayList<>();
    for (Tab tab : tabs) {
      boolean here = tab.digit() == current;
      String name =
          switch (wording) {
            case FULL -> tab.name();
            case BRIEF -> tab.brief();
            case CURRENT_ONLY -> here ? tab.brief() : "";
          };
      Key key = Key.of('0' + tab.digit());
      String digit = String.valueOf(tab.digit());
      // One piece where the visitor is, so that an underline shows in one stretch without colours.
      List<Piece> pieces =
          here
              ? List.of(Piece.of((digit + " " + name).strip(), Ink.ACCENT))
              : Bar.pieces(digit, Ink.FAINT, name, Ink.PLAIN);
      parts.add(new Bar.Part(key, pieces));
    }
    return parts;
  }
}
