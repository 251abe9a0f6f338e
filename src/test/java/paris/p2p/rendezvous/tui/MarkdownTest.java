package paris.p2p.rendezvous.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paris.p2p.rendezvous.terminal.Ink;

class MarkdownTest {
  static String drawn(String markdown, int columns) {
    StringBuilder all = new StringBuilder();
    for (Strip strip : new Markdown().draw(markdown, columns)) {
      StringBuilder row = new StringBuilder();
      for (Strip.Patch patch : strip.patches()) {
        while (row.length() < patch.column()) row.append(' ');
        row.append(patch.piece().text());
      }
      all.append(row.toString().stripTrailing()).append('\n');
    }
    return all.toString();
  }

  private static List<Piece> pieces(String markdown) {
    return new Markdown()
        .draw(markdown, 76).stream()
            .flatMap(strip -> strip.patches().stream())
            .map(Strip.Patch::piece)
            .toList();
  }

  @Test
  void blocks_are_drawn_for_a_terminal() {
    assertEquals(
        """
        LES RÈGLES

        Un paragraphe qui se
        plie aux espaces.

        · un
        · deux qui est assez
          long
          1. dedans
          2. encore

        ▌ cité
        ▌
        ▌ · avec liste

        ▏ code qui ne se
        ▏ plie pas
        ▏   deux

        ────────────────────

        Fin
        """,
        drawn(
            """
            ## Les règles

            Un paragraphe qui se plie aux espaces.

            - un
            - deux qui est assez long
              1. dedans
              2. encore

            > cité
            >
            > - avec liste

            ```
            code qui ne se plie pas
              deux
            ```

            ---

            ### Fin
            """,
            20));
  }

  @Test
  void a_link_shows_its_words_and_its_address() {
    assertEquals(
        "voir le site (https://p2p.paris/)\n", drawn("voir [le site](https://p2p.paris/)", 76));
    assertEquals("https://p2p.paris\n", drawn("https://p2p.paris", 76));
    assertEquals("bootstrap@p2p.paris\n", drawn("bootstrap@p2p.paris", 76));
    assertTrue(
        pieces("[site](https://p2p.paris/)")
            .contains(new Piece("site", Ink.LINK, "https://p2p.paris/")));
  }

  @Test
  void a_picture_shows_its_words_and_its_address_as_a_link_does() {
    assertEquals("un chat (https://x.fr/c.png)\n", drawn("![un chat](https://x.fr/c.png)", 76));
    assertEquals("(https://x.fr/c.png)\n", drawn("![](https://x.fr/c.png)", 76));
    assertEquals(
        "plan (https://x.fr/c.png) “Le plan” (https://x.fr/)\n",
        drawn("[![plan](https://x.fr/c.png \"Le plan\")](https://x.fr/)", 76));
    assertTrue(
        pieces("![plan](https://x.fr/c.png)")
            .contains(new Piece("https://x.fr/c.png", Ink.LINK, "https://x.fr/c.png")));
  }

  @Test
  void a_definition_is_seen_where_no_link_shows_what_it_says() {
    assertEquals(
        "le site (https://p2p.paris)\n", drawn("[le site][1]\n\n[1]: https://p2p.paris", 76));
    assertEquals(
        "rien\n\n[1]: https://p2p.paris “Titre”\n",
        drawn("rien\n\n[1]: https://p2p.paris 'Titre'", 76));
    assertEquals(
        "a[^1]\n\n[^1]: une note de bas de page\n",
        drawn("a[^1]\n\n[^1]: une note de bas de page", 76));
  }

  @Test
  void boxes_to_tick_and_struck_words_stand_as_they_are_written() {
    assertEquals("· [ ] à faire\n· [x] fait\n", drawn("- [ ] à faire\n- [x] fait", 76));
    assertEquals("~~barré~~ et ~gardé~\n", drawn("~~barré~~ et ~gardé~", 76));
  }

  @Test
  void an_address_of_another_kind_is_shown_and_leads_nowhere() {
    for (Piece piece : pieces("[ici](javascript:alert(1)) et [la](file:///etc/passwd)")) {
      assertEquals("", piece.link());
    }
    assertEquals("ici (file:///etc/passwd)\n", drawn("[ici](file:///etc/passwd)", 76));
  }

  @Test
  void html_is_plain_text() {
    assertEquals("<b>gras</b> <!-- vu --> et\n", drawn("<b>gras</b> <!-- vu --> et", 76));
    assertEquals("<script>\nalert(1)\n</script>\n", drawn("<script>\nalert(1)\n</script>", 76));
  }

  @Test
  void no_control_comes_out_of_an_entity() {
    String drawn = drawn("a &#27;[31m &#x9b;2J &#7; &#x202e;b `&#27;` [x](https://e.fr/&#27;)", 76);
    assertTrue(drawn.chars().allMatch(c -> c == '\n' || c >= ' ' && c < 0x7f), drawn);
    assertFalse(drawn.contains("\u202e"));
  }

