package paris.p2p.rendezvous.ssh;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.sshd.server.Environment;
import org.apache.sshd.server.channel.ChannelDataReceiver;
import org.apache.sshd.server.channel.ChannelSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import paris.p2p.rendezvous.terminal.Ear;

/** The screens on one channel. Runs on the connection's threads and never blocks them. */
final class ScreenCall extends Call implements ChannelDataReceiver {
  private static final Logger LOG = LoggerFactory.getLogger(ScreenCall.class);

  /** What a terminal's driver would make of the end of input: Ctrl-D. */
  private static final byte[] END_OF_INPUT = {4};

  private final VisitorChannel channel;
  private final Reception reception;
  private final Inside inside;
  private final AtomicBoolean left = new AtomicBoolean();
  private final AtomicBoolean ended = new AtomicBoolean();
  private volatile Ear ear;

  ScreenCall(VisitorChannel channel, Reception reception, Inside inside) {
    this.channel = channel;
    this.reception = reception;
    this.inside = inside;
  }

  @Override
  public void start(ChannelSession same, Environment unused) {
    ChannelLine line = new ChannelLine(channel, out(), exit());
    WindowSize size = channel.window();
    try {
      ear = reception.screen(channel.arrival(), size.columns(), size.rows(), line);
    } catch (RuntimeException bug) {
      LOG.error("A screen did not open", bug);
      line.hangUp(1);
      return;
    }
    channel.onResize(next -> ear.resized(next.columns(), next.rows()));
    inside.enter(this);
    channel.connection().begins(this);
  }

  @Override
  public int data(ChannelSession same, byte[] bytes, int offset, int length) {
    // Typed before there was a screen to type at.
    if (ear == null) return length;
    byte[] typed = Arrays.copyOfRange(bytes, offset, offset + length);
    long rest = channel.typed(length);
    ear.typed(typed, () -> channel.consumed(length, rest));
    return 0;
  }

  /** MINA calls it at the end of input and again when the channel closes. */
  @Override
  public void close() {
    if (ear == null || !channel.ended() || ended.getAndSet(true)) return;
    ear.typed(END_OF_INPUT, () -> {});
  }

  @Override
  public void closing() {
    ear.closing();
  }

  @Override
  public void ended() {
    ear.ended();
  }

  @Override
  public void destroy(ChannelSession same) {
    gone();
  }

  @Override
  public void gone() {
    if (ear == null || left.getAndSet(true)) return;
    channel.connection().ends(this);
    inside.leave(this);
    ear.gone();
  }
}
