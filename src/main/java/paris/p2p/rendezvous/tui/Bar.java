package paris.p2p.rendezvous.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.terminal.Key;

/** A row of the frame on which places stand for keys: the tabs, the hints. */
record Bar(Strip strip, List<Place> places) {
  /** A stretch of cells, from the first to before the last, that a click takes for that key. */
  record Place(int from, int to, Key key) {}

  /** Something to be put on a bar. */
  record Part(Key key, List<Piece> pieces) {
    int cells() {
      return Piece.cells(pieces);
    }
  }

  /** These with so many cells between them, the first at that column. */
  static Bar of(List<Part> parts, int column, int gap) {
    List<Strip.Patch> patches = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    int at = column;
    for (Part part : parts) {
      int end = at + part.cells();
      patches.addAll(Strip.at(at, part.pieces()).patches());
      places.add(new Place(at, end, part.key()));
      at = end + gap;
    }
    return new Bar(new Strip(patches), places);
  }

  Bar with(Strip more) {
    return new Bar(strip.with(more), places);
  }

  /** The key that a click there stands for. */
  Optional<Key> at(int column) {
    return places.stream()
        .filter(place -> column >= place.from() && column < place.to())
        .map(Place::key)
        .findFirst();
  }

  static int cells(List<Part> parts, int gap) {
    int cells = 0;
    for (Part part : parts) cells += part.cells() + gap;
    return Math.max(0, cells - gap);
  }

  static List<Piece> pieces(String first, Ink ink, String second, Ink other) {
    return List.of(Piece.of(first, ink), Piece.of(second.isEmpty() ? "" : " " + second, other));
  }
}
