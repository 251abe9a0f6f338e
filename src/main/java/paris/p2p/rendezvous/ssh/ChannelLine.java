package paris.p2p.rendezvous.ssh;

import java.io.IOException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.sshd.common.io.IoOutputStream;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;
import org.apache.sshd.server.ExitCallback;
import paris.p2p.rendezvous.terminal.Line;

/** A line over a channel's asynchronous output. Nothing here waits. Thread-safe. */
final class ChannelLine implements Line {
  /** For what is still to be sent at the end; a client that stopped reading gets no longer. */
  private static final int LAST_SECONDS = 5;

  private final VisitorChannel channel;
  private final IoOutputStream out;
  private final ExitCallback exit;
  private boolean sending;
  private boolean over;
  private int status;

  ChannelLine(VisitorChannel channel, IoOutputStream out, ExitCallback exit) {
    this.channel = channel;
    this.out = out;
    this.exit = exit;
  }

  @Override
  public void send(byte[] bytes, Runnable sent) {
    if (!begin()) {
      sent.run();
      return;
    }
    try {
      out.writeBuffer(new ByteArrayBuffer(bytes))
          .addListener(written -> {
            done();
            sent.run();
          });
    } catch (IOException gone) {
      done();
      sent.run();
    }
  }

  @Override
  public void hangUp(int exitStatus) {
    if (!end(exitStatus)) return;
    ScheduledExecutorService clock =
        channel.getSession().getFactoryManager().getScheduledExecutorService();
    // A door that has closed meanwhile has no clock any more.
    if (clock == null) {
      channel.close(true);
      return;
    }
    ScheduledFuture<?> last = clock.schedule(channel::drop, LAST_SECONDS, TimeUnit.SECONDS);
    // Who has left is not to be remembered until then.
    channel.addCloseFutureListener(closed -> last.cancel(false));
  }

  @Override
  public void cut() {
    synchronized (this) {
      over = true;
    }
    Connection connection = channel.connection();
    if (connection.screens() + connection.commands() > 1) channel.drop();
    else connection.close(true);
  }

  private synchronized boolean begin() {
    if (over) return false;
    if (sending) throw new IllegalStateException("two sendings at a time");
    sending = true;
    return true;
  }

  /** MINA sends the end of output at once, so it is asked to only after the last byte left. */
  private void done() {
    synchronized (this) {
      sending = false;
      if (!over) return;
    }
    exit.onExit(status);
  }

  private boolean end(int exitStatus) {
    boolean idle;
    synchronized (this) {
      if (over) return false;
      over = true;
      status = exitStatus;
      idle = !sending;
    }
    if (idle) exit.onExit(exitStatus);
    return true;
  }
}
