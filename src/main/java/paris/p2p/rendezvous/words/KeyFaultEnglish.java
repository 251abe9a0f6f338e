package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.rules.KeyFault;

/** Why a key that was offered is not taken, and what to do, in English. */
final class KeyFaultEnglish {
  private static final String ANOTHER = " Make another with ssh-keygen -t ed25519, and come back.";

  private KeyFaultEnglish() {}

  static String sentence(KeyFault fault) {
    return switch (fault) {
      case SHA1 ->
          "Your RSA key was refused, as your client signs with SHA-1, which is broken. Let it sign"
              + " with SHA-2 (in OpenSSH, PubkeyAcceptedAlgorithms=+rsa-sha2-512), or update it, or"
              + " make another key with ssh-keygen -t ed25519, and come back.";
      case SHORT_RSA -> "Your RSA key was refused: under 2048 bits, it is too weak." + ANOTHER;
      case DSA -> "Your DSA key was refused: keys of that old kind are too weak." + ANOTHER;
      case CERTIFICATE ->
          "Your certificate was refused: only plain keys are taken here. Offer the key itself"
              + " (in OpenSSH, CertificateFile=none), or make another with ssh-keygen -t ed25519,"
              + " and come back.";
      case OTHER -> "Your key was refused: its kind or its size is not taken here." + ANOTHER;
    };
  }
}
