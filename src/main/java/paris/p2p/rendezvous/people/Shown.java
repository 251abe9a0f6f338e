package paris.p2p.rendezvous.people;

import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import paris.p2p.rendezvous.text.Blank;

/**
 * Whether a Markdown text says anything: {@code &nbsp;}, an address that is given a name and never
 * used, a picture without words and address, a comment and an empty list do not.
 */
final class Shown {
  private static final Pattern COMMENT =
      Pattern.compile("<!--(?:(?!-->).)*+(?:-->|$)", Pattern.DOTALL);

  /** Nesting is bounded, as where posts are drawn. */
  private static final Parser PARSER =
      Parser.builder().maxOpenBlockParsers(18).maxInlineNesting(16).build();

  private Shown() {}

  static boolean in(String markdown) {
    if (Blank.is(markdown)) return false;
    Words words = new Words();
    // A picture is as good as a link here, and the parser takes long over many of them.
    PARSER.parse(markdown.replace("![", " [")).accept(words);
    return words.seen;
  }

  private static final class Words extends AbstractVisitor {
    private boolean seen;

    private void see(String words) {
      seen |= words != null && !Blank.is(words);
    }

    @Override
    public void visit(Text text) {
      see(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
      see(code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
      see(code.getLiteral());
      see(code.getInfo());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
      see(code.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
      see(COMMENT.matcher(html.getLiteral()).replaceAll(""));
    }

    @Override
    public void visit(HtmlInline html) {
      see(COMMENT.matcher(html.getLiteral()).replaceAll(""));
    }

    @Override
    public void visit(Link link) {
      see(link.getDestination());
      visitChildren(link);
    }

    @Override
    public void visit(ThematicBreak line) {
      seen = true;
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
      // By itself it is for those who write.
    }
  }
}
