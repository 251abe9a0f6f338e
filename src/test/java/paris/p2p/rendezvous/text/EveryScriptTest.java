package paris.p2p.rendezvous.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person writes in any script stays as they wrote it; what does not is told. */
class EveryScriptTest {
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  /** Signs around which it is decided what stays. */
  private static final String[] TELLING = {
    "\u200c",
    "\u200d",
    "\u200b",
    "\u034f",
    "\ufe0f",
    "\ufe0e",
    "\ufe00",
    "\u180b",
    "\u180e",
    "\udb40\udd00",
    "\u0301",
    "\u0327",
    "\u094d",
    "\u093f",
    "\u09cd",
    "\u0d4d",
    "\u17d2",
    "\u1039",
    "\u1160",
    "\u115f",
    "\u1100",
    "\u1161",
    "\u11a8",
    "\ud83c\udff4",
    "\udb40\udc67",
    "\udb40\udc7f",
    "👩",
    "🏽",
    "❤",
    "🇫",
    "🇷",
    " ",
    "\n",
    "e",
    "क",
    "র",
    "ന",
    "ه",
    "ر",
    "ᠠ",
    "ក",
    "葛",
    "1",
    "\u20e3",
    "\u3000",
    "\u2003",
    "\u0600",
    "\u05b0",
    "א"
  };

