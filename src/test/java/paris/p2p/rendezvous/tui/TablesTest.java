package paris.p2p.rendezvous.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.tui.MarkdownTest.drawn;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.text.Width;

/** Tables of GitHub Flavored Markdown, beside each other where there is room, else stacked. */
class TablesTest {
  private static final String WEEK =
      """
      | Jour | Quoi | Places |
      |------|:----:|-------:|
      | lundi | libp2p | 12 |
      | mardi | noise, puis un long moment de questions | 8 |
      | 水曜日 | a \\| b | |
      """;

  @Test
  void a_table_is_drawn_in_columns_as_they_are_aligned() {
    assertEquals(
        """
        Jour   │                  Quoi                   │ Places
        ─────────────────────────────────────────────────────────
        lundi  │                 libp2p                  │     12
        mardi  │ noise, puis un long moment de questions │      8
        水曜日 │                  a | b                  │
        """,
        columns(WEEK, 76));
  }

  /** As in a terminal: what is wide takes two cells. */
  private static String columns(String markdown, int columns) {
    StringBuilder all = new StringBuilder();
    for (Strip strip : new Markdown().draw(markdown, columns)) {
      StringBuilder row = new StringBuilder();
      for (Strip.Patch patch : strip.patches()) {
        while (Width.of(row.toString()) < patch.column()) row.append(' ');
        row.append(patch.piece().text());
      }
      all.append(row.toString().stripTrailing()).append('\n');
    }
    return all.toString();
  }

  @Test
  void columns_are_narrowed_where_they_are_too_wide_together() {
    assertEquals(
        """
        Jour   │       Quoi        │ Places
        ───────────────────────────────────
        lundi  │      libp2p       │     12
        mardi  │  noise, puis un   │      8
               │  long moment de   │
               │     questions     │
        水曜日 │       a | b       │
        """,
        columns(WEEK, 35));
  }

  @Test
  void rows_are_stacked_where_columns_have_no_room() {
    assertEquals(
        """
        Jour · lundi
        Quoi · libp2p
        Places · 12

        Jour · mardi
        Quoi · noise, puis
        un long moment de
        questions
        Places · 8

        Jour · 水曜日
        Quoi · a | b
        """,
        drawn(WEEK, 20));
  }

  @Test
  void what_a_row_has_beyond_the_columns_of_its_table_is_not_lost() {
    assertEquals(
        """
        a  │ b │
        ──────────────────
        un │ 2 │ trois | 4
        """,
        drawn("a | b\n--|--\nun | 2 | trois | 4 |", 40));
  }

  @Test
  void a_long_head_is_said_in_full_once() {
    String head = "une tête de colonne qui dit beaucoup de choses";
    String stacked =
        drawn("|" + (head + "|").repeat(9) + "\n|" + "-|".repeat(9) + "\n|" + "x|".repeat(9), 30);
    assertTrue(stacked.replace("\n", " ").contains(head), stacked);
    assertTrue(stacked.contains("une tête de col… · x"), stacked);
  }

  @Test
  void a_table_stands_in_a_quote_and_in_a_list() {
    assertEquals("▌ a │ b\n▌ ─────\n▌ 1 │ 2\n", drawn("> a|b\n> -|-\n> 1|2", 20));
    assertEquals("· a │ b\n  ─────\n  1 │ 2\n", drawn("- a|b\n  -|-\n  1|2", 20));
  }

  @Test
  void a_table_without_heads_has_no_rule_above() {
    assertTrue(drawn("|  |  |\n|--|--|\n| a | b |", 40).endsWith("a │ b\n"));
  }

  @Test
  void tables_that_mean_no_good_are_bounded() {
    String wide = "a|".repeat(5_000) + "\n" + "-|".repeat(5_000);
    String filled = "|".repeat(60) + "a\n" + "-|".repeat(60) + "-\n" + "|\n".repeat(9_000);
    String many = "|a|b|\n|-|-|\n|1|2|\n\n".repeat(900);
    String heads = "|" + "x".repeat(9_000) + "|b|\n|-|-|\n" + "|1|2|\n".repeat(1_500);
    String pipes = "|".repeat(19_900);
    String links =
        "|a|\n|-|\n" + "|[a][1]|\n".repeat(900) + "\n[1]: https://e.fr/" + "y".repeat(9_000);
    for (String text :
        List.of(wide, wide + "\n|".repeat(4_000), filled, many, heads, pipes, links)) {
      for (int columns : new int[] {20, 76}) {
        List<Strip> rows =
            assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> new Markdown().draw(text, columns));
        assertTrue(rows.size() <= Markdown.ROWS_MOST);
        for (Strip row : rows) assertTrue(row.end() <= columns, () -> Drawn.words(row));
      }
    }
  }
}
