package paris.p2p.rendezvous.rules;

import java.util.Optional;

/**
 * Who asks: what sign-in found out, and nothing more. Whether that key is anybody's is for {@code
 * people} to say, each time.
 *
 * @param key the key that signed, or none for a guest
 * @param user the user name that the client gave; it identifies nobody
 * @param source what is the same for all who come from there, of whose keys there is no end; none
 *     where that says nothing
 * @param refused why a key that they offered was not taken; none for who signed or offered none
 */
public record Caller(
    Optional<SignedKey> key, String user, Optional<String> source, Optional<KeyFault> refused) {
  /** Somebody of whom no key was refused, from nowhere in particular. */
  public Caller(Optional<SignedKey> key, String user) {
    this(key, user, Optional.empty(), Optional.empty());
  }

  /** Somebody without a key. */
  public static Caller guest() {
    return new Caller(Optional.empty(), "guest");
  }

  /** Somebody with this key. */
  public static Caller with(SignedKey key) {
    return new Caller(Optional.of(key), "");
  }

  /** The fingerprint, or none for a guest. */
  public Optional<String> fingerprint() {
    return key.map(SignedKey::fingerprint);
  }
}
