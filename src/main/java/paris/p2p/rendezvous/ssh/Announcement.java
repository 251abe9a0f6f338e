package paris.p2p.rendezvous.ssh;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.channel.RequestHandler;
import org.apache.sshd.common.session.ConnectionService;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;

/**
 * Tells each client who signed in which host keys there are, and proves them to who asks ({@code
 * hostkeys-00@openssh.com}, OpenSSH's PROTOCOL, section 2.5). MINA's own proof takes keys by their
 * type, and so would sign for the next key with the current one.
 */
final class Announcement implements RequestHandler<ConnectionService> {
  private static final String KEYS = "hostkeys-00@openssh.com";
  private static final String PROVE = "hostkeys-prove-00@openssh.com";

  private final List<HostKey> keys;

  Announcement(HostKeys keys) {
    this.keys = keys.all().toList();
  }

  /** Tells a client which keys there are, once it has heard that it is in. */
  void tell(Session session) throws IOException {
    Buffer words = session.createBuffer(SshConstants.SSH_MSG_GLOBAL_REQUEST);
    words.putString(KEYS);
    words.putBoolean(false);
    keys.forEach(key -> words.putPublicKey(key.pair().getPublic()));
    session.writePacket(words);
  }

  /** Signs for each key that is asked for; for one that is not ours, the whole request fails. */
  @Override
  public Result process(
      ConnectionService service, String request, boolean wantsAnswer, Buffer asked)
      throws Exception {
    if (!request.equals(PROVE)) return Result.Unsupported;
    Session session = service.getSession();
    List<byte[]> proofs = new ArrayList<>();
    while (asked.available() > 0) {
      Optional<HostKey> ours = ours(asked);
      if (ours.isEmpty() || proofs.size() == keys.size()) return Result.ReplyFailure;
      proofs.add(proof(session, ours.get()));
    }
    Buffer answer = session.createBuffer(SshConstants.SSH_MSG_REQUEST_SUCCESS);
    proofs.forEach(answer::putBytes);
    session.writePacket(answer);
    return Result.Replied;
  }

  /** Compared as bytes: to make a key of what somebody sends can be dear ({@link Offer}). */
  private Optional<HostKey> ours(Buffer asked) {
    byte[] wanted = asked.getBytes();
    return keys.stream().filter(key -> Arrays.equals(blob(key), wanted)).findFirst();
  }

  private static byte[] blob(HostKey key) {
    Buffer blob = new ByteArrayBuffer();
    blob.putRawPublicKey(key.pair().getPublic());
    return blob.getCompactData();
  }

  private static byte[] proof(Session session, HostKey key) throws Exception {
    Buffer signed = new ByteArrayBuffer();
    signed.putString(PROVE);
    signed.putBytes(session.getSessionId());
    signed.putPublicKey(key.pair().getPublic());
    return key.signature(signed.getCompactData());
  }
}
