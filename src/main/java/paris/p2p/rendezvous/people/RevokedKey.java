package paris.p2p.rendezvous.people;

import java.time.Instant;
import paris.p2p.rendezvous.rules.SignedKey;

/** A key that its owner has revoked. */
record RevokedKey(SignedKey key, Instant revokedAt) {}
