package paris.p2p.rendezvous.board;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Who is named in a post: {@code @amir}, wherever it stands among its own words. Code is nobody's
 * name, and what is quoted was said by somebody else.
 */
final class Mentions {
  /** So many names are looked for in a post; nobody means more people than that one by one. */
  static final int MOST = 20;

  /** Signs of names after an @ that ends no address ({@code amir@example.org}, {@code /@amir}). */
  private static final Pattern NAME =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}\\p{N}_@./:+-])@([\\p{L}\\p{M}\\p{N}_-]{3,64})(?![\\p{L}\\p{N}@])");

  /** Nesting is bounded, as where posts are drawn. */
  private static final Parser PARSER =
      Parser.builder().maxOpenBlockParsers(18).maxInlineNesting(16).build();

  private Mentions() {}

  /** The names as they are typed, those that may be none included; at most {@link #MOST}. */
  static Set<String> in(String markdown) {
    if (markdown.indexOf('@') < 0) return Set.of();
    Names names = new Names();
    // An image is as good as a link here, and the parser takes long over many of them.
    PARSER.parse(markdown.replace("![", " [")).accept(names);
    return names.found;
  }

  private static final class Names extends AbstractVisitor {
    private final Set<String> found = new LinkedHashSet<>();

    @Override
    public void visit(Text text) {
      Matcher name = NAME.matcher(text.getLiteral());
      while (name.find() && found.size() < MOST) {
        found.add(name.group(1));
        // “@amir-”, “@amir_”: what follows a name may be no part of it.
        String bare = name.group(1).replaceAll("[-_]+$", "");
        if (found.size() < MOST && !bare.isEmpty()) found.add(bare);
      }
    }

    @Override
    public void visit(BlockQuote quote) {
      // What is in it is not looked at.
    }
  }
}
