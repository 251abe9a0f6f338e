package paris.p2p.rendezvous.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {
  @ParameterizedTest
  @CsvSource({
    "Pair à Bière #88, pair a biere #88",
    "ŒUVRE, oeuvre",
    "e\u0301te\u0301, ete",
    "Straße, strasse",
    "WebRTC：ＡＢＣ, webrtc:abc",
    "日本語, 日本語"
  })
  void case_accents_and_widths_do_not_count(String words, String folded) {
    assertEquals(folded, Folded.of(words));
    assertEquals(folded, Folded.of(folded));
  }

  @Test
  void blanks_of_all_sorts_are_one() {
    assertEquals("a b c", Folded.of("  A\u00a0\u202f b\n\n\tc "));
    assertEquals(List.of("a", "b"), Folded.words(" A  b a "));
    assertEquals(List.of(), Folded.words(" \u00a0 "));
  }
}
