package paris.p2p.rendezvous.ssh;

import java.io.IOException;
import java.security.KeyPair;
import java.util.List;
import org.apache.sshd.client.ClientBuilder;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.auth.AbstractUserAuth;
import org.apache.sshd.client.auth.AbstractUserAuthFactory;
import org.apache.sshd.client.auth.UserAuth;
import org.apache.sshd.client.auth.keyboard.UserAuthKeyboardInteractiveFactory;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.kex.BuiltinDHFactories;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;

/**
 * A client that offers somebody's public key, unsigned or with a signature that is none, and then
 * comes in by keyboard-interactive.
 */
final class Thief extends AbstractUserAuth {
  private final KeyPair somebody;
  private final boolean signed;
  private int left;

  private Thief(KeyPair somebody, boolean signed, int times) {
    super("publickey");
    this.somebody = somebody;
    this.signed = signed;
    this.left = times;
  }

  static SshClient of(KeyPair somebody, boolean signed) {
    return of(somebody, signed, 1);
  }

  /** The same so many times. */
  static SshClient of(KeyPair somebody, boolean signed, int times) {
    SshClient mina = Client.bare();
    // The quickest, for many of them.
    mina.setKeyExchangeFactories(
        List.of(ClientBuilder.DH2KEX.apply(BuiltinDHFactories.curve25519)));
    mina.setUserAuthFactories(
        List.of(
            new AbstractUserAuthFactory("publickey") {
              @Override
              public UserAuth createUserAuth(ClientSession session) {
                return new Thief(somebody, signed, times);
              }
            },
            UserAuthKeyboardInteractiveFactory.INSTANCE));
    return mina;
  }

  @Override
  protected boolean sendAuthDataRequest(ClientSession session, String service) throws IOException {
    if (left-- <= 0) return false;
    Buffer request = session.createBuffer(SshConstants.SSH_MSG_USERAUTH_REQUEST);
    request.putString(session.getUsername());
    request.putString(service);
    request.putString("publickey");
    request.putBoolean(signed);
    request.putString("ssh-ed25519");
    request.putPublicKey(somebody.getPublic());
    if (signed) {
      ByteArrayBuffer signature = new ByteArrayBuffer();
      signature.putString("ssh-ed25519");
      signature.putBytes(new byte[64]);
      request.putBytes(signature.getCompactData());
    }
    session.writePacket(request);
    return true;
  }

  /** The server would take the key: that is all the thief has. */
  @Override
  protected boolean processAuthDataRequest(ClientSession session, String service, Buffer buffer) {
    return false;
  }
}
