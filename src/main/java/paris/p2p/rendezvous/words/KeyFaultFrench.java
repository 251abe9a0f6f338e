package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.rules.KeyFault;

/** Why a key that was offered is not taken, and what to do, in French. */
final class KeyFaultFrench {
  private static final String ANOTHER =
      " Faites-en une autre avec ssh-keygen -t ed25519, puis revenez.";

  private KeyFaultFrench() {}

  static String sentence(KeyFault fault) {
    return switch (fault) {
      case SHA1 ->
          "Votre clé RSA a été refusée, car votre client signe en SHA-1, qui est cassé. Laissez-le"
              + " signer en SHA-2 (pour OpenSSH, PubkeyAcceptedAlgorithms=+rsa-sha2-512), ou"
              + " mettez-le à jour, ou faites une autre clé avec ssh-keygen -t ed25519, puis"
              + " revenez.";
      case SHORT_RSA ->
          "Votre clé RSA a été refusée\u00a0: de moins de 2048 bits, elle est trop faible."
              + ANOTHER;
      case DSA ->
          "Votre clé DSA a été refusée\u00a0: les clés de cette vieille sorte sont trop faibles."
              + ANOTHER;
      case CERTIFICATE ->
          "Votre certificat a été refusé\u00a0: seules les clés simples sont prises ici. Présentez"
              + " la clé elle-même (pour OpenSSH, CertificateFile=none), ou faites-en une autre"
              + " avec ssh-keygen -t ed25519, puis revenez.";
      case OTHER ->
          "Votre clé a été refusée\u00a0: sa sorte ou sa taille n’est pas prise ici." + ANOTHER;
    };
  }
}
