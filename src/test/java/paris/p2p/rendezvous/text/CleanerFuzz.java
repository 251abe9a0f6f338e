package paris.p2p.rendezvous.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.regex.Pattern;

/** For Jazzer ({@code scripts/fuzz --text}): whatever comes, what leaves the cleaner is clean. */
public final class CleanerFuzz {
  /** Bidi controls among them, and invisible signs that join nothing. */
  private static final Pattern DANGEROUS =
      Pattern.compile(
          "[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Co}\\p{Cs}\\p{Cn}\u00ad\u061c\u200e\u200f\u202a-\u202e"
              + "\u2060-\u206f\ufeff\ufff9-\ufffb&&[^\n]]");

  private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 11, 0);

  private CleanerFuzz() {}

  /** Jazzer calls it; what throws is a finding. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    clean(new String(bytes, StandardCharsets.UTF_8));
    clean(chars(bytes));
  }

  /** Chars as they are, halves of surrogates among them. */
  private static String chars(byte[] bytes) {
    return ByteBuffer.wrap(bytes, 0, bytes.length / 2 * 2).asCharBuffer().toString();
  }

  private static void clean(String raw) {
    String line = Cleaner.line(raw);
    fit(line, Cleaner.line(line), "line");
    if (line.indexOf('\n') >= 0 || !line.equals(line.strip())) throw new AssertionError("untidy");
    String lines = Cleaner.lines(raw);
    fit(lines, Cleaner.lines(lines), "lines");
    String drawn = Cleaner.drawn(raw);
    fit(drawn, Cleaner.drawn(drawn), "drawn");
    if (Cleaner.dropped(raw).isNothing() && !Cleaner.dropped(drawn).isNothing())
      throw new AssertionError("drops what it has kept");
    if (Cleaner.drawn(line) != line) throw new AssertionError("a clean line is drawn otherwise");
    for (String row : Width.wrap(line, 20)) Width.cut(row, 7);
    if (Cleaner.length(line) > line.length()) throw new AssertionError("more signs than chars");
    Slug.of(line);
    Folded.of(line);
    SpokenTime.span(raw, NOW, Duration.ofHours(3));
  }

  private static void fit(String clean, String again, String what) {
    if (clean != again) throw new AssertionError(what + " cleans what is clean");
    if (DANGEROUS.matcher(clean).find()) throw new AssertionError(what + " lets something by");
    if (!Normalizer.isNormalized(clean, Normalizer.Form.NFC))
      throw new AssertionError(what + " is not NFC");
  }
}
