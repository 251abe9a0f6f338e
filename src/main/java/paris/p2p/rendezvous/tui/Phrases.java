package paris.p2p.rendezvous.tui;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
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
      case Link to -> led(to, Address.of(to.getDestination()), to.getTitle(), ink, "");
      case Image of -> led(of, Address.of(of.getDestination()), of.getTitle(), Ink.EMPHASIS, link);
      case TableCell cell -> {
        children(cell, ink, link);
        add(" ", ink, "");
      }
      default -> children(node, ink, link);
    }
  }

  /** The address that a definition gives to a name, as it is written. */
  static List<Piece> of(LinkReferenceDefinition definition) {
    Phrases phrases = new Phrases();
    phrases.add("[" + definition.getLabel() + "]: ", Ink.FAINT, "");
    Address address = Address.of(definition.getDestination());
    phrases.add(address.written(), Ink.FAINT, address.linked());
    phrases.title(definition.getTitle());
    return phrases.pieces;
  }

  /**
   * A link or a picture: its words, and behind them its address where they do not say it.
   *
   * @param around where a picture leads that stands in a link
   */
  private void led(Node node, Address address, String title, Ink ink, String around) {
    String linked = address.linked();
    boolean link = node instanceof Link && !linked.isEmpty();
    int start = pieces.size();
    children(node, link ? Ink.LINK : ink, link ? linked : around);
    StringBuilder words = new StringBuilder();
    for (Piece piece : pieces.subList(start, pieces.size())) words.append(piece.text());
    if (!address.saidBy(words.toString())) {
      if (!words.isEmpty()) add(" ", ink, "");
      add("(", Ink.FAINT, "");
      add(address.written(), linked.isEmpty() ? Ink.FAINT : Ink.LINK, linked);
      add(")", Ink.FAINT, "");
    }
    title(title);
  }

  private void title(String title) {
    if (title != null && !title.isBlank()) add(" “" + title + "”", Ink.FAINT, "");
  }

  /** Cleaned here, since an entity such as {@code &#27;} is a control only after the parsing. */
  private void add(String words, Ink ink, String link) {
    pieces.add(new Piece(Cleaner.drawn(words), ink, link));
  }
}
