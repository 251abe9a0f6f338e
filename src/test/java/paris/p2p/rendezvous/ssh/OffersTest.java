package paris.p2p.rendezvous.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.auth.AbstractUserAuth;
import org.apache.sshd.client.auth.AbstractUserAuthFactory;
import org.apache.sshd.client.auth.UserAuth;
import org.apache.sshd.client.auth.keyboard.UserAuthKeyboardInteractiveFactory;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paris.p2p.rendezvous.rules.KeyFault;

/** Keys that were made to be dear, offered by who has none. */
@Timeout(60)
final class OffersTest {
  private static final String PROVE = "hostkeys-prove-00@openssh.com";

  private final Random random = new Random(1);
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

  private BigInteger number(int bits) {
    return new BigInteger(bits, random).setBit(bits - 1).setBit(0);
  }

  private static byte[] blob(String type, BigInteger... numbers) {
    ByteArrayBuffer blob = new ByteArrayBuffer();
    blob.putString(type);
    for (BigInteger number : numbers) blob.putMPInt(number);
    return blob.getCompactData();
  }

  private static byte[] blob(KeyPair key) {
    ByteArrayBuffer blob = new ByteArrayBuffer();
    blob.putRawPublicKey(key.getPublic());
    return blob.getCompactData();
  }

  /** Each took a thread that serves everybody for minutes before keys were looked at first. */
  @Test
  void a_key_that_is_dear_to_look_at_is_refused_before_anything_is_computed() throws Exception {
    List<byte[]> dear = Collections.nCopies(9, blob("ssh-dss", dsa(32_768)));
    try (Client offering = Client.signIn(offering("ssh-dss", dear), "ada", door.port())) {
      assertEquals("guest\n", offering.exec("whoami", "").out());
    }
    byte[] rsa = blob("ssh-rsa", BigInteger.valueOf(65537), number(16_384));
    byte[] odd = blob("ssh-rsa", number(8_000), number(8_192));
    try (Client offering =
        Client.signIn(
            offering("rsa-sha2-512", List.of(rsa, odd, rsa, odd, rsa, odd)), "ada", door.port())) {
      assertEquals("guest\n", offering.exec("whoami", "").out());
    }
  }

  @Test
  void who_offers_many_keys_that_are_refused_comes_in_and_is_known_to_have() throws Exception {
    byte[] weak = blob("ssh-rsa", BigInteger.valueOf(65537), number(1024));
    byte[] certificate = blob("ssh-ed25519-cert-v01@openssh.com", BigInteger.TEN);
    List<byte[]> many = new ArrayList<>(Collections.nCopies(40, certificate));
    many.add(weak);
    many.addAll(Collections.nCopies(40, certificate));
    try (Client ada = Client.signIn(offering("rsa-sha2-512", many), "ada", door.port())) {
      assertTrue(ada.exec("arrival", "").out().contains("refused=Optional[SHORT_RSA]"));
    }
    byte[] good = blob("ssh-rsa", BigInteger.valueOf(65537), number(2048));
    try (Client old = Client.signIn(offering("ssh-rsa", List.of(good)), "ada", door.port())) {
      assertTrue(old.exec("arrival", "").out().contains("refused=Optional[SHA1]"));
    }
    SshClient without = offering("ssh-rsa", Collections.nCopies(200, certificate));
    assertThrows(IOException.class, () -> Client.signIn(without, "ada", door.port()));
  }

  @Test
  void nor_does_it_cost_anything_after_sign_in_where_host_keys_are_proven() throws Exception {
    try (Client guest = Client.keyless(door.port())) {
      for (int time = 0; time < 5; time++) {
        Buffer request = guest.session().createBuffer(SshConstants.SSH_MSG_GLOBAL_REQUEST);
        request.putString(PROVE);
        request.putBoolean(true);
        request.putBytes(blob("ssh-dss", dsa(32_768)));
        assertNull(guest.session().request(PROVE, request, Client.PATIENCE.toMillis()));
      }
      assertEquals("guest\n", guest.exec("whoami", "").out());
    }
  }

  /** p, q, g and y, none of which has to be anything for the power to be taken. */
  private BigInteger[] dsa(int bits) {
    return new BigInteger[] {number(bits), number(bits - 1), number(bits - 2), number(bits - 3)};
  }

  /** Offered for what people sign with. */
  static Optional<KeyFault> fault(byte[] key) {
    return Stream.of(
            "rsa-sha2-512",
            "ssh-ed25519",
            "ecdsa-sha2-nistp256",
            "ecdsa-sha2-nistp384",
            "ecdsa-sha2-nistp521")
        .map(algorithm -> Offer.fault(algorithm, key))
        .filter(Optional::isEmpty)
        .findFirst()
        .orElseGet(() -> Offer.fault("rsa-sha2-256", key));
  }

  @ParameterizedTest
  @CsvSource({"Ed25519, 256", "EC, 256", "EC, 384", "EC, 521", "RSA, 2048", "RSA, 4096"})
  void what_people_have_is_taken(String kind, int bits) throws Exception {
    assertEquals(Optional.empty(), fault(blob(Client.key(kind, bits))));
  }

  @ParameterizedTest
  @CsvSource({"17, 1024", "17, 8200", "33, 4096", "1, 4096"})
  void an_rsa_key_of_another_size_is_not(int exponent, int modulus) {
    assertTrue(fault(blob("ssh-rsa", number(exponent), number(modulus))).isPresent());
  }

  @Test
  void neither_is_what_is_cut_short_or_of_a_kind_that_nobody_signs_in_with() throws Exception {
    byte[] rsa = blob("ssh-rsa", BigInteger.valueOf(65537), number(2048));
    for (int cut = 0; cut < rsa.length; cut++) {
      assertTrue(fault(Arrays.copyOf(rsa, cut)).isPresent());
    }
    for (String type : List.of("", "ssh-dss", "ssh-ed25519-cert-v01@openssh.com", "ssh-ed448")) {
      assertTrue(fault(blob(type, BigInteger.TEN)).isPresent(), type);
    }
    byte[] swollen = Arrays.copyOf(blob(Client.key()), 10_000);
    assertTrue(fault(swollen).isPresent());
  }

  /** A client that offers these, one after the other, and then comes in without a key. */
  private static SshClient offering(String algorithm, List<byte[]> keys) {
    SshClient mina = Client.bare();
    mina.setUserAuthFactories(
        List.of(
            new AbstractUserAuthFactory("publickey") {
              @Override
              public UserAuth createUserAuth(ClientSession session) {
                return new Offering(algorithm, keys.iterator());
              }
            },
            UserAuthKeyboardInteractiveFactory.INSTANCE));
    return mina;
  }

  private static final class Offering extends AbstractUserAuth {
    private final String algorithm;
    private final Iterator<byte[]> keys;

    Offering(String algorithm, Iterator<byte[]> keys) {
      super("publickey");
      this.algorithm = algorithm;
      this.keys = keys;
    }

    @Override
    protected boolean sendAuthDataRequest(ClientSession session, String service)
        throws IOException {
      if (!keys.hasNext()) return false;
      Buffer request = session.createBuffer(SshConstants.SSH_MSG_USERAUTH_REQUEST);
      request.putString(session.getUsername());
      request.putString(service);
      request.putString("publickey");
      request.putBoolean(false);
      request.putString(algorithm);
      request.putBytes(keys.next());
      session.writePacket(request);
      return true;
    }

    @Override
    protected boolean processAuthDataRequest(ClientSession session, String service, Buffer buffer) {
      return false;
    }
  }
}
