package paris.p2p.rendezvous.ssh;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.io.IoSession;
import org.apache.sshd.common.io.IoWriteFuture;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.server.ServerFactoryManager;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.session.ServerSessionImpl;
import org.apache.sshd.server.session.SessionFactory;

/**
 * One connection. It is cut when its client asks and asks and does not read the answers: MINA would
 * keep them all. What channels send is bounded elsewhere, by who sends it.
 */
final class Connection extends ServerSessionImpl {
  /** So many answers may wait to be read. */
  static final int UNREAD_MOST = 1_000;

  private final AtomicInteger unread = new AtomicInteger();

  private final Announcement keys;

  private Connection(ServerFactoryManager server, IoSession wire, Announcement keys)
      throws Exception {
    super(server, wire);
    this.keys = keys;
  }

  /** Makes them. */
  static final class Maker extends SessionFactory {
    private final Announcement keys;

    Maker(SshServer server, Announcement keys) {
      super(server);
      this.keys = keys;
    }

    @Override
    protected ServerSessionImpl doCreateSession(IoSession wire) throws Exception {
      return new Connection(getServer(), wire, keys);
    }
  }

  @Override
  public IoWriteFuture signalAuthenticationSuccess(String user, String service, Buffer asked)
      throws Exception {
    IoWriteFuture told = super.signalAuthenticationSuccess(user, service, asked);
    keys.tell(this);
    return told;
  }

  @Override
  public IoWriteFuture writePacket(Buffer packet) throws IOException {
    if (ofChannel(packet.array()[packet.rpos()])) return super.writePacket(packet);
    if (unread.incrementAndGet() > UNREAD_MOST) {
      close(true);
      throw new IOException("nobody reads the answers");
    }
    IoWriteFuture future = super.writePacket(packet);
    future.addListener(written -> unread.decrementAndGet());
    return future;
  }

  private static boolean ofChannel(byte message) {
    return message == SshConstants.SSH_MSG_CHANNEL_DATA
        || message == SshConstants.SSH_MSG_CHANNEL_EXTENDED_DATA;
  }
}
