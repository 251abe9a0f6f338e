package paris.p2p.rendezvous.tui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.text.Cleaner;

/**
 * Markdown (CommonMark 0.31) drawn for a terminal; what was drawn lately is kept. Nesting is
 * bounded: deeper quotes, lists, emphasis and brackets stay the signs that they are.
 */
final class Markdown {
  /** A list takes two open blocks, itself and its item; so about eight levels of them. */
  private static final int OPEN_BLOCKS = 18;

  private static final int INLINE_NESTING = 16;
  private static final int KEPT = 64;

  /** The parser takes time by the square of these; nobody means so many. */
  private static final int IMAGES_MOST = 200;

  /** Immutable, and of use to all visits at once. */
  private static final Parser PARSER =
      Parser.builder()
          .extensions(Set.of(AutolinkExtension.create()))
          .maxOpenBlockParsers(OPEN_BLOCKS)
          .maxInlineNesting(INLINE_NESTING)
          .build();

  private final Map<Wanted, List<Strip>> drawn =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Wanted, List<Strip>> eldest) {
          return size() > KEPT;
        }
      };

  private record Wanted(String markdown, int columns, int rows) {}

  /** All of it, in rows of at most so many cells. */
  List<Strip> draw(String markdown, int columns) {
    return drawn.computeIfAbsent(
        new Wanted(markdown, columns, Integer.MAX_VALUE),
        wanted -> new Blocks(columns).of(parse(markdown)));
  }

  /** Its first paragraph. */
  List<Strip> opening(String markdown, int columns) {
    return drawn.computeIfAbsent(
        new Wanted(markdown, columns, 0),
        wanted -> {
          Node first = parse(markdown).getFirstChild();
          Node words = first;
          while (words != null && !(words instanceof Paragraph)) words = words.getNext();
          if (words == null) words = first;
          return words == null ? List.of() : Flow.of(Phrases.of(words, Ink.PLAIN), columns);
        });
  }

  private Node parse(String markdown) {
    String clean = Cleaner.drawn(markdown);
    boolean many = clean.split("!\\[", IMAGES_MOST + 1).length > IMAGES_MOST;
    return PARSER.parse(many ? clean.replace("![", "! [") : clean);
  }
}
