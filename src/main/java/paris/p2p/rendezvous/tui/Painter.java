package paris.p2p.rendezvous.tui;

import java.util.List;
import paris.p2p.rendezvous.terminal.Capabilities;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.terminal.Screen;
import paris.p2p.rendezvous.text.Width;

/** Puts what is in sight onto the screen: header, rule, page, rule, hints. */
final class Painter {
  /** The first row of the page. */
  static final int BODY = 2;

  private final Screen screen;
  private Room room;

  Painter(Room room, Capabilities capabilities) {
    this.room = room;
    this.screen = new Screen(room.columns(), room.rows(), capabilities);
  }

  void resize(Room now) {
    room = now;
    screen.resize(now.columns(), now.rows());
  }

  /** What the terminal shows is not known any more. */
  void forget() {
    screen.forget();
  }

  /** The bytes that make the terminal show this. */
  byte[] paint(Scene scene) {
    screen.clear();
    screen.noCaret();
    draw(0, 0, scene.header().bar(room.columns()).strip());
    rule(1);
    if (scene.sight().above()) put(room.columns() - 3, 1, " ↑ ", Ink.FAINT);
    body(scene.laid(), scene.sight());
    footer(scene);
    return screen.paint();
  }

  /** The bytes that make it show nothing but this line. */
  byte[] paint(String words) {
    screen.clear();
    screen.noCaret();
    List<String> rows = Width.wrap(words, room.columns());
    for (int row = 0; row < rows.size(); row++) put(0, row, rows.get(row), Ink.PLAIN);
    return screen.paint();
  }

  private void body(Laid laid, Sight sight) {
    int end = Math.min(sight.bottom(), laid.rows());
    for (int row = sight.top(); row < end; row++) {
      draw(room.margin(), BODY + row - sight.top(), laid.strips().get(row));
    }
    for (Laid.Spot spot : laid.spots()) {
      boolean marked = spot.selected() && spot.row() >= sight.top() && spot.row() < end;
      if (!marked) continue;
      put(room.margin() + spot.column() - 2, BODY + spot.row() - sight.top(), "▸", Ink.ACCENT);
    }
    laid.caret()
        .filter(at -> at.row() >= sight.top() && at.row() < end)
        .ifPresent(at -> screen.caret(room.margin() + at.column(), BODY + at.row() - sight.top()));
  }

  /** The lower rule, with what is to be said once and what is out of sight, and the hints. */
  private void footer(Scene scene) {
    int row = room.rows() - 2;
    rule(row);
    String down = scene.arrived().map(words -> " " + words + " ↓ ").orElse(" ↓ ");
    int right = scene.sight().below() ? Width.of(down) : 0;
    if (right > 0) {
      Ink ink = scene.arrived().isPresent() ? Ink.ASK : Ink.FAINT;
      put(room.columns() - right, row, down, ink);
    }
    scene
        .notice()
        .map(words -> " " + Width.cut(words, room.columns() - 4 - right) + " ")
        .ifPresent(words -> put(2, row, words, Ink.ASK));
    draw(0, row + 1, scene.hints().bar(room.columns()).strip());
  }

  private void rule(int row) {
    put(0, row, "─".repeat(room.columns()), Ink.FAINT);
  }

  private void draw(int column, int row, Strip strip) {
    for (Strip.Patch patch : strip.patches()) {
      Piece piece = patch.piece();
      int at = column + patch.column();
      int cells = put(at, row, piece.text(), piece.ink());
      if (!piece.link().isEmpty()) screen.link(at, row, cells, piece.link());
    }
  }

  private int put(int column, int row, String text, Ink ink) {
    return screen.put(column, row, text, ink, room.columns() - column);
  }
}
