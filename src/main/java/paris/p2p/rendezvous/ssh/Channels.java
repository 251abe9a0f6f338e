package paris.p2p.rendezvous.ssh;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.sshd.common.Service;
import org.apache.sshd.common.ServiceFactory;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.SshException;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.server.session.AbstractServerSession;
import org.apache.sshd.server.session.ServerConnectionService;

/**
 * The channels of one connection (RFC 4254, 5): sessions only, so many at once. One that is not
 * opened is refused in a sentence (5.1), and the others do not notice.
 */
final class Channels extends ServerConnectionService {
  /** The service that clients ask for. */
  static final String NAME = "ssh-connection";

  /** As OpenSSH's MaxSessions. */
  static final int MOST = 10;

  /** What others forward by (RFC 4254, 6.3.2 and 7; OpenSSH's PROTOCOL, 2). */
  private static final Set<String> FORWARDING =
      Set.of(
          "direct-tcpip",
          "forwarded-tcpip",
          "x11",
          "auth-agent@openssh.com",
          "direct-streamlocal@openssh.com",
          "forwarded-streamlocal@openssh.com",
          "tun@openssh.com");

  private static final No NO_FORWARDING =
      new No(
          SshConstants.SSH_OPEN_ADMINISTRATIVELY_PROHIBITED,
          "Rien ne passe plus loin par ici. / Nothing is forwarded from here.");

  private static final No UNKNOWN =
      new No(
          SshConstants.SSH_OPEN_UNKNOWN_CHANNEL_TYPE,
          "Seules des sessions sont possibles. / There are sessions only.");

  private static final No NO_MORE =
      new No(
          SshConstants.SSH_OPEN_RESOURCE_SHORTAGE,
          "Dix sessions au plus par connexion. / Ten sessions a connection at most.");

  private static final No ENDING =
      new No(
          SshConstants.SSH_OPEN_CONNECT_FAILED,
          "Cette connexion se ferme. / This connection is being closed.");

  private Channels(AbstractServerSession session) throws SshException {
    super(session);
  }

  /** Why a channel is not opened. */
  private record No(int reason, String sentence) {}

  /** One for each connection that has signed in. */
  static final class Desk implements ServiceFactory {
    @Override
    public String getName() {
      return NAME;
    }

    @Override
    public Service create(Session session) throws IOException {
      return new Channels((AbstractServerSession) session);
    }
  }

  @Override
  protected void channelOpen(Buffer asked) throws Exception {
    int start = asked.rpos();
    String kind = asked.getString();
    long theirs = asked.getUInt();
    asked.rpos(start);
    Optional<No> no = refusal(kind);
    if (no.isEmpty()) super.channelOpen(asked);
    else sendChannelOpenFailure(asked, theirs, no.get().reason(), no.get().sentence(), "");
  }

  private Optional<No> refusal(String kind) {
    if (FORWARDING.contains(kind)) return Optional.of(NO_FORWARDING);
    if (!kind.equals("session")) return Optional.of(UNKNOWN);
    if (((Connection) getSession()).over()) return Optional.of(ENDING);
    return getChannels().size() >= MOST ? Optional.of(NO_MORE) : Optional.empty();
  }
}
