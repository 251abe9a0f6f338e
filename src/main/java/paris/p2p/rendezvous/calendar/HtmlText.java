package paris.p2p.rendezvous.calendar;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import paris.p2p.rendezvous.text.Cleaner;

/** The words of what other calendars write as a page of the web. */
final class HtmlText {
  private static final Pattern MARKED =
      Pattern.compile(
          "</(?:p|b|i|u|a|ul|ol|li|em|div|span|strong|h[1-6]|body|html|font|table)>|<(?:br|hr|img)["
              + " />]",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> BLOCKS =
      Set.of("p", "div", "ul", "ol", "table", "tr", "h1", "h2", "h3", "h4", "blockquote", "pre");

  private static final Set<String> UNSEEN = Set.of("script", "style", "head", "title");

  private HtmlText() {}

  /**
   * Whether it is written so: some tag is closed in it, or ends a line. What no event has room for
   * is not looked at.
   */
  static boolean is(String text) {
    return text.length() <= Cleaner.LINES_MOST && MARKED.matcher(text).find();
  }

  /** Its words, with its lines, its lists and the addresses of its links. */
  static String of(String html) {
    Words words = new Words(html.matches("(?s).*<(?i:p|br|div|li|tr)\\b.*"));
    NodeTraversor.traverse(words, Jsoup.parse(html).body());
    return words
        .out
        .toString()
        .replace('\u00a0', ' ')
        .replaceAll("[ \\t]+\n", "\n")
        .replaceAll("\n[ \\t]+", "\n")
        .replaceAll("\n{3,}", "\n\n")
        .strip();
  }

  private static final class Words implements NodeVisitor {
    private final StringBuilder out = new StringBuilder();
    private final boolean lined;

    /**
     * @param lined whether the page says itself where its lines end
     */
    Words(boolean lined) {
      this.lined = lined;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text && !unseen(node)) {
        String words = lined ? text.getWholeText().replaceAll("\\s+", " ") : text.getWholeText();
        boolean fresh = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
        out.append(fresh ? words.stripLeading() : words);
      } else if (node instanceof Element element) {
        String name = element.normalName();
        if (name.equals("br")) out.append('\n');
        if (name.equals("li")) line().append("- ");
        if (BLOCKS.contains(name)) line();
      }
    }

    private static boolean unseen(Node node) {
      return node.parent() instanceof Element parent && UNSEEN.contains(parent.normalName());
    }

    private StringBuilder line() {
      if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') out.append('\n');
      return out;
    }

    @Override
    public void tail(Node node, int depth) {
      if (!(node instanceof Element element)) return;
      String name = element.normalName();
      String address = element.attr("href").strip();
      boolean told =
          address.isEmpty() || address.startsWith("#") || element.text().contains(address);
      if (name.equals("a") && !told) out.append(" (").append(address).append(')');
      if (name.equals("p")) line().append('\n');
      else if (BLOCKS.contains(name) || name.equals("li")) line();
    }
  }
}
