package paris.p2p.rendezvous.oneshot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  @Test
  void cells_stand_between_commas_and_a_row_ends_in_cr_lf() {
    assertEquals("a,,c\r\n", new Csv(',').row(List.of("a", "", "c")));
  }

  @Test
  void commas_quotes_and_newlines_stay_in_their_cell() {
    assertEquals(
        "\"a, b\",\"dit \"\"ada\"\"\",\"un\ndeux\"\r\n",
        new Csv(',').row(List.of("a, b", "dit \"ada\"", "un\ndeux")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@sum(a1)", "\t=1", "\r=1"})
  void a_cell_that_begins_like_a_formula_is_defused(String cell) {
    String row = new Csv(',').row(List.of(cell));
    assertEquals('\'', row.charAt(row.startsWith("\"") ? 1 : 0));
  }

  @Test
  void a_formula_with_a_comma_is_defused_inside_its_quotes() {
    assertEquals("\"'=a,b\"\r\n", new Csv(',').row(List.of("=a,b")));
  }

  @Test
  void a_cell_that_holds_either_separator_is_one_whichever_a_program_takes() {
    assertEquals("\"a;b\";\"c,d\"\r\n", new Csv(';').row(List.of("a;b", "c,d")));
    assertEquals("\"a;b\",\"c,d\"\r\n", new Csv(',').row(List.of("a;b", "c,d")));
  }

  @Test
  void nothing_in_a_cell_drives_a_terminal() {
    assertEquals("a[2Jb\r\n", new Csv(',').row(List.of("a\u001b[2Jb")));
  }
}
