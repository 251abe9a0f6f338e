package paris.p2p.rendezvous.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.auth.UserAuthFactory;
import org.apache.sshd.client.auth.password.UserAuthPasswordFactory;
import org.apache.sshd.client.auth.pubkey.UserAuthPublicKeyFactory;
import org.apache.sshd.client.session.ClientConnectionServiceFactory;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.client.session.ClientUserAuthService;
import org.apache.sshd.client.session.ClientUserAuthServiceFactory;
import org.apache.sshd.common.Service;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.io.IoWriteFuture;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.session.SessionListener;
import org.apache.sshd.common.util.buffer.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class SigningInTest {
  /** Each way; scripts/fuzz tries 500. */
  private static final int THEFTS = Integer.getInteger("fuzz.thefts", 100);

  private final Lobby lobby = new Lobby();
  private Door door;

  @BeforeEach
  void open(@TempDir Path folder) throws CannotOpen {
    door = Doors.open(folder, lobby);
  }

  @AfterEach
  void close() {
    door.close();
  }

  @ParameterizedTest
  @CsvSource({"Ed25519, 256", "EC, 256", "EC, 384", "EC, 521", "RSA, 2048", "RSA, 3072"})
  void a_key_of_any_usual_kind_signs_in_and_is_who_it_is(String kind, int bits) throws Exception {
    KeyPair key = Client.key(kind, bits);
    try (Client ada = Client.with(door.port(), key)) {
      assertEquals(fingerprint(key) + "\n", ada.exec("whoami", "").out());
    }
  }

  @Test
  void nobody_signs_in_with_an_rsa_key_that_is_too_short() throws Exception {
    try (Client ada = Client.with(door.port(), Client.key("RSA", 1024))) {
      assertEquals("guest\n", ada.exec("whoami", "").out());
    }
  }

  @Test
  void somebody_without_a_key_is_a_guest_who_answered_no_questions() throws Exception {
    try (Client ada = Client.keyless(door.port())) {
      assertEquals("guest\n", ada.exec("whoami", "").out());
      assertTrue(ada.exec("arrival", "").out().contains("readOnly=false"));
    }
  }

  @Test
  void guest_at_needs_no_key_and_no_questions_and_can_only_read() throws Exception {
    try (Client guest =
        Client.signIn(onlyBy(UserAuthPasswordFactory.INSTANCE), "guest", door.port())) {
      assertEquals("guest\n", guest.exec("whoami", "").out());
      assertTrue(guest.exec("arrival", "").out().contains("readOnly=true"));
    }
  }

  @Test
  void guest_at_stays_a_guest_whatever_key_it_offers() throws Exception {
    SshClient insists = onlyBy(UserAuthPublicKeyFactory.INSTANCE, Client.key());
    insists.setServiceFactories(List.of(new Shy(), ClientConnectionServiceFactory.INSTANCE));
    try (Client guest = Client.signIn(insists, "guest", door.port())) {
      assertEquals("guest\n", guest.exec("whoami", "").out());
      assertTrue(guest.exec("arrival", "").out().contains("readOnly=true"));
    }
  }

  @Test
  void asking_alone_lets_in_nobody_but_guest_at() {
    for (String user : List.of("ada", "Guest", "guest ", "root", "")) {
      assertThrows(
          IOException.class,
          () -> Client.signIn(onlyBy(UserAuthPasswordFactory.INSTANCE), user, door.port()).close());
    }
  }

  @Test
  void there_is_no_password() throws Exception {
    SshClient mina = onlyBy(UserAuthPasswordFactory.INSTANCE);
    mina.start();
    try (ClientSession session =
        mina.connect("ada", "127.0.0.1", door.port()).verify(Client.PATIENCE).getSession()) {
      session.addPasswordIdentity("secret");
      assertThrows(IOException.class, () -> session.auth().verify(Client.PATIENCE));
    } finally {
      mina.close(true);
    }
  }

  @Test
  void who_offers_somebodys_key_without_a_true_signature_is_a_guest() throws Exception {
    KeyPair somebody = Client.key();
    for (boolean signed : List.of(false, true)) {
      SshClient mina = Thief.of(somebody, signed);
      mina.start();
      try {
        for (int time = 0; time < THEFTS; time++) {
          try (Client thief = Client.next(mina, "ada", door.port())) {
            assertEquals("guest\n", thief.exec("whoami", "").out());
          }
        }
      } finally {
        mina.close(true);
      }
    }
  }

  @Test
  void signatures_that_are_none_are_verified_a_few_times_and_then_no_more() throws Exception {
    KeyPair somebody = Client.key();
    SshClient few = Thief.of(somebody, true, Trials.SIGNATURES_MOST);
    try (Client thief = Client.signIn(few, "ada", door.port())) {
      assertEquals("guest\n", thief.exec("whoami", "").out());
    }
    SshClient many = Thief.of(somebody, true, Trials.SIGNATURES_MOST + 1);
    assertThrows(IOException.class, () -> Client.signIn(many, "ada", door.port()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"unheard-of", "ssh-userauth", "ssh-connection"})
  void another_service_after_sign_in_is_refused_by_the_protocol(String service) throws Exception {
    try (Client ada = Client.with(door.port(), Client.key())) {
      assertEquals(
          SshConstants.SSH2_DISCONNECT_SERVICE_NOT_AVAILABLE,
          disconnected(
              ada.session(),
              session -> {
                Buffer request = session.createBuffer(SshConstants.SSH_MSG_SERVICE_REQUEST);
                request.putString(service);
                session.writePacket(request);
              }));
    }
  }

  @Test
  void signing_in_for_a_service_that_there_is_not_is_refused_by_the_protocol() throws Exception {
    SshClient mina = Client.bare();
    mina.start();
    try (ClientSession session =
        mina.connect("guest", "127.0.0.1", door.port()).verify(Client.PATIENCE).getSession()) {
      session.waitFor(Set.of(ClientSession.ClientSessionEvent.WAIT_AUTH), Client.PATIENCE);
      assertEquals(
          SshConstants.SSH2_DISCONNECT_SERVICE_NOT_AVAILABLE,
          disconnected(
              session,
              same -> {
                Buffer request = same.createBuffer(SshConstants.SSH_MSG_USERAUTH_REQUEST);
                request.putString("guest");
                request.putString("unheard-of");
                request.putString("none");
                same.writePacket(request);
              }));
    } finally {
      mina.close(true);
    }
  }

  /** Asks, and waits for the reason by which the server ends it. */
  private static int disconnected(ClientSession session, Asks asks) throws Exception {
    CompletableFuture<Integer> reason = new CompletableFuture<>();
    session.addSessionListener(
        new SessionListener() {
          @Override
          public void sessionDisconnect(
              Session same, int code, String message, String language, boolean initiator) {
            reason.complete(initiator ? -code : code);
          }
        });
    asks.on(session);
    return reason.get(15, TimeUnit.SECONDS);
  }

  private interface Asks {
    void on(ClientSession session) throws IOException;
  }

  @Test
  void a_user_name_reaches_nobody_as_it_was_sent() throws Exception {
    String hostile = "a\u001b]0;x\u0007\u202e\n".repeat(50);
    try (Client ada = Client.as(hostile, door.port(), Client.key())) {
      String arrival = ada.exec("arrival", "").out();
      assertTrue(arrival.contains("user=" + "a0xa0xa0x".repeat(4).substring(0, 32) + ","), arrival);
    }
  }

  private static SshClient onlyBy(UserAuthFactory method, KeyPair... keys) {
    SshClient mina = Client.bare();
    mina.setKeyIdentityProvider(KeyIdentityProvider.wrapKeyPairs(List.of(keys)));
    mina.setUserAuthFactories(List.of(method));
    return mina;
  }

  /** Asks by a method that nobody knows where clients usually ask by {@code none}. */
  private static final class Shy extends ClientUserAuthServiceFactory {
    @Override
    public Service create(Session session) throws IOException {
      return new ClientUserAuthService(session) {
        @Override
        protected IoWriteFuture sendInitialAuthRequest(ClientSession asked, String service)
            throws IOException {
          Buffer request = asked.createBuffer(SshConstants.SSH_MSG_USERAUTH_REQUEST);
          request.putString(asked.getUsername());
          request.putString(service);
          request.putString("unheard-of");
          return asked.writePacket(request);
        }
      };
    }
  }

  static String fingerprint(KeyPair key) {
    return KeyUtils.getFingerPrint(BuiltinDigests.sha256, key.getPublic());
  }
}
