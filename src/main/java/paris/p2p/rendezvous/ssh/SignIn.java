package paris.p2p.rendezvous.ssh;

import java.io.IOException;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.sshd.common.NamedFactory;
import org.apache.sshd.common.Service;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.OpenSshCertificate;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.signature.Signature;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.server.auth.keyboard.InteractiveChallenge;
import org.apache.sshd.server.auth.keyboard.KeyboardInteractiveAuthenticator;
import org.apache.sshd.server.auth.pubkey.PublickeyAuthenticator;
import org.apache.sshd.server.auth.pubkey.UserAuthPublicKey;
import org.apache.sshd.server.auth.pubkey.UserAuthPublicKeyFactory;
import org.apache.sshd.server.session.ServerSession;
import org.apache.sshd.server.session.ServerUserAuthService;
import org.apache.sshd.server.session.ServerUserAuthServiceFactory;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.KeyFault;
import paris.p2p.rendezvous.rules.SignedKey;

/**
 * Signing in: any key that signs; no key, by answering no questions; and {@code guest@}, by asking
 * alone (the method {@code none}, RFC 4252, 5.2), since {@code BatchMode=yes} turns questions off.
 *
 * <p>MINA answers {@code none} with a refusal before it looks at any {@code UserAuthFactory}, so it
 * is answered here, where the request comes in.
 */
final class SignIn extends ServerUserAuthService {
  /** The user name that needs no key and can only read. */
  static final String GUEST = "guest";

  /**
   * Every sound key. It writes nothing down: it is asked about mere offers as well as about
   * signatures (CVE-2024-45337), and certificates are refused so that the plain key comes next.
   */
  static final PublickeyAuthenticator ANY_KEY =
      (user, key, session) -> !(key instanceof OpenSshCertificate);

  private static final int LONGEST_USER = 32;

  private static final String TOO_MANY_SIGNATURES = "too many signatures that are none";

  private static final String NO_SUCH_SERVICE = "no such service";

  private SignIn(Session session) throws IOException {
    super(session);
  }

  /** One for each connection. */
  static final class Desk extends ServerUserAuthServiceFactory {
    @Override
    public Service create(Session session) throws IOException {
      return new SignIn(session);
    }
  }

  /**
   * Signing in by a key: what is no {@link Offer} to be taken up is refused as it came, and what is
   * offered without a signature is taken up as it came. Only a signature is worth making a key of.
   */
  static final class Keys extends UserAuthPublicKeyFactory {
    @Override
    public UserAuthPublicKey createUserAuth(ServerSession session) {
      return new Key(getSignatureFactories());
    }
  }

  private static final class Key extends UserAuthPublicKey {
    Key(List<NamedFactory<Signature>> signatures) {
      super(signatures);
    }

    @Override
    public Boolean doAuth(Buffer request, boolean first) throws Exception {
      int start = request.rpos();
      boolean signed = request.getBoolean();
      String algorithm = request.getString();
      byte[] key = request.getBytes();
      Connection connection = (Connection) getServerSession();
      Optional<KeyFault> fault = Offer.fault(algorithm, key);
      fault.ifPresent(connection.trials()::refused);
      if (fault.isPresent()) return Boolean.FALSE;
      if (signed) {
        request.rpos(start);
        return verified(connection, request, first);
      }
      Buffer taken = connection.createBuffer(SshConstants.SSH_MSG_USERAUTH_PK_OK);
      taken.putString(algorithm);
      taken.putBytes(key);
      connection.writePacket(taken);
      return null;
    }

    private Boolean verified(Connection connection, Buffer request, boolean first)
        throws Exception {
      if (connection.trials().signs()) return super.doAuth(request, first);
      connection.disconnect(
          SshConstants.SSH2_DISCONNECT_NO_MORE_AUTH_METHODS_AVAILABLE, TOO_MANY_SIGNATURES);
      return null;
    }
  }

  /** Asks nothing and takes no answers (RFC 4256, 3.2 allows no prompts). */
  static final class NoQuestions implements KeyboardInteractiveAuthenticator {
    @Override
    public InteractiveChallenge generateChallenge(
        ServerSession session, String user, String language, String methods) {
      InteractiveChallenge nothing = new InteractiveChallenge();
      nothing.setInteractionName("");
      nothing.setInteractionInstruction("");
      nothing.setLanguageTag("");
      return nothing;
    }

    @Override
    public boolean authenticate(ServerSession session, String user, List<String> answers) {
      return answers.isEmpty();
    }
  }

  @Override
  protected boolean handleUserAuthRequestMessage(
      ServerSession session, Buffer buffer, AtomicReference<Boolean> signedIn) throws Exception {
    int start = buffer.rpos();
    String user = buffer.getString();
    String service = buffer.getString();
    String method = buffer.getString();
    if (!session.isAuthenticated() && !service.equals(Channels.NAME)) {
      session.disconnect(SshConstants.SSH2_DISCONNECT_SERVICE_NOT_AVAILABLE, NO_SUCH_SERVICE);
      return false;
    }
    if (!session.isAuthenticated() && method.equals("none") && user.equals(GUEST)) {
      session.signalAuthenticationSuccess(user, service, buffer);
      return false;
    }
    buffer.rpos(start);
    return super.handleUserAuthRequestMessage(session, buffer, signedIn);
  }

  /** Who signed this session; to be asked once somebody has signed in. */
  static Caller caller(ServerSession session) {
    if (guest(session)) return Caller.guest();
    String user = session.getUsername().replaceAll("[^\\p{L}\\p{N}._-]", "");
    String shortened = user.length() > LONGEST_USER ? user.substring(0, LONGEST_USER) : user;
    Optional<SignedKey> key = key(session);
    return new Caller(
        key,
        shortened,
        source(session),
        key.isPresent() ? Optional.empty() : ((Connection) session).trials().fault());
  }

  private static Optional<String> source(ServerSession session) {
    return session instanceof Connection came ? came.source() : Optional.empty();
  }

  /** Whether somebody came as {@code guest@}; they stay guests whatever key they offer. */
  static boolean guest(ServerSession session) {
    return GUEST.equals(session.getUsername());
  }

  /** MINA lists a key there only once its signature over this very session was verified. */
  private static Optional<SignedKey> key(ServerSession session) {
    List<PublicKey> signed = session.getAttribute(UserAuthPublicKey.AUTHENTICATED_KEYS);
    if (signed == null || signed.isEmpty()) return Optional.empty();
    PublicKey key = signed.getFirst();
    return Optional.of(
        new SignedKey(
            KeyUtils.getKeyType(key), KeyUtils.getFingerPrint(BuiltinDigests.sha256, key)));
  }
}
