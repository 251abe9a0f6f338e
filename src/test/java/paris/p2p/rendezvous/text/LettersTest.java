package paris.p2p.rendezvous.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {
  @ParameterizedTest
  @CsvSource({
    "fr_FR.UTF-8, UTF-8",
    "fr_FR.utf8, UTF-8",
    "C.UTF-8, UTF-8",
    "fr_FR.UTF-8@euro, UTF-8",
    "fr_FR, UTF-8",
    "fr_FR.ISO-8859-1, ISO-8859-1",
    "fr_FR.iso88591, ISO-8859-1",
    "fr_FR.ISO8859-15, ISO-8859-15",
    "fr_FR.ISO-8859-15@euro, ISO-8859-15",
    "fr_FR@euro, ISO-8859-15",
    "pl_PL.ISO-8859-2, ISO-8859-2",
    "ru_RU.KOI8-R, KOI8-R",
    "fr_FR.CP1252, windows-1252",
    "C, US-ASCII",
    "POSIX, US-ASCII",
    "en_US.US-ASCII, US-ASCII",
    "ja_JP.eucJP, US-ASCII",
    "zh_TW.Big5, US-ASCII",
    "ja_JP.UTF-16, US-ASCII",
    "en_US.IBM037, US-ASCII",
    "fr_FR.who knows, US-ASCII",
    "fr_FR., US-ASCII",
  })
  void a_locale_names_its_letters(String locale, String set) {
    assertEquals(Charset.forName(set), Letters.of(Map.of("LANG", locale)).charset());
  }

  @Test
  void the_first_variable_that_is_set_says_it() {
    assertEquals(Letters.UTF_8, Letters.of(Map.of()));
    assertEquals(
        Letters.UTF_8, Letters.of(Map.of("LANG", "fr_FR.ISO-8859-1", "LC_ALL", "C.UTF-8")));
    assertEquals(
        Letters.ASCII, Letters.of(Map.of("LANG", "fr_FR.UTF-8", "LC_CTYPE", "C", "LC_ALL", "")));
  }

  @Test
  void what_is_piped_loses_no_letter_where_no_set_is_named() {
    assertEquals(Letters.UTF_8, Letters.piped(Map.of("LC_ALL", "C")));
    assertEquals("ISO-8859-1", Letters.piped(Map.of("LANG", "fr_FR.ISO-8859-1")).charset().name());
  }

  @Test
  void latin_1_has_its_letters_and_the_nearest_signs_for_the_rest() {
    Letters latin = Letters.of(Map.of("LANG", "fr_FR.ISO-8859-1"));
    assertEquals(
        "déjà «\u00a0'o'\u00a0» E | . - > ?? ?",
        new String(latin.bytes("déjà «\u00a0‘œ’\u00a0» € │ … ─ → 日 Ж"), latin.charset()));
    assertArrayEquals(new byte[] {(byte) 0xe8}, latin.bytes("è"));
    assertEquals("bière", latin.typed(new byte[] {'b', 'i', (byte) 0xe8, 'r', 'e'}));
    Letters nine = Letters.of(Map.of("LANG", "fr_FR@euro"));
    assertArrayEquals(new byte[] {(byte) 0xa4, (byte) 0xbd}, nine.bytes("€œ"));
  }

  /** In code page 1252 the sign › is 0x9b, which begins a control sequence on other terminals. */
  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-1", "ISO-8859-15", "CP1252", "KOI8-R", "IBM850", "ASCII"})
  void no_byte_that_is_written_controls_a_terminal(String set) {
    Letters letters = Letters.of(Map.of("LANG", "xx_XX." + set));
    for (int c = 0xa0; c < 0x10000; c++) {
      if (Character.isSurrogate((char) c)) continue;
      String text = Character.toString(c);
      for (byte each : letters.bytes(text)) {
        int b = each & 0xff;
        assertTrue(b >= 0x20 && b < 0x7f || b >= 0xa0, () -> set + " " + text);
      }
    }
    assertEquals("‹›", new String(Letters.UTF_8.bytes("‹›"), UTF_8));
  }
}
