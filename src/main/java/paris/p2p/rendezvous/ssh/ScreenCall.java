package paris.p2p.rendezvous.ssh;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.sshd.server.Environment;
import org.apache.sshd.server.channel.ChannelDataReceiver;
import org.apache.sshd.server.channel.ChannelSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import paris.p2p.rendezvous.terminal.Ear;
import paris.p2p.rendezvous.text.Wordless;

/** The screens on one channel. Runs on the connection's threads and never blocks them. */
final class ScreenCall extends Call implements ChannelDataReceiver {
  private static final Logger LOG = LoggerFactory.getLogger(ScreenCall.class);

  /** What a terminal's driver would make of the end of input: Ctrl-D. */
  private static final byte[] END_OF_INPUT = {4};

  /** So many bytes of a paste, which are only kept or dropped, cost as much as one of a key. */
  private static final int PASTED = 64;

  private final VisitorChannel channel;
  private final Reception reception;
  private final Inside inside;
  private final AtomicBoolean left = new AtomicBoolean();
  private final AtomicBoolean ended = new AtomicBoolean();

  /** Done once the screen is open; what it is to hear before that, it hears then. */
  private final CompletableFuture<Ear> ear = new CompletableFuture<>();

  ScreenCall(VisitorChannel channel, Reception reception, Inside inside) {
    this.channel = channel;
    this.reception = reception;
    this.inside = inside;
  }

  @Override
  public void start(ChannelSession same, Environment unused) {
    ChannelLine line = new ChannelLine(channel, out(), exit());
    WindowSize size = channel.window();
    // First of all: a server that stops while the screen opens is to wait for its goodbye.
    inside.enter(this);
    channel.connection().begins(this);
    Ear opened;
    try {
      opened = reception.screen(channel.arrival(), size.columns(), size.rows(), line);
    } catch (RuntimeException bug) {
      LOG.error("A screen did not open", Wordless.of(bug));
      line.hangUp(1);
      gone();
      return;
    }
    channel.onResize(next -> opened.resized(next.columns(), next.rows()));
    ear.complete(opened);
  }

  @Override
  public int data(ChannelSession same, byte[] bytes, int offset, int length) {
    // Typed before there was a screen to type at.
    if (!ear.isDone()) return length;
    byte[] typed = Arrays.copyOfRange(bytes, offset, offset + length);
    long rest = channel.typed(ear.join().pasting() ? 1 + length / PASTED : length);
    ear.join().typed(typed, () -> channel.consumed(length, rest));
    return 0;
  }

  /** MINA calls it at the end of input and again when the channel closes. */
  @Override
  public void close() {
    if (!ear.isDone() || !channel.ended() || ended.getAndSet(true)) return;
    ear.join().typed(END_OF_INPUT, () -> {});
  }

  @Override
  public void closing() {
    ear.thenAccept(Ear::closing);
  }

  @Override
  public void ended() {
    ear.thenAccept(Ear::ended);
  }

  @Override
  public void destroy(ChannelSession same) {
    gone();
  }

  @Override
  public void gone() {
    if (left.getAndSet(true)) return;
    channel.connection().ends(this);
    inside.leave(this);
    ear.thenAccept(Ear::gone);
  }
}
