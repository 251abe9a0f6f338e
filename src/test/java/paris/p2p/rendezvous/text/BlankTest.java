package paris.p2p.rendezvous.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What shows nothing is nothing, by the properties of Unicode. */
class BlankTest {
  private static final List<Integer> SIGNS =
      List.of(
          0x20, 0x09, 0x0a, 0xa0, 0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x1680, 0x17b4, 0x180e,
          0x2000, 0x2007, 0x200b, 0x200d, 0x2028, 0x202e, 0x202f, 0x205f, 0x2060, 0x2800, 0x3000,
          0x3164, 0xfe0f, 0xfeff, 0xffa0, 0x1d159, 0xe0020);

  @Test
  void signs_that_show_nothing_are_blank_alone_and_together() {
    StringBuilder all = new StringBuilder();
    for (int sign : SIGNS) {
      String alone = Character.toString(sign);
      all.append(alone);
      assertTrue(Blank.is(alone), () -> Integer.toHexString(sign));
      assertEquals("", Cleaner.line(alone), () -> Integer.toHexString(sign));
      assertEquals("", Cleaner.lines(alone + "\n" + alone), () -> Integer.toHexString(sign));
    }
    assertEquals("", Cleaner.line(all.toString()));
    assertEquals("", Cleaner.lines(all.toString()));
    assertTrue(Blank.is(""));
  }

  @Test
  void all_that_unicode_calls_white_space_or_ignorable_is_blank() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (UCharacter.isUWhiteSpace(c)
          || UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)) {
        assertTrue(Blank.is(Character.toString(c)), Integer.toHexString(c));
      }
    }
  }

  @Test
  void what_is_to_be_seen_is_not_and_stays_as_it_is() {
    for (String seen : List.of("a", ".", "é", "水", "😀", "\u00a0a", "⠁", "—", "\u2800x", "ـ")) {
      assertFalse(Blank.is(seen), seen);
      assertFalse(Cleaner.line(seen).isEmpty(), seen);
    }
    assertEquals("a\u00a0b", Cleaner.line("a\u00a0b"));
  }
}
