package paris.p2p.rendezvous.ssh;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import org.apache.sshd.client.channel.ChannelShell;
import org.apache.sshd.client.channel.ClientChannelEvent;

/** An open terminal of a {@link Client}. */
public final class Shell implements AutoCloseable {
  private final ChannelShell channel;

  Shell(ChannelShell channel) {
    this.channel = channel;
  }

  /** What the hub draws. */
  public InputStream screen() {
    return channel.getInvertedOut();
  }

  /** What is typed; flush it. */
  public OutputStream keyboard() {
    return channel.getInvertedIn();
  }

  public void type(byte[] keys) throws IOException {
    keyboard().write(keys);
    keyboard().flush();
  }

  public void resize(int columns, int rows) throws IOException {
    channel.sendWindowChange(columns, rows);
  }

  /** Waits for the end; the exit status, or -1 when none came. */
  public int ended() {
    channel.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), Client.PATIENCE);
    return channel.getExitStatus() == null ? -1 : channel.getExitStatus();
  }

  /** All that was drawn and not read; for one that has ended. */
  public String said() throws IOException {
    return new String(screen().readAllBytes(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    channel.close(true);
  }
}
