package paris.p2p.rendezvous.people;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A public key as people hand it on: its fingerprint as {@code ssh-keygen -l} and the hub print it,
 * or the key itself, the line of the {@code .pub} file or the long word of it (RFC 4253, 6.6).
 */
final class GivenKey {
  private static final String HASH = "SHA256:";
  private static final int HASH_BYTES = 32;

  /** No key in use has more bytes: RSA of 16,384 bits has 2,100. */
  private static final int BYTES_MOST = 4096;

  private static final List<String> TYPES =
      List.of(
          "ssh-ed25519",
          "sk-ssh-ed25519@openssh.com",
          "ecdsa-sha2-nistp256",
          "ecdsa-sha2-nistp384",
          "ecdsa-sha2-nistp521",
          "sk-ecdsa-sha2-nistp256@openssh.com",
          "ssh-rsa");

  private GivenKey() {}

  /** Its fingerprint, {@code SHA256:…}; none where there is not exactly one key in it. */
  static Optional<String> fingerprint(String typed) {
    List<String> found =
        Arrays.stream(typed.strip().split("\\s+")).flatMap(GivenKey::word).distinct().toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private static Stream<String> word(String word) {
    if (word.startsWith(HASH)) {
      boolean whole = bytes(word.substring(HASH.length())).length == HASH_BYTES;
      return whole ? Stream.of(word.replaceAll("=+$", "")) : Stream.empty();
    }
    byte[] key = word.startsWith("AAAA") ? bytes(word) : new byte[0];
    return TYPES.contains(type(key)) ? Stream.of(HASH + print(key)) : Stream.empty();
  }

  private static byte[] bytes(String base64) {
    if (base64.length() > 2 * BYTES_MOST) return new byte[0];
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }

  /** The name that a key begins with (RFC 4251, 5); empty for what is none. */
  private static String type(byte[] key) {
    if (key.length < Integer.BYTES) return "";
    int length = ByteBuffer.wrap(key).getInt();
    boolean fits = length > 0 && length < key.length - Integer.BYTES;
    return fits ? new String(key, Integer.BYTES, length, StandardCharsets.US_ASCII) : "";
  }

  private static String print(byte[] key) {
    return Base64.getEncoder().withoutPadding().encodeToString(Sha256.of(key));
  }
}
