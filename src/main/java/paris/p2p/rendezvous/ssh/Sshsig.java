package paris.p2p.rendezvous.ssh;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;

/**
 * A signature beside a text, as {@code ssh-keygen -Y sign} makes it and {@code -Y verify} reads it
 * (OpenSSH's PROTOCOL.sshsig).
 */
final class Sshsig {
  private static final byte[] MAGIC = "SSHSIG".getBytes(StandardCharsets.US_ASCII);
  private static final int VERSION = 1;
  private static final String DIGEST = "sha512";
  private static final int LINE = 70;

  private Sshsig() {}

  /**
   * @param namespace what the text is for, so that the signature counts for nothing else
   * @return armoured, ended by a newline
   */
  static String of(HostKey key, String namespace, String text) {
    Buffer signed = new ByteArrayBuffer();
    signed.putRawBytes(MAGIC);
    signed.putString(namespace);
    signed.putString("");
    signed.putString(DIGEST);
    signed.putBytes(digest(text));
    Buffer blob = new ByteArrayBuffer();
    blob.putRawBytes(MAGIC);
    blob.putUInt(VERSION);
    blob.putPublicKey(key.pair().getPublic());
    blob.putString(namespace);
    blob.putString("");
    blob.putString(DIGEST);
    blob.putBytes(key.signature(signed.getCompactData()));
    Base64.Encoder lines = Base64.getMimeEncoder(LINE, new byte[] {'\n'});
    return "-----BEGIN SSH SIGNATURE-----\n"
        + lines.encodeToString(blob.getCompactData())
        + "\n-----END SSH SIGNATURE-----\n";
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-512").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
