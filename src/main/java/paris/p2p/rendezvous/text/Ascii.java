package paris.p2p.rendezvous.text;

import java.text.Normalizer;

/** The signs of the house and the letters of Europe for a terminal that has ASCII only. */
final class Ascii {
  private static final String SIGNS =
      "●○◐◌▸▹▌▏│┃█✓✔✗×·•‧→↵←↑↓…─━—–‐‑┌┐└┘├┤┼“”„«»‘’‚‹›\u00a0\u202f°";
  private static final String FOLDED = "*o~.>>||||#vvxx-*.>=<^v.------+++++++\"\"\"\"\"'''<>  o";
  private static final String LETTERS = "œŒæÆßøØłŁđĐðÐþÞ€";
  private static final String PLAIN = "oOaAsoOlLdDdDpPE";

  private Ascii() {}

  /** The one sign of ASCII that stands for this grapheme; {@code ?} where there is none. */
  static char of(String grapheme) {
    char c = grapheme.charAt(0);
    if (c >= ' ' && c <= '~') return c;
    int sign = SIGNS.indexOf(c);
    if (sign >= 0) return FOLDED.charAt(sign);
    int letter = LETTERS.indexOf(c);
    if (letter >= 0) return PLAIN.charAt(letter);
    char bare = Normalizer.normalize(grapheme, Normalizer.Form.NFKD).charAt(0);
    return bare > ' ' && bare <= '~' ? bare : '?';
  }
}
