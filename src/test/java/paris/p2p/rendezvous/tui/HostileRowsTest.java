package paris.p2p.rendezvous.tui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.text.Cleaner;
import paris.p2p.rendezvous.text.Hostile;

/** Ten thousand posts that mean no good, each laid out: no row leaves its room. */
class HostileRowsTest {
  private static final int POSTS = 10_000;
  private static final int[] WIDTHS = {36, 52, 76};

  private final Hostile hostile = new Hostile(6);

  @Test
  void no_row_of_any_leaves_its_room_and_there_are_not_too_many() {
    for (int i = 0; i < POSTS; i++) {
      Hostile.Words words = hostile.post(i);
      String text = Cleaner.lines(words.text());
      int room = WIDTHS[i % WIDTHS.length];
      Markdown markdown = new Markdown();
      within(markdown.draw(text, room), room, words);
      if (i % 4 > 0) continue;
      within(markdown.excerpt(new View.Excerpt(text, 2, "la suite"), room), room, words);
      View.Writing writing = new View.Writing(TextArea.of(text).within(room), true, "");
      List<Strip> typed = WritingRows.of(writing, room, 0).strips();
      for (Strip row : typed) assertTrue(row.end() <= room, words::kind);
    }
  }

  private static void within(List<Strip> rows, int room, Hostile.Words words) {
    assertTrue(rows.size() <= Markdown.ROWS_MOST, words::kind);
    for (Strip row : rows) {
      assertTrue(row.end() <= room, () -> words + ": " + Drawn.words(row));
      for (Strip.Patch patch : row.patches()) {
        assertTrue(patch.column() >= 0, words::kind);
        assertTrue(patch.piece().text().indexOf('\n') < 0, words::kind);
      }
    }
  }
}
