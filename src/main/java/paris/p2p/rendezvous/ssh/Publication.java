package paris.p2p.rendezvous.ssh;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;

/**
 * A host key as it is published elsewhere: what is shown inside a session proves nothing.
 *
 * @param fingerprint as {@code ssh-keygen -l} prints it
 * @param records for the domain's zone (SSHFP: RFC 4255, RFC 6594, RFC 7479)
 * @param knownHosts the line for a visitor's known_hosts
 */
public record Publication(String fingerprint, List<String> records, String knownHosts) {
  /** The number of ed25519 among the algorithms of SSHFP (RFC 7479). */
  private static final int ED25519 = 4;

  /** The number of SHA-256 among its digests (RFC 6594); SHA-1 is not given. */
  private static final int SHA256 = 2;

  private static final int USUAL_PORT = 22;

  static Publication of(PublicKey key, String domain, int port) {
    String host = port == USUAL_PORT ? domain : "[" + domain + "]:" + port;
    return new Publication(
        KeyUtils.getFingerPrint(BuiltinDigests.sha256, key),
        List.of(
            String.format(
                Locale.ROOT, "%s. IN SSHFP %d %d %s", domain, ED25519, SHA256, digest(key))),
        host + " " + PublicKeyEntry.toString(key));
  }

  private static String digest(PublicKey key) {
    ByteArrayBuffer blob = new ByteArrayBuffer();
    blob.putRawPublicKey(key);
    try {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(blob.getCompactData());
      return HexFormat.of().formatHex(sum);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What goes elsewhere, a line each: the records and the line for known_hosts. */
  public List<String> published() {
    return Stream.concat(records.stream(), Stream.of(knownHosts)).toList();
  }

  /** All of it, a line each, the fingerprint first. */
  public List<String> lines() {
    return Stream.concat(Stream.of(fingerprint), published().stream()).toList();
  }
}
