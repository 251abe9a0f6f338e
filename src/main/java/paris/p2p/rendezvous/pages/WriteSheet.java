package paris.p2p.rendezvous.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.board.Board;
import paris.p2p.rendezvous.desk.BoardDraft;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.text.Graphemes;
import paris.p2p.rendezvous.tui.TextArea;
import paris.p2p.rendezvous.tui.TextLine;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.words.Words;
import paris.p2p.rendezvous.words.WritingWords;

/**
 * A title and a text being written; only a new thread has the title.
 *
 * @param face what of it is in sight and takes the keys
 */
record WriteSheet(boolean titled, TextLine title, TextArea body, Face face) {
  /** What keys go to. */
  enum Face {
    TITLE,
    TEXT,
    /** The text as others will read it. */
    PREVIEW
  }

  /** How much room is left shows from here on, in hundredths of what fits. */
  private static final int NEARLY_FULL = 90;

  static WriteSheet blank(boolean titled) {
    return new WriteSheet(
        titled, TextLine.of(""), TextArea.of(""), titled ? Face.TITLE : Face.TEXT);
  }

  /** What this key makes of it; itself, the same object, for a key that means nothing here. */
  WriteSheet on(Key key) {
    return switch (face) {
      case TITLE -> inTitle(key);
      case TEXT -> inText(key);
      case PREVIEW -> {
        WriteSheet next = at(Face.TEXT).inText(key);
        yield next.body == body ? this : next;
      }
    };
  }

  private WriteSheet inTitle(Key key) {
    boolean down = key.is(Key.Name.ENTER) || key.is(Key.Name.DOWN) || key.is(Key.Name.TAB);
    if (down || key.name() == Key.Name.BACKTAB) return at(Face.TEXT);
    TextLine next = title.on(key);
    return next == title ? this : new WriteSheet(titled, next, body, face);
  }

  private WriteSheet inText(Key key) {
    boolean tab = key.is(Key.Name.TAB) || key.name() == Key.Name.BACKTAB;
    if (tab && titled) return at(Face.TITLE);
    TextArea next = body.on(key);
    return next == body ? this : new WriteSheet(titled, title, next, face);
  }

  /** Pasted words go where keys go. */
  WriteSheet paste(String pasted) {
    return face == Face.TITLE
        ? new WriteSheet(titled, title.paste(pasted), body, face)
        : new WriteSheet(titled, title, body.paste(pasted), Face.TEXT);
  }

  /** A quote goes into the text, on lines of its own; the text goes on below it. */
  WriteSheet quoting(String quote) {
    boolean midLine = body.caret() > 0 && body.text().charAt(body.caret() - 1) != '\n';
    String words = (midLine ? "\n" : "") + quote.strip() + "\n\n";
    return new WriteSheet(titled, title, body.put(words), Face.TEXT);
  }

  WriteSheet at(Face next) {
    return new WriteSheet(titled, title, body, next);
  }

  /** Where that refusal can be mended. */
  WriteSheet mending(Refusal why) {
    return at(titled && ofTitle(why) ? Face.TITLE : Face.TEXT);
  }

  static boolean ofTitle(Refusal why) {
    return why instanceof Refusal.Empty(var field) && field == Refusal.Field.TITLE
        || why instanceof Refusal.TooLong(var part, _, _) && part == Refusal.Field.TITLE;
  }

  /** Shows the text as others will read it, or goes on with it. */
  WriteSheet turned() {
    return at(face == Face.PREVIEW ? Face.TEXT : Face.PREVIEW);
  }

  /** For a page of that many columns. */
  WriteSheet within(int columns) {
    return new WriteSheet(titled, title, body.within(columns), face);
  }

  /** With what a draft kept, the text begun like that, then what stands here. */
  WriteSheet resumed(Map<String, String> kept, String begun) {
    return new WriteSheet(
        titled,
        TextLine.of(kept.getOrDefault(BoardDraft.TITLE, "") + title.text()),
        body.saying(begun + body.text()),
        face);
  }

  /** The name that is being written where the caret stands. */
  Optional<Naming.Begun> naming() {
    return face == Face.TEXT ? Naming.begun(body.text(), body.caret()) : Optional.empty();
  }

  /** With that instead of what stands between that offset and the caret. */
  WriteSheet naming(int from, String name) {
    return new WriteSheet(titled, title, body.replaced(from, name), face);
  }

  /** What a draft keeps of it; nothing of what is blank. */
  Map<String, String> kept() {
    Map<String, String> fields = new HashMap<>();
    if (!title.text().isBlank()) fields.put(BoardDraft.TITLE, title.text());
    if (!body.text().isBlank()) fields.put(BoardDraft.BODY, body.text());
    return Map.copyOf(fields);
  }

  /**
   * @param wrong what is wrong with the title, or empty
   * @param aside said below the text while there is room enough
   */
  View view(Words all, String wrong, String aside) {
    WritingWords words = all.writing();
    View text = face == Face.PREVIEW ? preview(all) : writing(words, aside);
    if (!titled) return text;
    String room = room(words, title.text(), Board.TITLE_MOST);
    View.Field field = new View.Field(words.title(), Optional.of(title), title.text(), room, wrong);
    return View.stack(new View.Fields(List.of(field), face == Face.TITLE ? 0 : -1), text);
  }

  private View preview(Words words) {
    View shown =
        body.text().isBlank()
            ? new View.Paragraph(List.of(View.faint(words.writing().nothingToPreview())))
            : new View.Prose(body.text());
    return View.block(new View.Divider(words.forms().preview()), shown);
  }

  private View writing(WritingWords words, String aside) {
    String room = room(words, body.text(), Board.BODY_MOST);
    return new View.Writing(body, face == Face.TEXT, room.isEmpty() ? aside : room);
  }

  /** Only near the end; graphemes are counted only where there may be that many. */
  static String room(WritingWords words, String text, int most) {
    int nearly = most * NEARLY_FULL / 100;
    if (text.length() < nearly) return "";
    int signs = Graphemes.count(text);
    if (signs < nearly) return "";
    return signs > most ? words.tooMany(signs - most) : words.room(most - signs);
  }
}
