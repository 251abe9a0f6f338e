package paris.p2p.rendezvous.ssh;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import org.apache.sshd.server.channel.ChannelDataReceiver;
import org.apache.sshd.server.channel.ChannelSession;

/**
 * A channel's input as a blocking stream. It holds at most one window of bytes, since the client
 * may send more only when they are read. A client that ended its input gives the end of the stream;
 * one that vanished, or says nothing for long, gives an {@link IOException}, so that half a text is
 * never taken for a whole.
 */
final class Inlet extends InputStream {
  private final VisitorChannel channel;
  private final long patience;
  private final Queue<byte[]> waiting = new ArrayDeque<>();
  private byte[] current = {};
  private int next;
  private boolean over;

  /**
   * @param patience how long a client may say nothing
   */
  Inlet(VisitorChannel channel, Duration patience) {
    this.channel = channel;
    this.patience = patience.toNanos();
  }

  /** Where the channel puts what comes. */
  ChannelDataReceiver receiver() {
    if (channel.ended()) breakOff();
    return new ChannelDataReceiver() {
      @Override
      public int data(ChannelSession same, byte[] bytes, int offset, int length) {
        put(Arrays.copyOfRange(bytes, offset, offset + length));
        return 0;
      }

      @Override
      public void close() {
        breakOff();
      }
    };
  }

  private synchronized void put(byte[] bytes) {
    waiting.add(bytes);
    notifyAll();
  }

  /** Nothing more comes: the client ended its input or is gone. */
  synchronized void breakOff() {
    over = true;
    notifyAll();
  }

  @Override
  public int read() throws IOException {
    byte[] single = new byte[1];
    return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, into.length);
    if (length == 0) return 0;
    int read = take(into, offset, length);
    if (read > 0) channel.consumed(read);
    return read;
  }

  private synchronized int take(byte[] into, int offset, int length) throws IOException {
    long end = System.nanoTime() + patience;
    while (next == current.length) {
      if (!waiting.isEmpty()) {
        current = waiting.remove();
        next = 0;
      } else if (over) {
        return end();
      } else {
        pause(end - System.nanoTime());
      }
    }
    int read = Math.min(length, current.length - next);
    System.arraycopy(current, next, into, offset, read);
    next += read;
    return read;
  }

  private int end() throws IOException {
    if (channel.ended()) return -1;
    throw new IOException("the client is gone");
  }

  private void pause(long nanos) throws IOException {
    if (nanos <= 0) throw new IOException("the client says nothing");
    try {
      TimeUnit.NANOSECONDS.timedWait(this, nanos);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
