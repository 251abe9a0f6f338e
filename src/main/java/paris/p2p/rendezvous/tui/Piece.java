package paris.p2p.rendezvous.tui;

import java.util.ArrayList;
import java.util.List;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.text.Cleaner;
import paris.p2p.rendezvous.text.Graphemes;
import paris.p2p.rendezvous.text.Width;

/**
 * Words in one ink, not yet at a place.
 *
 * @param link the address they lead to, or empty
 */
record Piece(String text, Ink ink, String link) {
  static Piece of(String text, Ink ink) {
    return new Piece(text, ink, "");
  }

  /** Cleaned once more, since what people wrote must never drive a terminal. */
  static List<Piece> of(List<View.Span> spans) {
    List<Piece> pieces = new ArrayList<>(spans.size());
    for (View.Span span : spans) pieces.add(of(span));
    return pieces;
  }

  private static Piece of(View.Span span) {
    return of(Cleaner.drawn(span.text()), span.ink());
  }

  Piece with(String other) {
    return new Piece(other, ink, link);
  }

  /** The same words, leading nowhere. */
  Piece unlinked() {
    return link.isEmpty() ? this : of(text, ink);
  }

  int cells() {
    return Width.of(text);
  }

  static int cells(List<Piece> pieces) {
    int cells = 0;
    for (Piece piece : pieces) cells += piece.cells();
    return cells;
  }

  /** How many chars of the text, from {@code start} on, fit into so many cells; whole graphemes. */
  static int fitting(String text, int start, int cells) {
    int end = start;
    int used = 0;
    while (end < text.length()) {
      int next = Graphemes.after(text, end);
      used += Width.of(text, end, next);
      if (used > cells) break;
      end = next;
    }
    return end - start;
  }
}
