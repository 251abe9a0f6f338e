package paris.p2p.rendezvous.oneshot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import paris.p2p.rendezvous.calendar.CalendarReader;
import paris.p2p.rendezvous.calendar.Reading;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.text.Cleaner;
import paris.p2p.rendezvous.text.Dropped;

/** The text that comes by standard input; read only when asked for. */
final class StandardInput {
  /** How many bytes are read at most. */
  static final int MOST = 256 * 1024;

  private final InputStream in;

  StandardInput(InputStream in) {
    this.in = in;
  }

  /** What came. */
  sealed interface Came {}

  /** Many lines, cleaned; perhaps none. And what was not kept of them. */
  record Text(String text, Dropped dropped) implements Came {}

  /** More than {@value StandardInput#MOST} bytes; the rest is not read. */
  record TooMuch() implements Came {}

  /** Bytes that are no UTF-8 (RFC 3629). Nothing is guessed: a wrong guess would be published. */
  record NotUtf8() implements Came {}

  /** Reads a calendar file to its end; of a larger one than that takes, no more. */
  Outcome<Reading> calendar(CalendarReader reader) {
    try {
      return reader.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Whether anything comes before the end; where nothing is heard of either for so long, nothing
   * does. To be asked once, and nothing is to be read after it.
   */
  boolean comes(Duration patience) {
    CompletableFuture<Boolean> came = new CompletableFuture<>();
    Thread.ofVirtual().start(() -> came.complete(readsOne()));
    return came.completeOnTimeout(false, patience.toMillis(), TimeUnit.MILLISECONDS).join();
  }

  private boolean readsOne() {
    try {
      return in.read() >= 0;
    } catch (IOException gone) {
      return false;
    }
  }

  /** Reads to the end. */
  Came read() {
    try {
      byte[] bytes = in.readNBytes(MOST + 1);
      if (bytes.length > MOST) return new TooMuch();
      var decoder = StandardCharsets.UTF_8.newDecoder();
      String came = decoder.decode(ByteBuffer.wrap(bytes)).toString();
      // A byte order mark says how the file is written, and is none of its words (RFC 3629, 6).
      String raw = came.startsWith("\ufeff") ? came.substring(1) : came;
      return new Text(Cleaner.lines(raw), Cleaner.dropped(raw));
    } catch (CharacterCodingException e) {
      return new NotUtf8();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