  @Test
  void inks_say_what_words_are_meant_as() {
    List<Piece> pieces = pieces("un *deux* **trois** `quatre`");
    assertEquals(
        List.of(Ink.PLAIN, Ink.EMPHASIS, Ink.PLAIN, Ink.STRONG, Ink.PLAIN, Ink.CODE),
        pieces.stream().map(Piece::ink).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">", "> ", "[", "![", "*a ", "**a _b ", "- ", "1. ", "<", "`", "(", "[a](", "&", "\\"
      })
  void ten_thousand_of_anything_are_drawn_at_once(String sign) {
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> drawn(sign.repeat(10_000) + "x", 76));
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> drawn(sign.repeat(10_000) + "x" + "]".repeat(10_000) + "* b_ ".repeat(5_000), 76));
  }

  @Test
  void lists_within_lists_are_bounded() {
    StringBuilder deep = new StringBuilder();
    for (int i = 0; i < 200; i++) deep.append("  ".repeat(i)).append("- x\n");
    for (String row : drawn(deep.toString(), 40).split("\n")) {
      assertTrue(row.length() <= 40, row);
    }
  }

  @Test
  void an_address_that_is_used_again_and_again_does_not_make_a_book_of_a_post() {
    String post = "[a]: http://e.fr/" + "x".repeat(9_900) + "\n\n" + "[a]".repeat(3_300);
    int drawn = drawn(post, 76).length();
    assertTrue(drawn < 8 * post.length(), () -> drawn + " chars");
    assertTrue(drawn("[a] [a]\n\n[a]: https://p2p.paris", 76).contains("(https://p2p.paris) a ("));
  }

  @Test
  void a_text_of_very_many_rows_is_cut() {
    List<Strip> rows = new Markdown().draw("a\n\n".repeat(6_000), 76);
    assertEquals(Markdown.ROWS_MOST, rows.size());
    assertEquals("…", Drawn.words(rows.getLast()));
  }

  @Test
  void an_opening_leads_nowhere_since_it_may_be_cut_before_the_address() {
    List<Strip> rows = new Markdown().opening("[https://bon.fr](https://mal.fr/x)", 76);
    for (Strip strip : rows) {
      for (Strip.Patch patch : strip.patches()) assertEquals("", patch.piece().link());
    }
    assertEquals("https://bon.fr (https://mal.fr/x)", Drawn.words(rows.getFirst()));
  }

  @Test
  void many_threads_are_drawn_once_and_many_long_texts_are_not_all_kept() {
    Markdown markdown = new Markdown();
    List<Strip> first = markdown.draw("post 0", 76);
    for (int i = 1; i < 3_000; i++) markdown.draw("post " + i, 76);
    assertSame(first, markdown.draw("post 0", 76));
    for (int i = 0; i < 100; i++) markdown.draw(i + "x ".repeat(9_999), 76);
    assertNotSame(first, markdown.draw("post 0", 76));
  }

  @Test
  void who_reads_the_same_text_shares_its_rows() {
    Layout layout = new Layout();
    String words = "C’est *vous*. ".repeat(20);
    for (View view : List.of(new View.Prose(words), new View.Excerpt(words, 3, "la suite"))) {
      View same =
          view instanceof View.Prose
              ? new View.Prose(new String(words))
              : new View.Excerpt(new String(words), 3, "la suite");
      List<Strip> first = layout.lay(view, Look.Width.USUAL, 76, 20).strips();
      assertSame(first, layout.lay(same, Look.Width.USUAL, 76, 20).strips());
      assertNotSame(first, layout.lay(same, Look.Width.USUAL, 60, 20).strips());
    }
  }

  @Test
  void what_is_nested_too_deep_for_the_window_stays_within_it() {
    String quotes = "> ".repeat(10_000) + "x";
    String lists = "1. - ".repeat(9) + "un mot";
    String code = "> ".repeat(17) + "    " + "x".repeat(99);
    for (String deep : List.of(quotes, lists, code)) {
      for (int columns = 10; columns <= 76; columns++) {
        for (Strip row : new Markdown().draw(deep, columns)) {
          int end = row.end();
          assertTrue(end <= columns, () -> end + ": " + Drawn.words(row));
        }
      }
    }
    assertTrue(drawn(lists, 12).contains("un mot"), drawn(lists, 12));
  }

  @Test
  void a_row_of_nothing_but_spaces_opens_like_any_other() {
    for (String blank : List.of("` `\\\nx", "&#32;\\\n&#32;\\\nx", "\\\n\\\n\\\nx")) {
      new Markdown().excerpt(new View.Excerpt(blank, 1, "la suite"), 20);
      new Markdown().excerpt(new View.Excerpt(blank, 2, ""), 76);
    }
  }

  @Test
  void an_opening_looks_no_further_than_it_shows() {
    String text = "mot ".repeat(5_000);
    assertEquals(
        new Markdown().opening(text.substring(0, 4_096), 76).size(),
        new Markdown().opening(text, 76).size());
  }
}
