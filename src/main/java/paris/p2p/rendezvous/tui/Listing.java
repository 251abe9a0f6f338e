package paris.p2p.rendezvous.tui;

import java.util.ArrayList;
import java.util.List;
import paris.p2p.rendezvous.terminal.Ink;

/** A table: which of its columns are shown, how wide each is, and its rows. */
final class Listing {
  /** Below that, what stretches is worth more than the columns beside it. */
  private static final int READABLE = 16;

  private final View.Table table;
  private final int room;

  /** The words of each entry, track by track. */
  private final List<List<Piece>> cells = new ArrayList<>();

  private final List<Integer> shown = new ArrayList<>();
  private final int[] widths;

  private Listing(View.Table table, Look.Width width, int room) {
    this.table = table;
    this.room = room;
    this.widths = new int[table.tracks().size()];
    for (int i = 0; i < widths.length; i++) {
      if (table.tracks().get(i).from().compareTo(width) <= 0) shown.add(i);
    }
    for (View.Entry entry : table.entries()) cells.add(Piece.of(entry.cells()));
    measure();
    while (stretched() < READABLE && dropped()) measure();
  }

  static Laid of(View.Table table, Look.Width width, int room) {
    Listing listing = new Listing(table, width, room);
    List<Laid> rows = new ArrayList<>();
    for (int i = 0; i < table.entries().size(); i++) {
      String id = table.entries().get(i).id();
      Laid row = Laid.of(listing.row(listing.cells.get(i)));
      rows.add(row.as(id, room, id.equals(table.selected())));
    }
    return Laid.pile(rows, 0);
  }

  private void measure() {
    int rest = room;
    int stretching = -1;
    for (int i : shown) {
      int most = table.tracks().get(i).most();
      if (most == 0) stretching = i;
      widths[i] = most == 0 ? 0 : Math.min(most, widest(i));
      rest -= widths[i] + (i == shown.getLast() ? 0 : gap(i));
    }
    if (stretching >= 0) widths[stretching] = Math.max(0, rest);
  }

  private int widest(int track) {
    int widest = 0;
    for (List<Piece> entry : cells) widest = Math.max(widest, cell(entry, track).cells());
    return widest;
  }

  /** A mark of one cell stands close to what follows; a column that is empty takes no room. */
  private int gap(int track) {
    boolean stretches = table.tracks().get(track).most() == 0;
    return stretches ? 2 : Math.min(2, widths[track]);
  }

  private int stretched() {
    for (int i : shown) if (table.tracks().get(i).most() == 0) return widths[i];
    return room;
  }

  /**
   * Leaves out the last of the columns that the widest windows alone must have, if there is one.
   */
  private boolean dropped() {
    int least = -1;
    for (int i : shown) {
      View.Track track = table.tracks().get(i);
      boolean may = track.most() > 1 && widths[i] > 0;
      if (may && (least < 0 || track.from().compareTo(table.tracks().get(least).from()) >= 0)) {
        least = i;
      }
    }
    return shown.remove(Integer.valueOf(least));
  }

  private Strip row(List<Piece> entry) {
    List<Strip.Patch> row = new ArrayList<>();
    int column = 0;
    for (int i : shown) {
      List<Piece> words = Edges.cut(List.of(cell(entry, i)), widths[i]);
      boolean right = table.tracks().get(i).right();
      int at = right ? column + widths[i] - Piece.cells(words) : column;
      row.addAll(Strip.at(at, words).patches());
      column += widths[i] + gap(i);
    }
    return new Strip(row);
  }

  private static Piece cell(List<Piece> entry, int track) {
    return track < entry.size() ? entry.get(track) : Piece.of("", Ink.PLAIN);
  }
}
