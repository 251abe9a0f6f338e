package paris.p2p.rendezvous.ssh;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import org.apache.sshd.common.io.IoOutputStream;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;

/**
 * A blocking stream over a channel's asynchronous output. Each writing waits until it has left, so
 * that a client that reads slowly holds up its command and fills no memory; one that reads nothing
 * for ten minutes, or has left, gets an {@link IOException}.
 */
final class Outlet extends OutputStream {
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final IoOutputStream out;
  private final boolean carriageReturns;

  /** With carriage returns, each newline is sent as a raw terminal wants it: CR LF. */
  Outlet(IoOutputStream out, boolean carriageReturns) {
    this.out = out;
    this.carriageReturns = carriageReturns;
  }

  @Override
  public void write(int single) throws IOException {
    write(new byte[] {(byte) single}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) return;
    ByteArrayBuffer buffer = new ByteArrayBuffer(carriageReturns ? 2 * length : length, false);
    if (carriageReturns) {
      for (int i = offset; i < offset + length; i++) {
        if (bytes[i] == '\n') buffer.putByte((byte) '\r');
        buffer.putByte(bytes[i]);
      }
    } else {
      buffer.putRawBytes(bytes, offset, length);
    }
    out.writeBuffer(buffer).verify(PATIENCE);
  }
}
