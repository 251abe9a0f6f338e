package paris.p2p.rendezvous.oneshot;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import paris.p2p.rendezvous.oneshot.Grammar.Takes;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.words.Verb;
import paris.p2p.rendezvous.words.Words;

class GrammarTest {
  private final Grammar events =
      new Grammar.Listed(
          0, 1, Map.of("json", Takes.NOTHING, "from", Takes.WORDS, "limit", Takes.A_WORD));

  private static Grammar.Clear clear(List<String> words, Map<String, String> options) {
    return new Grammar.Clear(new Arguments(words, options));
  }

  @Test
  void quotes_that_the_shell_left_make_one_word() {
    assertAll(
        () -> assertEquals(List.of("a b", "c"), Order.words("\"a b\" c")),
        () -> assertEquals(List.of("a b", "c d"), Order.words("'a b' 'c d'")),
        () -> assertEquals(List.of("L'eau", "d'ici"), Order.words("L'eau d'ici")),
        () -> assertEquals(List.of("'tis", "the", "season"), Order.words("'tis the season")),
        () -> assertEquals(List.of("'it's", "this'x"), Order.words("'it's this'x")),
        () -> assertEquals(List.of(), Order.words("   ")));
  }

  @Test
  void a_title_is_all_the_rest_as_it_was_written() {
    Grammar write = new Grammar.Free(2);
    assertAll(
        () -> assertEquals(clear(List.of("idees", "Un mot"), Map.of()), write.read("idees Un mot")),
        () ->
            assertEquals(clear(List.of("idees", "Un mot"), Map.of()), write.read("idees 'Un mot'")),
        () ->
            assertEquals(
                clear(List.of("idees", "\"QUIC\" et \"Noise\""), Map.of()),
                write.read("idees \"QUIC\" et \"Noise\"")),
        () ->
            assertEquals(
                clear(List.of("idees", "--json n’est rien ici"), Map.of()),
                write.read("idees --json n’est rien ici")),
        () -> assertEquals(clear(List.of("idees", ""), Map.of()), write.read("idees")),
        () -> assertInstanceOf(Grammar.Unclear.class, write.read("")));
  }

  @Test
  void options_stand_anywhere_and_dates_take_several_words() {
    assertAll(
        () ->
            assertEquals(
                clear(List.of("x"), Map.of("json", "", "from", "9 déc", "limit", "3")),
                events.read("x --from 9 déc --json --limit 3")),
        () -> assertEquals(clear(List.of("x"), Map.of("limit", "3")), events.read("--limit 3 x")),
        () ->
            assertEquals(
                clear(List.of(), Map.of("from", "2026-12-01")), events.read("--from=2026-12-01")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00a0", "\u202f", "\u2007", "\u3000", " \u00a0", "\u00a0 "})
  void a_space_that_does_not_break_is_one_between_words_and_stays_within_a_text(String space) {
    assertEquals(new Order("event", "1"), Order.of(space + "event" + space + "1" + space));
    assertEquals(List.of("a", "b", "c d"), Order.words("a" + space + "b" + space + "'c d'"));
    assertEquals(
        clear(List.of("x"), Map.of("limit", "3", "json", "")),
        events.read("x" + space + "--limit" + space + "3" + space + "--json"));
    assertEquals(
        clear(List.of("12", "Ça va\u00a0?"), Map.of()),
        new Grammar.Free(2).read("12" + space + "Ça va\u00a0?"));
    assertEquals(
        clear(List.of(), Map.of("from", "9\u00a0déc\u202f?")),
        events.read("--from" + space + "9\u00a0déc\u202f?"));
  }

  @ParameterizedTest
  @CsvSource({
    "--jsn,          Cette commande n’a pas d’option --jsn.",
    "--json=1,       L’option --json se passe de valeur.",
    "--limit,        Il manque une valeur après --limit.",
    "--from --json,  Il manque une valeur après --from.",
    "--limit=,       Il manque une valeur après --limit.",
    "a b,            «\u00a0b\u00a0» est de trop dans cette commande."
  })
  void what_does_not_fit_is_named(String rest, String sentence) {
    Grammar.Unclear unclear = assertInstanceOf(Grammar.Unclear.class, events.read(rest));
    assertEquals(sentence, unclear.why().apply(Words.of(Language.FR).commands()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"412", "#412", ":412"})
  void numbers_are_read_as_people_write_them(String typed) {
    assertEquals(Optional.of(412L), Ids.of(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "#", "-1", "4a", "1e3", "٤", "99999999999999999999"})
  void all_else_is_no_number(String typed) {
    assertEquals(Optional.empty(), Ids.of(typed));
  }

  @ParameterizedTest
  @CsvSource({
    "evnts, EVENTS",
    "nxet, NEXT",
    "form, FORUM",
    "whoiam, WHOAMI",
    "thred, THREAD",
    "reples, REPLY"
  })
  void a_slip_of_the_finger_is_understood(String typed, Verb meant) {
    assertEquals(Optional.of(meant), Nearest.to(typed, List.of(Verb.values()), Verb::tag));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "ls", "backup", "kitchen", "/bin/sh"})
  void another_word_is_no_slip(String typed) {
    assertEquals(Optional.empty(), Nearest.to(typed, List.of(Verb.values()), Verb::tag));
  }

  @Test
  void columns_stand_under_each_other_whatever_the_script() {
    List<List<String>> rows = List.of(List.of("é", "", "x"), List.of("日本", "", "y"));
    assertEquals(List.of("é     x", "日本  y"), Columns.aligned(rows));
  }
}
