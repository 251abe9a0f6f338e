package paris.p2p.rendezvous.ssh;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.sshd.common.NamedFactory;
import org.apache.sshd.common.NamedResource;
import org.apache.sshd.common.OptionalFeature;
import org.apache.sshd.common.cipher.BuiltinCiphers;
import org.apache.sshd.common.cipher.Cipher;
import org.apache.sshd.common.kex.BuiltinDHFactories;
import org.apache.sshd.common.kex.KeyExchangeFactory;
import org.apache.sshd.common.mac.BuiltinMacs;
import org.apache.sshd.common.mac.Mac;
import org.apache.sshd.common.signature.BuiltinSignatures;
import org.apache.sshd.common.signature.Signature;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.apache.sshd.server.ServerBuilder;

/** What the door speaks, most wanted first: no SHA-1, no certificates, no compression. */
final class Algorithms {
  private static final List<BuiltinDHFactories> MLKEM = List.of(BuiltinDHFactories.mlkem768x25519);
  private static final List<BuiltinDHFactories> SNTRUP =
      List.of(BuiltinDHFactories.sntrup761x25519, BuiltinDHFactories.sntrup761x25519_openssh);
  private static final List<BuiltinDHFactories> CURVE =
      List.of(BuiltinDHFactories.curve25519, BuiltinDHFactories.curve25519_libssh);
  private static final List<BuiltinCiphers> CIPHERS =
      List.of(
          BuiltinCiphers.cc20p1305_openssh,
          BuiltinCiphers.aes256gcm,
          BuiltinCiphers.aes128gcm,
          BuiltinCiphers.aes256ctr,
          BuiltinCiphers.aes192ctr,
          BuiltinCiphers.aes128ctr);
  private static final List<BuiltinMacs> MACS =
      List.of(BuiltinMacs.hmacsha256etm, BuiltinMacs.hmacsha512etm);
  private static final List<BuiltinSignatures> SIGNATURES =
      List.of(
          BuiltinSignatures.ed25519,
          BuiltinSignatures.sk_ssh_ed25519,
          BuiltinSignatures.nistp256,
          BuiltinSignatures.nistp384,
          BuiltinSignatures.nistp521,
          BuiltinSignatures.sk_ecdsa_sha2_nistp256,
          BuiltinSignatures.rsaSHA512,
          BuiltinSignatures.rsaSHA256);

  private Algorithms() {}

  static List<KeyExchangeFactory> keyExchanges(boolean sntrup) {
    Stream<BuiltinDHFactories> hybrids =
        sntrup ? Stream.concat(MLKEM.stream(), SNTRUP.stream()) : MLKEM.stream();
    return Stream.concat(hybrids, CURVE.stream()).map(ServerBuilder.DH2KEX).toList();
  }

  static List<NamedFactory<Cipher>> ciphers() {
    return List.copyOf(CIPHERS);
  }

  static List<NamedFactory<Mac>> macs() {
    return List.copyOf(MACS);
  }

  /** Of the host key and of those that clients may sign in with. */
  static List<NamedFactory<Signature>> signatures() {
    return List.copyOf(SIGNATURES);
  }

  /**
   * Refuses to go on where any of them does not work. Without Bouncy Castle there is no ed25519,
   * and people with such a key would be let in as guests without a word.
   *
   * @param works whether an algorithm does, usually {@link #works}
   */
  static void require(Predicate<OptionalFeature> works) throws CannotOpen {
    List<String> missing =
        Stream.of(MLKEM, SNTRUP, CURVE, CIPHERS, MACS, SIGNATURES)
            .flatMap(List::stream)
            .filter(algorithm -> !works.test((OptionalFeature) algorithm))
            .map(algorithm -> ((NamedResource) algorithm).getName())
            .toList();
    if (missing.isEmpty()) return;
    throw new CannotOpen(
        "This Java cannot do "
            + String.join(", ", missing)
            + "; is bcprov (Bouncy Castle, 1.84 or later) in the folder of libraries?");
  }

  /** Whether it is there; for ed25519, whether it truly signs and verifies. */
  static boolean works(OptionalFeature algorithm) {
    return algorithm.isSupported() && (algorithm != BuiltinSignatures.ed25519 || signs());
  }

  private static boolean signs() {
    byte[] words = {1, 2, 3};
    try {
      KeyPair pair = newEd25519();
      Signature signer = BuiltinSignatures.ed25519.create();
      signer.initSigner(null, pair.getPrivate());
      signer.update(null, words, 0, words.length);
      byte[] signature = signer.sign(null);
      Signature verifier = BuiltinSignatures.ed25519.create();
      verifier.initVerifier(null, pair.getPublic());
      verifier.update(null, words, 0, words.length);
      return verifier.verify(null, signature);
    } catch (Exception e) {
      return false;
    }
  }

  static KeyPair newEd25519() throws GeneralSecurityException {
    return SecurityUtils.getKeyPairGenerator("Ed25519").generateKeyPair();
  }
}
