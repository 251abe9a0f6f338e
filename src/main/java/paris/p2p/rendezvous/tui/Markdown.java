package paris.p2p.rendezvous.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.text.Cleaner;

/**
 * Markdown (CommonMark 0.31, with the tables of GFM) drawn for a terminal; what was drawn lately is
 * kept, for all visits. Whatever is written is to be seen: what the hub does not draw in a way of
 * its own (HTML, footnotes, boxes to tick) stands there as it was typed.
 *
 * <p>Nesting is bounded: deeper quotes, lists, emphasis and brackets stay the signs that they are.
 * For any thread.
 */
final class Markdown {
  /** A list takes two open blocks, itself and its item; so about eight levels of them. */
  private static final int OPEN_BLOCKS = 18;

  private static final int INLINE_NESTING = 16;

  /** Nobody reads further, and nobody writes so many lines to be read. */
  static final int ROWS_MOST = 2_000;

  /**
   * An address and a title may be written once and led to often (link reference definitions), and
   * are seen each time: all together may be so many times as long as the text.
   */
  private static final int ADDRESSES_MOST = 4;

  /** So many chars of a text are looked at for its opening; a row or six never show more. */
  private static final int OPENING_MOST = 4_096;

  /** The parser takes time by the square of these; nobody means so many. */
  private static final int IMAGES_MOST = 200;

  /** Immutable, and of use to all visits at once. */
  private static final Parser PARSER = parser(Set.of(AutolinkExtension.create())).build();

  private static final Parser WITH_TABLES =
      parser(Set.of(AutolinkExtension.create(), TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .build();

  private static Parser.Builder parser(Set<Extension> extensions) {
    return Parser.builder()
        .extensions(extensions)
        .maxOpenBlockParsers(OPEN_BLOCKS)
        .maxInlineNesting(INLINE_NESTING);
  }

  private final Drawings drawings = new Drawings();

  /** All of it, in rows of at most so many cells. */
  List<Strip> draw(String markdown, int columns) {
    return drawings.of(
        new Drawings.Wanted(new View.Prose(markdown), columns),
        markdown,
        () -> {
          List<Strip> rows = new Blocks(columns).of(parse(markdown));
          if (rows.size() <= ROWS_MOST) return rows;
          List<Strip> cut = new ArrayList<>(rows.subList(0, ROWS_MOST - 1));
          cut.add(Strip.of("…", Ink.FAINT));
          return cut;
        });
  }

  /** The first rows of its first paragraph. */
  List<Strip> excerpt(View.Excerpt excerpt, int columns) {
    return drawings.of(
        new Drawings.Wanted(excerpt, columns),
        excerpt.markdown(),
        () -> Opening.of(excerpt, opening(excerpt.markdown(), columns), columns));
  }

  /** Its first paragraph; its links lead nowhere, since their addresses may be cut off. */
  List<Strip> opening(String markdown, int columns) {
    Node first = parse(Cleaner.cut(markdown, OPENING_MOST)).getFirstChild();
    Node words = first;
    while (words != null && !(words instanceof Paragraph)) words = words.getNext();
    if (words == null) words = first;
    if (words == null) return List.of();
    List<Piece> pieces = Phrases.of(words, Ink.PLAIN);
    return Flow.of(pieces.stream().map(Piece::unlinked).toList(), columns);
  }

  private Node parse(String markdown) {
    String clean = Cleaner.drawn(markdown);
    boolean many = clean.split("!\\[", IMAGES_MOST + 1).length > IMAGES_MOST;
    Node text = parsed(many ? clean.replace("![", "! [") : clean);
    text.accept(new Addresses(ADDRESSES_MOST * clean.length()));
    return text;
  }

  private static Node parsed(String text) {
    if (!Tables.in(text)) return PARSER.parse(text);
    Node parsed = WITH_TABLES.parse(text);
    Tables.whole(parsed, text);
    return parsed;
  }
}
