package paris.p2p.rendezvous.ssh;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.sshd.server.Environment;
import org.apache.sshd.server.channel.ChannelSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.text.Wordless;

/** One command on one channel, on a virtual thread of its own, with plain blocking streams. */
final class CommandCall extends Call {
  private static final Logger LOG = LoggerFactory.getLogger(CommandCall.class);

  /** In bytes of UTF-8. */
  static final int LONGEST_LINE = 8 * 1024;

  private final VisitorChannel channel;
  private final String line;
  private final Optional<Refusal> refused;
  private final Inlet in;
  private final Reception reception;
  private final Inside inside;
  private final AtomicBoolean gone = new AtomicBoolean();
  private final AtomicInteger unfinished = new AtomicInteger(2);

  /**
   * @param refused why it is not done
   */
  CommandCall(
      VisitorChannel channel,
      String line,
      Optional<Refusal> refused,
      Inlet in,
      Reception reception,
      Inside inside) {
    this.channel = channel;
    this.line = line;
    this.refused = refused;
    this.in = in;
    this.reception = reception;
    this.inside = inside;
  }

  @Override
  public void start(ChannelSession same, Environment unused) {
    Arrival arrival = channel.arrival();
    inside.enter(this);
    channel.connection().begins(this);
    Thread.ofVirtual().name("command").start(() -> run(arrival));
  }

  private void run(Arrival arrival) {
    // Where a terminal was asked for there is no driver to turn newlines round, and one stream.
    boolean pty = arrival.pty();
    OutputStream out = new BufferedOutputStream(new Outlet(out(), pty));
    OutputStream err = pty ? out : new BufferedOutputStream(new Outlet(err(), false));
    int status = 1;
    try {
      InputStream given = pty ? new TypedInput(in, channel.typing(), out) : in;
      status = answer(arrival, given, out, err);
      out.flush();
      err.flush();
    } catch (IOException gone) {
      LOG.debug("A client left before its command was done");
    } finally {
      exit().onExit(status);
      leave();
    }
  }

  private int answer(Arrival arrival, InputStream given, OutputStream out, OutputStream err)
      throws IOException {
    if (line.getBytes(StandardCharsets.UTF_8).length > LONGEST_LINE) {
      return say(err, 2, "The command is too long: 8192 bytes at most. Send long texts on stdin.");
    }
    try {
      if (refused.isPresent()) return reception.refuse(arrival, refused.get(), err);
      return reception.command(arrival, line, given, out, err);
    } catch (RuntimeException bug) {
      // Writing to somebody who has left is no bug.
      if (!channel.isOpen()) throw new IOException(bug);
      LOG.error("A command broke", Wordless.of(bug));
      return say(err, 1, "Something broke here; it was noted. Please try again later.");
    }
  }

  private static int say(OutputStream err, int status, String sentence) throws IOException {
    err.write((sentence + "\n").getBytes(StandardCharsets.UTF_8));
    return status;
  }

  /** A command comes to its own end; it is only waited for. */
  @Override
  public void closing() {}

  /** Its connection is cut soon. */
  @Override
  public void ended() {}

  @Override
  public void destroy(ChannelSession same) {
    gone();
  }

  @Override
  public void gone() {
    if (gone.getAndSet(true)) return;
    in.breakOff();
    leave();
  }

  /** It is over when the command has come to its end and the channel is closed, in any order. */
  private void leave() {
    if (unfinished.decrementAndGet() > 0) return;
    channel.connection().ends(this);
    inside.leave(this);
  }
}
