package paris.p2p.rendezvous.tui;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.text.Cleaner;

/** What stands inside a paragraph of Markdown, as pieces. */
final class Phrases {
  private final List<Piece> pieces = new ArrayList<>();

  private Phrases() {}

  /** The words of this block, in this ink where they are nothing else. */
  static List<Piece> of(Node block, Ink ink) {
    Phrases phrases = new Phrases();
    phrases.children(block, ink, "");
    return phrases.pieces;
  }

  private void children(Node node, Ink ink, String link) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      one(child, ink, link);
    }
  }

  // Nodes are an open class hierarchy, so what is unknown is looked into.
  private void one(Node node, Ink ink, String link) {
    switch (node) {
      case Text text -> add(text.getLiteral(), ink, link);
      case Code code -> add(code.getLiteral(), Ink.CODE, link);
      case HtmlInline html -> add(html.getLiteral(), ink, link);
      case SoftLineBreak soft -> add(" ", ink, link);
      case HardLineBreak hard -> add("\n", ink, link);
      case Emphasis emphasis -> children(emphasis, Ink.EMPHASIS, link);
      case StrongEmphasis strong -> children(strong, Ink.STRONG, link);
      case Link to -> link(to, ink);
      case Image image -> children(image, Ink.EMPHASIS, link);
      default -> children(node, ink, link);
    }
  }

  private void link(Link node, Ink ink) {
    Address address = Address.of(node.getDestination());
    String linked = address.linked();
    Ink worn = linked.isEmpty() ? ink : Ink.LINK;
    int start = pieces.size();
    children(node, worn, linked);
    StringBuilder words = new StringBuilder();
    for (Piece piece : pieces.subList(start, pieces.size())) words.append(piece.text());
    if (address.saidBy(words.toString())) return;
    if (!words.isEmpty()) add(" ", ink, "");
    add("(", Ink.FAINT, "");
    add(address.written(), linked.isEmpty() ? Ink.FAINT : Ink.LINK, linked);
    add(")", Ink.FAINT, "");
  }

  /** Cleaned here, since an entity such as {@code &#27;} is a control only after the parsing. */
  private void add(String words, Ink ink, String link) {
    pieces.add(new Piece(Cleaner.drawn(words), ink, link));
  }
}
