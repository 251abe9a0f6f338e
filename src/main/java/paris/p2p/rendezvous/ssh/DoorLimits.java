package paris.p2p.rendezvous.ssh;

import java.time.Duration;

/**
 * How much the door bears.
 *
 * @param waiting connections not yet signed in, at most
 * @param waitingPerSource of them, from one IPv4 address or one IPv6 /56, that have not exchanged
 *     keys
 * @param decidingPerSource of them, from one such source, that have
 * @param exchange how long exchanging keys may take, which clients do by themselves
 * @param signIn how long signing in may take from then on, with what people do for it: compare a
 *     fingerprint, type a passphrase, touch a key
 * @param borne so much a source may owe for connections that did not sign in ({@link Penalties})
 * @param owedMost so much it owes at most
 * @param pulse how often a client is asked whether it is still there
 * @param unanswered after so many questions without an answer it is gone
 * @param goodbye how long a stopping server waits for its visitors to leave
 */
public record DoorLimits(
    int waiting,
    int waitingPerSource,
    int decidingPerSource,
    Duration exchange,
    Duration signIn,
    Duration borne,
    Duration owedMost,
    Duration pulse,
    int unanswered,
    Duration goodbye) {
  public static DoorLimits usual() {
    return new DoorLimits(
        2_000,
        10,
        100,
        Duration.ofSeconds(20),
        Duration.ofSeconds(120),
        Duration.ofSeconds(15),
        Duration.ofMinutes(10),
        Duration.ofMinutes(1),
        4,
        Duration.ofSeconds(4));
  }
}
