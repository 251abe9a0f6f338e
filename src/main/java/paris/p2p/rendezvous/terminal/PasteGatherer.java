package paris.p2p.rendezvous.terminal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import paris.p2p.rendezvous.text.Letters;

/** What is pasted, up to its end mark; the first {@value #MOST} bytes are kept. */
final class PasteGatherer {
  static final int MOST = 256 * 1024;

  private static final byte[] END = "\u001b[201~".getBytes(StandardCharsets.US_ASCII);

  private ByteArrayOutputStream kept = new ByteArrayOutputStream(0);
  private final Letters letters;
  private int matched;
  private long came;

  PasteGatherer(Letters letters) {
    this.letters = letters.equals(Letters.ASCII) ? Letters.UTF_8 : letters;
  }

  void begin() {
    kept = new ByteArrayOutputStream();
    matched = 0;
    came = 0;
  }

  /** How many bytes there were, its end not among them. */
  long came() {
    return came;
  }

  /** Whether this byte was the last one of the end mark. */
  boolean take(int b) {
    if (b == END[matched]) return ++matched == END.length;
    for (int i = 0; i < matched; i++) keep(END[i]);
    matched = b == END[0] ? 1 : 0;
    if (matched == 0) keep(b);
    return false;
  }

  /**
   * The text, without what is no letter; gives its memory back.
   *
   * @param ended whether its end mark came
   */
  Input.Pasted gathered(boolean ended) {
    for (int i = 0; !ended && i < matched; i++) keep(END[i]);
    String text = letters.typed(kept.toByteArray());
    long over = came - kept.size();
    kept = new ByteArrayOutputStream(0);
    return new Input.Pasted(text, over, ended);
  }

  private void keep(int b) {
    came++;
    if (kept.size() < MOST) kept.write(b);
  }
}
