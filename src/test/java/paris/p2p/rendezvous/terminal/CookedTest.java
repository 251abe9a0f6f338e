package paris.p2p.rendezvous.terminal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CookedTest {
  private static final String KILL = "\u0015";
  private static final String WORD = "\u0017";
  private static final String END = "\u0004";
  private static final String GIVE_UP = "\u0003";
  private static final String ERASE = "\u007f";

  private Cooked cooked = new Cooked(Cooked.Modes.USUAL);

  private Cooked.Came type(String keys) {
    Cooked.Came came = Cooked.Came.MORE;
    for (byte b : keys.getBytes(StandardCharsets.UTF_8)) came = cooked.typed(b & 0xff);
    return came;
  }

  private String line() {
    return new String(cooked.take(), StandardCharsets.UTF_8);
  }

  private String shown() {
    return new String(cooked.echo(), StandardCharsets.UTF_8);
  }

  /** What stands on the screen after this was shown on an empty line. */
  private static String screen(String echo) {
    StringBuilder cells = new StringBuilder();
    int at = 0;
    for (char sign : echo.toCharArray()) {
      if (sign == '\b') {
        at = Math.max(0, at - 1);
      } else {
        if (at < cells.length()) cells.setCharAt(at, sign);
        else cells.append(sign);
        at++;
      }
    }
    return cells.toString().stripTrailing();
  }

  @Test
  void what_is_typed_is_shown_and_is_a_line_once_it_is_entered() {
    assertEquals(Cooked.Came.MORE, type("bonjour à tous"));
    assertEquals("bonjour à tous", shown());
    assertEquals(Cooked.Came.LINE, type("\r"));
    assertEquals("\n", shown());
    assertEquals("bonjour à tous\n", line());
  }

  @Test
  void a_return_and_a_newline_are_one_line_and_a_newline_alone_is_one() {
    type("a\r");
    assertEquals("a\n", line());
    assertEquals(Cooked.Came.MORE, type("\n"));
    assertEquals("", line());
    assertEquals(Cooked.Came.LINE, type("b\n"));
    assertEquals(Cooked.Came.LINE, type("\n"));
  }

  @ParameterizedTest
  @CsvSource({"é, 1", "日, 2", "e\u0301, 1", "👨‍👩‍👧, 2", "🇫🇷, 2", "x, 1"})
  void one_letter_is_taken_back_whole_and_from_all_of_its_cells(String letter, int cells) {
    type("ab" + letter);
    shown();
    type(ERASE);
    assertEquals("\b".repeat(cells) + " ".repeat(cells) + "\b".repeat(cells), shown());
    assertEquals("ab", line());
  }

  @Test
  void a_word_and_a_line_are_taken_back_and_nothing_beyond_it() {
    type("un deux  trois " + WORD);
    assertEquals("un deux  ", line());
    type("un deux" + KILL + ERASE + WORD + "trois" + "\b");
    assertEquals("troi", line());
  }

  @Test
  void the_end_counts_at_the_start_of_a_line_and_elsewhere_hands_on_what_there_is() {
    type("un\r");
    line();
    assertEquals(Cooked.Came.LINE, type("deux" + END));
    assertEquals("deux", line());
    shown();
    assertEquals(Cooked.Came.END, type(END));
    assertEquals("\n", shown());
  }

  @Test
  void who_gives_up_sees_it() {
    assertEquals(Cooked.Came.GIVEN_UP, type("secret" + GIVE_UP));
    assertTrue(shown().endsWith("^C\n"));
    assertEquals("", line());
  }

  @Test
  void keys_that_only_an_editor_knows_leave_nothing_in_the_text() {
    type("a\u001b[D\u001b[1;5C\u001bOP\u001b[200~b\u001bc\u0001\u000b\u001a");
    assertEquals("abc", shown());
    assertEquals("abc", line());
    assertEquals(Cooked.Came.GIVEN_UP, type("\u001b[" + GIVE_UP));
    assertEquals(Cooked.Came.LINE, type("\u001b[\r"));
  }

  @Test
  void nothing_that_is_pasted_drives_the_terminal_by_being_shown() {
    type("a\u009b2Jb\u0085c");
    assertEquals("a2Jbc", shown().replace("\ufffd", ""));
    cooked = new Cooked(Cooked.Modes.USUAL);
    for (int b : new int[] {'a', 0x9b, '2', 'J', 0xe9}) cooked.typed(b);
    assertArrayEquals(new byte[] {'a', '2', 'J', (byte) 0xe9}, cooked.echo());
    assertEquals(5, cooked.take().length);
  }

  @Test
  void a_letter_of_another_encoding_is_taken_back_by_its_byte() {
    for (int b : new int[] {'a', 0xe9, 0xe8, 0x7f}) cooked.typed(b);
    assertArrayEquals(new byte[] {'a', (byte) 0xe9}, cooked.take());
  }

  @Test
  void the_keys_of_the_terminal_are_its_own_and_what_it_hides_is_not_shown() {
    cooked = new Cooked(new Cooked.Modes('#', '@', '!', '$', '%', false, true));
    assertEquals(Cooked.Came.MORE, type("ab#c d!x@y#@z"));
    assertEquals("", shown());
    assertEquals("z", line());
    assertEquals(Cooked.Came.END, type("$"));
    assertEquals(Cooked.Came.GIVEN_UP, type("%"));
    cooked = new Cooked(new Cooked.Modes(0x7f, 0x15, 0x17, 4, 3, true, false));
    assertEquals(Cooked.Came.MORE, type("a" + GIVE_UP));
    assertEquals("a", line());
  }

  @Test
  void a_line_without_end_is_handed_on_and_not_kept() {
    for (int round = 0; round < 4; round++) {
      Cooked.Came came = Cooked.Came.MORE;
      int typed = 0;
      while (came == Cooked.Came.MORE) {
        came = cooked.typed('x');
        typed++;
      }
      assertEquals(Cooked.LONGEST, typed);
      assertEquals(Cooked.LONGEST, line().length());
      shown();
    }
  }

  /** Of the letters, none takes two cells, so that chars are cells. */
  @Test
  void after_any_keys_the_screen_shows_the_line() {
    List<String> keys =
        List.of("a", "é", " ", "ь", "z", "ç ", ERASE, ERASE, WORD, KILL, "\u001b[A");
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      cooked = new Cooked(Cooked.Modes.USUAL);
      StringBuilder wanted = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        String key = keys.get(random.nextInt(keys.size()));
        type(key);
        switch (key) {
          case ERASE -> wanted.setLength(Math.max(0, wanted.length() - 1));
          case KILL -> wanted.setLength(0);
          case WORD -> {
            String left = wanted.toString().replaceFirst("[^ ]* *$", "");
            wanted.setLength(left.length());
          }
          case "\u001b[A" -> {}
          default -> wanted.append(key);
        }
      }
      assertEquals(wanted.toString().stripTrailing(), screen(shown()), "seed " + seed);
      assertEquals(wanted.toString(), line(), "seed " + seed);
    }
  }
}
