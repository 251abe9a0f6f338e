package paris.p2p.rendezvous.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.terminal.Key;

/** Somebody pastes a book. Work is told by what it allocates, which no busy machine changes. */
class LongWordsTest {
  private static final int MEGABYTE = 1 << 20;

  private static void allocates(int most, Runnable work) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    work.run();
    long before = threads.getCurrentThreadAllocatedBytes();
    work.run();
    long used = threads.getCurrentThreadAllocatedBytes() - before;
    assertTrue(used <= most, () -> used / MEGABYTE + " MB");
  }

  @Test
  void a_line_takes_so_much_and_what_it_holds_stays() {
    TextLine line = TextLine.of("ab").on(Key.of(Key.Name.LEFT)).paste("x".repeat(300_000));
    assertEquals(TextLine.MOST, line.text().length());
    assertEquals("b", line.text().substring(line.caret()));
    assertSame(line, line.on(Key.of('y')));
    assertSame(line, line.paste("y"));
    assertEquals(TextLine.MOST - 1, line.on(Key.of(Key.Name.BACKSPACE)).text().length());
  }

  @Test
  void a_text_takes_what_a_draft_keeps() {
    TextArea area = TextArea.of("");
    for (int i = 0; i < 10; i++) area = area.paste("💡".repeat(10_000));
    assertEquals(TextArea.MOST, area.text().length());
    assertSame(area, area.on(Key.of('y')));
    assertSame(area, area.on(Key.of(Key.Name.ENTER)));
    assertEquals(TextArea.MOST - 2, area.on(Key.of(Key.Name.BACKSPACE)).text().length());
  }

  @Test
  void a_longer_text_that_was_there_stays_whole_and_can_be_made_shorter() {
    TextArea area = TextArea.of("x".repeat(TextArea.MOST + 10));
    assertSame(area, area.paste("y"));
    assertEquals(TextArea.MOST + 9, area.on(Key.of(Key.Name.BACKSPACE)).text().length());
  }

  @Test
  void many_lines_are_laid_out_line_by_line() {
    String lines = "\n".repeat(TextArea.MOST);
    allocates(20 * MEGABYTE, () -> assertEquals(TextArea.MOST + 1, SoftRows.of(lines, 72).count()));
  }

  @Test
  void a_long_line_is_shown_around_its_caret_at_once() {
    TextLine line = TextLine.of("é".repeat(TextLine.MOST));
    View.Field field = new View.Field("Titre", Optional.of(line), "", "", "");
    View.Fields fields = new View.Fields(List.of(field), 0);
    allocates(8 * MEGABYTE, () -> assertEquals(1, FieldRows.of(fields, 40).rows()));
  }

  @Test
  void spaces_without_end_are_no_words() {
    List<Piece> spaces = List.of(Piece.of("a" + " ".repeat(TextArea.MOST) + "z", Ink.PLAIN));
    allocates(MEGABYTE, () -> assertEquals(2, Flow.of(spaces, 72).size()));
    List<Piece> indented = List.of(Piece.of(" ".repeat(500) + "z", Ink.PLAIN));
    assertEquals(1, Flow.of(indented, 72).getFirst().end());
  }
}
