package paris.p2p.rendezvous.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.BreakIterator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuresTest {
  @ParameterizedTest
  @CsvSource({
    "bonjour, 7",
    "é, 1",
    "e\u0301, 1",
    "日本, 4",
    "● ○, 3",
    "→, 1",
    "…, 1",
    "😀, 2",
    "🇫🇷, 2",
    "ｶ, 1",
    "한글, 4",
    "'', 0",
    "x\u0300\u0301, 1",
    "«\u00a0a\u00a0», 5",
    "ไทย, 3"
  })
  void cells_are_counted_by_grapheme(String text, int cells) {
    assertEquals(cells, Width.of(text));
  }

  @Test
  void a_text_is_cut_to_its_room() {
    assertEquals("bonjour", Width.cut("bonjour", 7));
    assertEquals("bonjo…", Width.cut("bonjour", 6));
    assertEquals("un…", Width.cut("un deux", 4));
    assertEquals("日…", Width.cut("日本語", 4));
    assertEquals("…", Width.cut("bonjour", 1));
    assertEquals("", Width.cut("bonjour", 0));
  }

  @Test
  void a_text_is_wrapped_at_words() {
    assertEquals(List.of("un deux", "trois"), Width.wrap("un deux trois", 8));
    assertEquals(List.of("un deux", "trois"), Width.wrap("un deux   trois", 7));
    assertEquals(List.of("a", "quoi\u00a0?"), Width.wrap("a quoi\u00a0?", 6));
    assertEquals(List.of("abcde", "fg h"), Width.wrap("abcdefg h", 5));
    assertEquals(List.of("日本", "語"), Width.wrap("日本語", 5));
    assertEquals(List.of("a", "", "b"), Width.wrap("a\n\nb", 5));
    assertEquals(List.of(""), Width.wrap("", 5));
    assertEquals(List.of("日"), Width.wrap("日", 1));
  }

  @Test
  void wrapped_rows_fit_and_lose_nothing_but_spaces() {
    Random random = new Random(3);
    String signs = "ab é日●\u0301  \u00a0😀";
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(60); n > 0; n--) {
        text.append(signs.charAt(random.nextInt(signs.length() - 2)));
      }
      String clean = Cleaner.drawn(text.toString());
      int cells = 2 + random.nextInt(20);
      List<String> rows = Width.wrap(clean, cells);
      for (String row : rows) assertTrue(Width.of(row) <= cells, row);
      assertEquals(clean.replace(" ", ""), String.join("", rows).replace(" ", ""));
    }
  }

  @Test
  void a_word_without_end_is_wrapped_in_little_time() {
    assertTimeout(Duration.ofSeconds(2), () -> Width.wrap("x".repeat(Cleaner.LINES_MOST), 20));
  }

  @Test
  void edges_are_those_of_unicode_both_ways() {
    Random random = new Random(29);
    String[] parts = {
      "a",
      "é",
      "e\u0301",
      "日",
      "\r\n",
      "\r",
      "한",
      "\u1112\u1161",
      "🇫🇷",
      "●",
      "’",
      "👨‍👩‍👧",
      "क्षि",
      "\n"
    };
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(12); n > 0; n--) text.append(parts[random.nextInt(parts.length)]);
      String raw = text.toString();
      List<String> expected = byIterator(raw);
      assertEquals(expected, Graphemes.of(raw));
      assertEquals(expected.size(), Graphemes.count(raw));
      int at = raw.length();
      for (String grapheme : expected.reversed()) {
        assertEquals(at - grapheme.length(), Graphemes.before(raw, at));
        at -= grapheme.length();
      }
    }
  }

  private static List<String> byIterator(String text) {
    BreakIterator edges = BreakIterator.getCharacterInstance(Locale.ROOT);
    edges.setText(text);
    List<String> all = new ArrayList<>();
    for (int start = 0, end = edges.next(); end != BreakIterator.DONE; end = edges.next()) {
      all.add(text.substring(start, end));
      start = end;
    }
    return all;
  }

  @ParameterizedTest
  @CsvSource({
    "Idées, idees",
    "Premier  message !, premier-message",
    "Œuvre d’été, oeuvre-d-ete",
    "'', ''",
    "P2P & co, p2p-co",
    "--a--, a",
    "Straße, strasse"
  })
  void slugs_have_neither_case_nor_accents(String text, String slug) {
    assertEquals(slug, Slug.of(text));
  }

  @Test
  void what_differs_by_case_and_accents_alone_is_folded_alike() {
    assertEquals(Slug.folded("IDÉES"), Slug.folded("idées"));
    assertEquals("l'été".length(), Slug.folded("L’ÉTÉ").length());
  }
}
