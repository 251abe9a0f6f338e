package paris.p2p.rendezvous.tui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;

/**
 * Takes their addresses and titles from the links and pictures that are too many, and out of the
 * text the definitions whose address and title are seen with a link already.
 */
final class Addresses extends AbstractVisitor {
  private final Set<Led> seen = new HashSet<>();
  private final List<LinkReferenceDefinition> defined = new ArrayList<>();
  private int left;

  private record Led(String address, String title) {}

  /**
   * @param most chars of addresses and titles that are shown
   */
  Addresses(int most) {
    left = most;
  }

  @Override
  public void visit(Document document) {
    visitChildren(document);
    defined.stream()
        .filter(it -> seen.contains(new Led(it.getDestination(), said(it.getTitle()))))
        .forEach(LinkReferenceDefinition::unlink);
  }

  @Override
  public void visit(LinkReferenceDefinition definition) {
    defined.add(definition);
  }

  @Override
  public void visit(Link link) {
    if (shows(link.getDestination(), said(link.getTitle()))) {
      link.setDestination("");
      link.setTitle("");
    }
    visitChildren(link);
  }

  @Override
  public void visit(Image image) {
    if (shows(image.getDestination(), said(image.getTitle()))) {
      image.setDestination("");
      image.setTitle("");
    }
    visitChildren(image);
  }

  /** Whether it is one too many. */
  private boolean shows(String address, String title) {
    left -= address.length() + title.length();
    if (left >= 0) seen.add(new Led(address, title));
    return left < 0;
  }

  private static String said(String title) {
    return title == null ? "" : title;
  }
}
