package paris.p2p.rendezvous.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.board.Board;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.text.Cleaner;
import paris.p2p.rendezvous.text.Hostile;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.words.Words;

/**
 * Ten thousand posts that mean no good. How long they take to draw is measured by {@code
 * scripts/torture}, which looks at each of them in each window.
 */
class HostilePostsTest {
  private static final int POSTS = 10_000;

  /** Every so many is looked at on each page. */
  private static final int LOOKED_AT = 101;

  /** What the terminal says of U+FFFD, which stands where something was no UTF-8. */
  private static final String REPLACED = "sign 65533";

  private final HostileBoard board = new HostileBoard(5);

  @AfterEach
  void close() {
    board.close();
  }

  @Test
  void each_is_stored_cleaned_or_refused_with_a_reason() {
    int stored = 0;
    for (int i = 0; i < POSTS; i++) {
      Hostile.Words words = board.words(i);
      switch (board.post(words)) {
        case Outcome.Done<Post>(Post post) -> {
          stored++;
          isClean(words, board.again(post.id()));
        }
        case Outcome.Refused<Post>(Refusal why) -> isSaid(words, why);
      }
    }
    assertTrue(stored > POSTS * 8 / 10 && stored < POSTS, stored + " are stored");
  }

  private void isClean(Hostile.Words words, Post post) {
    String body = post.body();
    assertEquals(Cleaner.lines(words.text()), body, words::kind);
    assertSame(body, Cleaner.lines(body), words::kind);
    assertFalse(body.isBlank(), words::kind);
    assertTrue(Cleaner.length(body) <= Board.BODY_MOST, words::kind);
    assertTrue(body.codePoints().noneMatch(HostilePostsTest::drives), words::kind);
    assertTrue(board.title(post).codePoints().noneMatch(c -> c == '\n' || drives(c)), words::kind);
  }

  /** What no terminal should get from anybody; what joins signs stays where it means something. */
  private static boolean drives(int c) {
    if (c == '\n') return false;
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default ->
          c == 0xad
              || c == 0x61c
              || c == 0x200e
              || c == 0x200f
              || c == 0xfeff
              || c >= 0x202a && c <= 0x202e
              || c >= 0x2060 && c <= 0x206f;
    };
  }

  private static void isSaid(Hostile.Words words, Refusal why) {
    assertTrue(why instanceof Refusal.Empty || why instanceof Refusal.TooLong, words + ": " + why);
    for (Language language : Language.values()) {
      assertFalse(Words.of(language).refusals().sentence(why).isBlank());
    }
  }

  @Test
  void each_page_that_shows_them_keeps_its_frame() {
    int[][] windows = {{80, 24}, {40, 12}, {120, 40}};
    for (int i = 0; i < POSTS; i += LOOKED_AT) {
      Hostile.Words words = board.words(i);
      int[] window = windows[i / LOOKED_AT % windows.length];
      if (board.post(words) instanceof Outcome.Done<Post>(Post post)) {
        board.paint(post, window[0], window[1], painted -> isFramed(words, painted));
      }
    }
  }

  private static void isFramed(Hostile.Words words, HostileBoard.Painted painted) {
    String what = words + " on " + painted.place();
    List<String> rows = painted.terminal().rows();
    assertTrue(painted.terminal().unknown().stream().allMatch(REPLACED::equals), what);
    String seen = what + "\n" + String.join("\n", rows);
    assertTrue(rows.getFirst().startsWith(" PARIS·P2P"), seen);
    assertTrue(rows.get(1).matches("─+( ↑)? ?─*"), seen);
    assertTrue(rows.get(painted.rows() - 2).matches("─.*"), seen);
    assertTrue(rows.getLast().contains("Ctrl-S") || rows.getLast().contains("?"), seen);
    for (String row : rows.subList(2, painted.rows() - 2)) {
      assertTrue(row.isBlank() || row.startsWith(" ") || row.startsWith("▸"), seen);
    }
  }
}
