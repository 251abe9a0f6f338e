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

  private Connection(ServerFactoryManager server, IoSession wire) throws Exception {
    super(server, wire);
  }

  /** Makes them. */
  static final class Maker extends SessionFactory {
    Maker(SshServer server) {
      super(server);
    }

    @Override
    protected ServerSessionImpl doCreateSession(IoSession wire) throws Exception {
      return new Connection(getServer(), wire);
    }
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