  @ParameterizedTest
  @EnumSource(Sentences.class)
  void a_sentence_of_any_script_stays_as_it_is(Sentences script) {
    String sentence = NFC.normalize(script.text());
    assertEquals(Dropped.nothing(), Cleaner.dropped(script.text()));
    assertEquals(sentence, Cleaner.lines(script.text()));
    assertEquals(sentence, Cleaner.line(script.text()));
    assertSame(sentence, Cleaner.drawn(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "👨‍👩‍👧‍👦",
        "🏳️‍🌈",
        "🏴‍☠️",
        "🧑🏽‍❤️‍💋‍🧑🏿",
        "👩🏾‍🚀",
        "🐈‍⬛",
        "👩‍🦰",
        "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
        "🏴󠁧󠁢󠁳󠁣󠁴󠁿",
        "🇫🇷🇧🇪",
        "1️⃣ #️⃣ *️⃣",
        "❤️ ☎︎ ☺️",
        "👍🏽👍🏿",
        "👁️‍🗨️",
        "🧑‍🧑‍🧒‍🧒",
        "⛹🏽‍♀️",
        "🫱🏻‍🫲🏿"
      })
  void an_emoji_stays_whole(String emoji) {
    assertEquals(Dropped.nothing(), Cleaner.dropped(emoji));
    assertSame(emoji, Cleaner.line(emoji));
    for (String one : emoji.split(" ")) {
      if (!one.equals("🇫🇷🇧🇪") && !one.equals("👍🏽👍🏿")) assertEquals(1, Cleaner.length(one));
    }
  }

  @Test
  void a_tower_is_higher_in_every_living_script_than_anybody_builds() {
    String tibetan = "\u0f67\u0f90\u0fb5\u0fa8\u0fb3\u0fba\u0fbc\u0fbb\u0f82";
    String hebrew = "\u05e9\u05bc\u05c1\u05b8\u05bd\u034f\u0596\u0591";
    for (String word : List.of(tibetan, hebrew)) {
      assertEquals(Dropped.nothing(), Cleaner.dropped(word));
      assertEquals(1, Cleaner.length(Cleaner.line(word)));
    }
  }

  @Test
  void what_is_not_seen_stays_where_it_means_something() {
    for (String word :
        List.of(
            "می\u200cخواهم",
            "خانه\u200cها",
            "ه\u200d.",
            "क्\u200dष",
            "क्\u200cष",
            "র\u200d্যাব",
            "ന്\u200d ",
            "ශ්\u200dරී",
            "অবাক্\u200c",
            "ᠪᠠᠭ\u180eᠠ",
            "ᠠ\u180b",
            "ភាសា\u200bខ្មែរ",
            "葛\udb40\udd00",
            "ᄀ\u1160",
            "\u115fᅡ",
            "\u2229\ufe00",
            "က\ufe00")) assertEquals(Dropped.nothing(), Cleaner.dropped(word), word);
  }

  @Test
  void what_is_not_seen_goes_where_it_means_nothing_and_is_told() {
    for (String hidden :
        List.of(
            "a\u200db",
            "a\u200cb",
            "a\u200bb",
            "a\ufe0fb",
            "a\ufe00b",
            "1 \u200d2",
            "é\u2060é",
            "pay\u00adpal",
            "a\u034fb",
            "日\u200d本",
            "👩\u200da",
            "🏴\udb40\udc67b",
            "\ufeffa",
            "a\udb40\udd00b",
            "x\u180bx",
            "\u3164x",
            "می\u200c\u200cخ",
            "👩\ufe0f\ufe0f"))
      assertEquals(
          Map.of(Dropped.Kind.INVISIBLE, 1), Cleaner.dropped(hidden).signs(), () -> points(hidden));
  }

  @Test
  void each_kind_of_what_is_dropped_is_told() {
    Dropped told = Cleaner.dropped("a\u001b[1m\u0085\u202eb\u2069\u00adc\u0301 \u0301\ue000\ud800");
    assertEquals(
        Map.of(
            Dropped.Kind.CONTROL, 2,
            Dropped.Kind.DIRECTION, 2,
            Dropped.Kind.INVISIBLE, 1,
            Dropped.Kind.MARK, 1,
            Dropped.Kind.UNKNOWN, 2),
        told.signs());
  }

  @Test
  void nothing_that_unicode_has_is_dropped_silently() {
    Random random = new Random(13);
    int[] all = new UnicodeSet("[[:^C:][:Cf:]]").stream().mapToInt(s -> s.codePointAt(0)).toArray();
    for (int i = 0; i < 10_000; i++) {
      StringBuilder raw = new StringBuilder();
      for (int k = random.nextInt(12); k >= 0; k--) {
        if (random.nextInt(3) == 0) raw.appendCodePoint(all[random.nextInt(all.length)]);
        else raw.append(TELLING[random.nextInt(TELLING.length)]);
      }
      String text = raw.toString().replace('\u2028', '\n').replace('\u2029', '\n');
      String kept = Cleaner.drawn(text);
      Dropped dropped = Cleaner.dropped(text);
      assertEquals(dropped.isNothing(), kept.equals(NFC.normalize(text)), () -> points(text));
      assertEquals(Dropped.nothing(), Cleaner.dropped(kept), () -> points(text));
      assertSame(kept, Cleaner.drawn(kept), () -> points(text));
      assertTrue(NFC.isNormalized(kept), () -> points(text));
      String line = Cleaner.line(text);
      assertSame(line, Cleaner.drawn(line), () -> points(text));
      assertSame(line, Cleaner.line(line), () -> points(text));
      String lines = Cleaner.lines(text);
      assertSame(lines, Cleaner.lines(lines), () -> points(text));
    }
  }

  @Test
  void each_sign_that_unicode_has_stays_or_is_told() {
    List<String> lost = new ArrayList<>();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (!Character.isDefined(c) || Character.getType(c) == Character.SURROGATE) continue;
      String text = "e" + Character.toString(c);
      boolean line = c == '\n' || c == '\r' || c == '\t' || c == 0x2028 || c == 0x2029;
      boolean kept = Cleaner.drawn(text).equals(NFC.normalize(text));
      if (!line) assertEquals(kept, Cleaner.dropped(text).isNothing(), () -> points(text));
      if (!kept
          && Character.isLetter(c)
          && c != 0x3164
          && c != 0xffa0
          && c != 0x115f
          && c != 0x1160)
        lost.add(UScript.getName(UScript.getScript(c)) + " " + UCharacter.getName(c));
    }
    assertEquals(List.of(), lost);
  }

  private static String points(String text) {
    return text.codePoints().mapToObj(Integer::toHexString).toList().toString();
  }
}
