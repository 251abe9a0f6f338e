package paris.p2p.rendezvous.ssh;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.security.KeyPair;
import java.time.Duration;
import java.util.EnumSet;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ChannelExec;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.session.ClientSession;

/** Somebody who comes from any address of this machine, once, and has no time to lose. */
public final class Stranger implements AutoCloseable {
  private final SshClient mina = Client.bare();
  private final int port;

  public Stranger(int port) {
    this.port = port;
    mina.start();
  }

  /** Whether a command is done for somebody who comes from there, within that time. */
  public boolean visits(String from, KeyPair key, Duration time) {
    long end = System.nanoTime() + time.toNanos();
    try (ClientSession session =
        mina.connect(
                "ada", new InetSocketAddress("127.0.0.1", port), new InetSocketAddress(from, 0))
            .verify(time)
            .getSession()) {
      session.addPublicKeyIdentity(key);
      session.auth().verify(left(end));
      try (ChannelExec channel = session.createExecChannel("next")) {
        channel.open().verify(left(end));
        channel.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), left(end));
        Integer exit = channel.getExitStatus();
        return exit != null && exit == 0 && System.nanoTime() < end;
      }
    } catch (IOException refused) {
      return false;
    }
  }

  private static Duration left(long end) {
    return Duration.ofNanos(Math.max(1, end - System.nanoTime()));
  }

  @Override
  public void close() {
    mina.close(true);
  }
}
