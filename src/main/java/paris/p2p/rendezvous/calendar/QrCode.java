package paris.p2p.rendezvous.calendar;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A code that phones read (ISO 18004).
 *
 * @param size modules on each side
 * @param dark the dark ones, row by row
 * @param quiet how many light modules there are around it
 * @param text what it says
 */
public record QrCode(int size, BitSet dark, int quiet, String text) {
  /** As the standard wants it, and what cameras still take in a small window. */
  private static final int QUIET = 4;

  private static final int QUIET_LEAST = 2;

  public QrCode {
    dark = (BitSet) dark.clone();
  }

  /** The dark modules; a copy. */
  @Override
  public BitSet dark() {
    return (BitSet) dark.clone();
  }

  /** How many modules it is wide and high, with what is light around it. */
  public int side() {
    return size + 2 * quiet;
  }

  /** Whether the module there is dark; outside of the code, none is. */
  public boolean dark(int column, int row) {
    int x = column - quiet;
    int y = row - quiet;
    return x >= 0 && x < size && y >= 0 && y < size && dark.get(y * size + x);
  }

  /** The first of these texts whose code is at most so many modules wide and high, if any is. */
  public static Optional<QrCode> fitting(List<String> texts, int most) {
    for (int quiet = QUIET; quiet >= QUIET_LEAST; quiet--) {
      for (String text : texts) {
        QrCode code = of(text, quiet);
        if (code.side() <= most) return Optional.of(code);
      }
    }
    return Optional.empty();
  }

  /** The smallest of these: how many modules there must be room for. */
  public static int least(List<String> texts) {
    return texts.stream().mapToInt(text -> of(text, QUIET_LEAST).side()).min().orElseThrow();
  }

  private static QrCode of(String text, int quiet) {
    try {
      // A screen is neither dirty nor torn; and what is all ASCII needs no word about it.
      boolean plain = text.chars().allMatch(c -> c < 0x80);
      Map<EncodeHintType, Object> hints =
          plain ? Map.of() : Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name());
      ByteMatrix matrix = Encoder.encode(text, ErrorCorrectionLevel.L, hints).getMatrix();
      int size = matrix.getWidth();
      BitSet dark = new BitSet(size * size);
      for (int i = 0; i < size * size; i++) dark.set(i, matrix.get(i % size, i / size) == 1);
      return new QrCode(size, dark, quiet, text);
    } catch (WriterException e) {
      throw new IllegalArgumentException("no code holds so much", e);
    }
  }
}
