package paris.p2p.rendezvous.rules;

/** Why a public key that a client offered is not taken; what tells most stands first. */
public enum KeyFault {
  /** An RSA key that the client would sign with by SHA-1 (RFC 4253, 6.6). */
  SHA1,
  /** An RSA key that is too short to be safe. */
  SHORT_RSA,
  /** A DSA key. */
  DSA,
  /** Of a kind or size that nobody signs in with here. */
  OTHER,
  /** A certificate of OpenSSH's; clients offer the key in it next. */
  CERTIFICATE
}
