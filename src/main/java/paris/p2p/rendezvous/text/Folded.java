package paris.p2p.rendezvous.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Words as they are searched for: case and accents do not count. */
public final class Folded {
  private Folded() {}

  /** Lower case, without marks, {@code œ} as {@code oe}, one blank between words. */
  public static String of(String text) {
    String bare =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replace("œ", "oe")
            .replace("æ", "ae")
            .replace("ß", "ss");
    return bare.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip();
  }

  /** The words of a text, folded, each once; none for one without any. */
  public static List<String> words(String text) {
    return Stream.of(of(text).split(" ")).filter(word -> !word.isEmpty()).distinct().toList();
  }
}
