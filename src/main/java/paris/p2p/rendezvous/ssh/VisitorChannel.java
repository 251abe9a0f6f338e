package paris.p2p.rendezvous.ssh;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.channel.PtyMode;
import org.apache.sshd.common.channel.RequestHandler.Result;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.server.channel.ChannelSession;
import paris.p2p.rendezvous.terminal.Cooked;
import paris.p2p.rendezvous.text.Letters;

/**
 * A session channel that keeps only what the hub knows what to do with: a terminal's size within
 * bounds and a few variables. No forwarding, no subsystems, no signals.
 */
final class VisitorChannel extends ChannelSession {
  /** So many bytes may come before it is said what the channel is for. */
  private static final int EARLY_MOST = 4 * 1024;

  private final ClientEnvironment environment = new ClientEnvironment();
  private final AtomicBoolean telling = new AtomicBoolean();
  private int early;
  private volatile Optional<WindowSize> window = Optional.empty();
  private volatile Cooked.Modes typing = Cooked.Modes.USUAL;
  private volatile Consumer<WindowSize> resized = size -> {};

  VisitorChannel() {
    super(List.of());
  }

  /** What was asked for before the screen or the command. */
  Arrival arrival() {
    Connection came = connection();
    return new Arrival(came.number(), came.caller(), SignIn.guest(came), environment(), hasPty());
  }

  Connection connection() {
    return (Connection) getSession();
  }

  Map<String, String> environment() {
    return environment.all();
  }

  boolean hasPty() {
    return window.isPresent();
  }

  /** How what is typed at the terminal becomes lines. */
  Cooked.Modes typing() {
    return typing;
  }

  WindowSize window() {
    return window.orElse(WindowSize.USUAL);
  }

  /** Who is to be told of another size, on a thread of the server's own. */
  void onResize(Consumer<WindowSize> told) {
    resized = told;
  }

  /** Whether the client said itself that nothing more comes, rather than vanished. */
  boolean ended() {
    return isEofSignalled();
  }

  /** So many bytes were typed; for how many nanoseconds there is to be no room for more. */
  long typed(int bytes) {
    connection().stirs();
    return connection().pace().typed(bytes);
  }

  /** The client may send so many bytes more, after so many nanoseconds. */
  void consumed(int bytes, long rest) {
    if (rest == 0) consumed(bytes);
    else connection().after(rest, TimeUnit.NANOSECONDS, () -> consumed(bytes));
  }

  /** The client may send so many bytes more. */
  void consumed(int bytes) {
    try {
      getLocalWindow().release(bytes);
    } catch (IOException | RuntimeException gone) {
      close(true);
    }
  }

  /**
   * Ends it at once, whatever is still to be sent. Its client is told, since others may be open on
   * the connection (RFC 4254, 5.3).
   */
  void drop() {
    GracefulState state = gracefulState.get();
    if (state == GracefulState.Opened || state == GracefulState.CloseReceived) {
      Buffer over = connection().createBuffer(SshConstants.SSH_MSG_CHANNEL_CLOSE, Integer.BYTES);
      over.putUInt(getRecipient());
      try {
        connection().writePacket(over);
      } catch (IOException gone) {
        // Nobody is left to be told.
      }
    }
    close(true);
  }

  /**
   * Empty packets take no window, so nothing would keep a client from piling them up; nor does
   * anybody need much room before it is said what for.
   */
  @Override
  protected void doWriteData(byte[] data, int offset, long length) throws IOException {
    if (length == 0) return;
    if (receiver == null && (early += (int) length) > EARLY_MOST) drop();
    else super.doWriteData(data, offset, length);
  }

  /** One that cannot be read fails by itself: the other channels go on. */
  @Override
  protected Result handleInternalRequest(String request, boolean wantReply, Buffer asked)
      throws IOException {
    try {
      return super.handleInternalRequest(request, wantReply, asked);
    } catch (RuntimeException cutShort) {
      return Result.ReplyFailure;
    }
  }

  @Override
  protected Result handleEnvParsed(String name, String value) {
    return environment.keep(name, value) ? Result.ReplySuccess : Result.ReplyFailure;
  }

  /** The line comes in the letters of the client's locale, which MINA takes for UTF-8. */
  @Override
  protected Result handleExec(String request, Buffer buffer, boolean wantReply) throws IOException {
    return handleExecParsed(request, Letters.of(environment()).line(buffer.getBytes()));
  }

  @Override
  protected Result handlePtyReqParsed(
      String term, int columns, int rows, int width, int height, Map<PtyMode, Integer> modes) {
    window = Optional.of(WindowSize.nearest(columns, rows));
    typing =
        new Cooked.Modes(
            key(modes, PtyMode.VERASE, Cooked.Modes.USUAL.erase()),
            key(modes, PtyMode.VKILL, Cooked.Modes.USUAL.kill()),
            key(modes, PtyMode.VWERASE, Cooked.Modes.USUAL.word()),
            key(modes, PtyMode.VEOF, Cooked.Modes.USUAL.end()),
            key(modes, PtyMode.VINTR, Cooked.Modes.USUAL.interrupt()),
            modes.getOrDefault(PtyMode.ECHO, 1) != 0,
            modes.getOrDefault(PtyMode.ISIG, 1) != 0);
    environment.keep("TERM", term);
    return Result.ReplySuccess;
  }

  /** One that is none (RFC 4254, 8) is the usual one all the same: a text must come to an end. */
  private static int key(Map<PtyMode, Integer> modes, PtyMode mode, int usual) {
    int key = modes.getOrDefault(mode, usual);
    return key <= 0 || key > 0x7f ? usual : key;
  }

  @Override
  protected Result handleWindowChangeParsed(int columns, int rows, int width, int height) {
    if (window.isEmpty()) return Result.ReplyFailure;
    window = Optional.of(WindowSize.nearest(columns, rows));
    if (!telling.getAndSet(true)) tell();
    return Result.ReplySuccess;
  }

  /** Tells of the size as it is then, as soon as there may be one more. */
  private void tell() {
    long rest = connection().pace().resized();
    if (rest > 0) {
      connection().after(rest, TimeUnit.NANOSECONDS, this::tell);
      return;
    }
    telling.set(false);
    resized.accept(window());
  }

  @Override
  protected Result handleSignalParsed(String name) {
    return Result.ReplyFailure;
  }

  @Override
  protected Result handleBreakParsed(long length) {
    return Result.ReplyFailure;
  }

  @Override
  protected Result handleSubsystem(String request, Buffer buffer, boolean wantReply) {
    return Result.ReplyFailure;
  }

  @Override
  protected Result handleAgentForwarding(String request, Buffer buffer, boolean wantReply) {
    return Result.ReplyFailure;
  }

  @Override
  protected Result handleX11Forwarding(String request, Buffer buffer, boolean wantReply) {
    return Result.ReplyFailure;
  }
}
