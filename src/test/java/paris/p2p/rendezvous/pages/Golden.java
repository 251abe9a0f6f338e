package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.terminal.Capabilities;
import paris.p2p.rendezvous.terminal.Capabilities.Colours;
import paris.p2p.rendezvous.terminal.Emulated;
import paris.p2p.rendezvous.terminal.Marks;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Window;

/**
 * A page in one window.
 *
 * @param name of its drawing
 */
record Golden(
    String name,
    Tour.Shot shot,
    HubFrame frame,
    Capabilities capabilities,
    Language language,
    int columns,
    int rows) {
  private static final Capabilities FULL = new Capabilities(Colours.INDEXED, true, true);

  /** Pages that are drawn without colours as well, in ASCII, and in the smallest window. */
  private static final Set<String> BARE =
      Set.of(
          "home-coming",
          "home-told",
          "attendees-before",
          "roadmap",
          "agenda-cancelled",
          "thread",
          "event-form-wrong",
          "write-reply");

  static List<Golden> all() {
    List<Golden> all = new ArrayList<>();
    Tour tour = Tour.everywhere();
    tour.shots()
        .forEach((name, shot) -> {
          Sizes sizes = new Sizes(name, shot, tour.frame());
          all.add(sizes.in(80, 24, Language.FR, FULL, ""));
          all.add(sizes.in(60, 18, Language.FR, FULL, ""));
          all.add(sizes.in(120, 40, Language.FR, FULL, ""));
          all.add(sizes.in(80, 24, Language.EN, FULL, ".en"));
          if (BARE.contains(name)) {
            all.add(sizes.in(80, 24, Language.FR, FULL.colourless(), ".plain"));
            all.add(sizes.in(80, 24, Language.FR, FULL.colourless().ascii(), ".ascii"));
            all.add(sizes.in(40, 12, Language.FR, FULL, ""));
          }
          if (name.equals("home-guest")) all.add(sizes.in(39, 11, Language.FR, FULL, ""));
        });
    return all;
  }

  private record Sizes(String name, Tour.Shot shot, HubFrame frame) {
    Golden in(int columns, int rows, Language language, Capabilities capabilities, String how) {
      String file = name + "." + columns + "x" + rows + how;
      return new Golden(file, shot, frame, capabilities, language, columns, rows);
    }
  }

  /** The rows as they are seen, and how they are set. */
  String drawn() {
    Emulated terminal = new Emulated(columns, rows);
    terminal.feed(shown(window()));
    return terminal.seen() + "\n" + Marks.of(terminal, columns, rows);
  }

  /** A window for it, with nothing in it. */
  Window<Seat> window() {
    return new Window<>(frame, capabilities, columns, rows);
  }

  /** The same in a window of that size on the terminal of another. */
  Golden in(Golden other, int otherColumns, int otherRows) {
    return new Golden(name, shot, frame, other.capabilities, language, otherColumns, otherRows);
  }

  /** The bytes that show it in a window of its size. */
  byte[] shown(Window<Seat> window) {
    Look look = BoardSamples.look(language, Window.width(columns));
    return window.show(shot.page().apply(look), look, shot.around(language));
  }

  @Override
  public String toString() {
    return name;
  }
}
