package paris.p2p.rendezvous.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.text.Cleaner;

/**
 * The blocks of a parsed Markdown text as rows of at most so many cells. What is nested so deep
 * that its bars and marks leave no room for words goes on without more of them.
 */
record Blocks(int columns) {
  private static final int NARROWEST = 8;
  private static final int CAPITALS_UP_TO = 2;

  /** The blocks inside this one, an empty row between each two. */
  List<Strip> of(Node parent) {
    return of(parent, 1);
  }

  private List<Strip> of(Node parent, int gap) {
    List<Strip> rows = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      List<Strip> block = one(node);
      for (int i = 0; i < gap && !rows.isEmpty() && !block.isEmpty(); i++) rows.add(Strip.blank());
      rows.addAll(block);
    }
    return rows;
  }

  // Nodes are an open class hierarchy; all that is left holds words.
  private List<Strip> one(Node node) {
    return switch (node) {
      case Heading heading -> heading(heading);
      case BulletList list -> items(list, 0, "");
      case OrderedList list -> items(list, first(list), delimiter(list));
      case BlockQuote quote -> quote(quote);
      case FencedCodeBlock code -> code(code.getInfo(), code.getLiteral());
      case IndentedCodeBlock code -> code("", code.getLiteral());
      case TableBlock table -> Table.of(table, columns);
      case HtmlBlock html -> Flow.of(List.of(plain(html.getLiteral())), columns);
      case ThematicBreak rule -> List.of(Strip.of("─".repeat(Math.min(24, columns)), Ink.FAINT));
      case LinkReferenceDefinition definition -> Flow.of(Phrases.of(definition), columns);
      default -> Flow.of(Phrases.of(node, Ink.PLAIN), columns);
    };
  }

  private List<Strip> quote(BlockQuote quote) {
    return holds(2) ? barred(inner(2).of(quote), "▌ ", Ink.BAR) : of(quote);
  }

  private List<Strip> heading(Heading heading) {
    if (heading.getLevel() > CAPITALS_UP_TO) {
      return Flow.of(Phrases.of(heading, Ink.STRONG), columns);
    }
    List<Piece> words = new ArrayList<>();
    for (Piece piece : Phrases.of(heading, Ink.HEADING)) {
      boolean capitals = piece.ink() != Ink.CODE && piece.link().isEmpty();
      words.add(capitals ? piece.with(piece.text().toUpperCase(Locale.ROOT)) : piece);
    }
    return Flow.of(words, columns);
  }

  private static int first(OrderedList list) {
    return list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
  }

  private static String delimiter(OrderedList list) {
    return list.getMarkerDelimiter() == null ? "." : list.getMarkerDelimiter();
  }

  /** The items behind their marks; counted from {@code first} when there is a delimiter. */
  private List<Strip> items(ListBlock list, int first, String delimiter) {
    int count = 0;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) count++;
    boolean counted = !delimiter.isEmpty();
    int wide = counted ? (first + count - 1 + delimiter).length() + 1 : 2;
    List<Strip> rows = new ArrayList<>();
    int number = first;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (!list.isTight() && !rows.isEmpty()) rows.add(Strip.blank());
      String mark = counted ? number++ + delimiter : "·";
      Blocks inside = holds(wide) ? inner(wide) : this;
      List<Strip> words = inside.of(item, list.isTight() ? 0 : 1);
      if (words.isEmpty()) words = List.of(Strip.blank());
      rows.addAll(holds(wide) ? hung(words, mark, wide) : words);
    }
    return rows;
  }

  private List<Strip> hung(List<Strip> words, String mark, int wide) {
    List<Strip> rows = new ArrayList<>();
    for (Strip strip : words) {
      Strip moved = strip.shifted(wide);
      rows.add(rows.isEmpty() ? Strip.of(mark, Ink.FAINT).with(moved) : moved);
    }
    return rows;
  }

  /** Its lines as they are; those that are too long go on in the row below. */
  private List<Strip> code(String info, String literal) {
    List<Strip> rows = new ArrayList<>();
    if (info != null && !info.isBlank()) {
      rows.addAll(Flow.of(List.of(Piece.of(Cleaner.drawn(info), Ink.FAINT)), columns - 2));
    }
    for (String line : Cleaner.drawn(literal.stripTrailing()).split("\n", -1)) {
      List<Strip> broken = Flow.of(List.of(Piece.of(line, Ink.CODE)), columns - 2);
      rows.addAll(broken.isEmpty() ? List.of(Strip.blank()) : broken);
    }
    return barred(rows, "▏ ", Ink.BAR);
  }

  static List<Strip> barred(List<Strip> rows, String bar, Ink ink) {
    return rows.stream().map(strip -> Strip.of(bar, ink).with(strip.shifted(2))).toList();
  }

  private static Piece plain(String literal) {
    return Piece.of(Cleaner.drawn(literal.stripTrailing()), Ink.PLAIN);
  }

  /** Whether there is room for words beside something of so many cells. */
  private boolean holds(int set) {
    return columns - set >= NARROWEST;
  }

  private Blocks inner(int set) {
    return new Blocks(columns - set);
  }
}
