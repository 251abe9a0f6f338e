package paris.p2p.rendezvous.terminal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** What is pasted, up to its end mark; the first {@value #MOST} bytes are kept. */
final class PasteGatherer {
  static final int MOST = 256 * 1024;

  private static final byte[] END = "\u001b[201~".getBytes(StandardCharsets.US_ASCII);

  private ByteArrayOutputStream kept = new ByteArrayOutputStream(0);
  private int matched;

  void begin() {
    kept = new ByteArrayOutputStream();
    matched = 0;
  }

  /** Whether this byte was the last one of the end mark. */
  boolean take(int b) {
    if (b == END[matched]) return ++matched == END.length;
    for (int i = 0; i < matched; i++) keep(END[i]);
    matched = b == END[0] ? 1 : 0;
    if (matched == 0) keep(b);
    return false;
  }

  /** The text, without what is no UTF-8; gives its memory back. */
  String gathered() {
    ByteBuffer bytes = ByteBuffer.wrap(kept.toByteArray());
    kept = new ByteArrayOutputStream(0);
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.IGNORE)
          .onUnmappableCharacter(CodingErrorAction.IGNORE)
          .decode(bytes)
          .toString();
    } catch (CharacterCodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private void keep(int b) {
    if (kept.size() < MOST) kept.write(b);
  }
}
