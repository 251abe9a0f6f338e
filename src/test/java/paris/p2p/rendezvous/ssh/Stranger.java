package paris.p2p.rendezvous.ssh;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.security.KeyPair;
import java.time.Duration;
import java.util.EnumSet;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ChannelExec;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.keyverifier.AcceptAllServerKeyVerifier;
import org.apache.sshd.client.keyverifier.ServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;

/** Somebody who comes from any address of this machine. */
public final class Stranger implements AutoCloseable {
  private final SshClient mina = Client.bare();
  private final int port;

  public Stranger(int port) {
    this(port, AcceptAllServerKeyVerifier.INSTANCE);
  }

  /** One who looks at the host key as long as that takes. */
  Stranger(int port, ServerKeyVerifier looking) {
    this.port = port;
    mina.setNioWorkers(8); // each who looks holds one
    mina.setServerKeyVerifier(looking);
    mina.start();
  }

  /** Whether a command is done for somebody who comes from there, within that time. */
  public boolean visits(String from, KeyPair key, Duration time) {
    long end = System.nanoTime() + time.toNanos();
    try (ClientSession session = signedIn(from, key, time);
        ChannelExec channel = session.createExecChannel("lines")) {
      channel.open().verify(left(end));
      channel.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), left(end));
      return channel.getExitStatus() != null && System.nanoTime() < end;
    } catch (IOException refused) {
      return false;
    }
  }

  /** Somebody of that address who has signed in within that time. */
  ClientSession signedIn(String from, KeyPair key, Duration time) throws IOException {
    long end = System.nanoTime() + time.toNanos();
    ClientSession session = knocks(from, time);
    try {
      session.addPublicKeyIdentity(key);
      session.auth().verify(left(end));
      return session;
    } catch (IOException refused) {
      session.close(true);
      throw refused;
    }
  }

  /** A connection from there, which goes on to exchange keys and has not signed in. */
  ClientSession knocks(String from, Duration time) throws IOException {
    InetSocketAddress door = new InetSocketAddress("127.0.0.1", port);
    return mina.connect("ada", door, new InetSocketAddress(from, 0)).verify(time).getSession();
  }

  private static Duration left(long end) {
    return Duration.ofNanos(Math.max(1, end - System.nanoTime()));
  }

  @Override
  public void close() {
    mina.close(true);
  }
}
