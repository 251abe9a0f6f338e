package paris.p2p.rendezvous.rules;

/**
 * A public key whose owner has signed this very session with it (RFC 4252, 7).
 *
 * @param type its SSH name, {@code ssh-ed25519}
 * @param fingerprint {@code SHA256:…}, unpadded base64, as {@code ssh-keygen -l} prints it
 */
public record SignedKey(String type, String fingerprint) {}
