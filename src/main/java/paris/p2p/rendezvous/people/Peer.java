package paris.p2p.rendezvous.people;

import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Rights;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.rules.SignedKey;

/**
 * Who a caller is at this moment.
 *
 * @param person their name here, once they have chosen one
 * @param keys all keys of that person
 * @param promised the first code was given with this key, and the name is still to be chosen
 * @param revoked its owner has revoked this key: it only reads, and never has a name of its own
 */
public record Peer(
    Caller caller,
    Role role,
    Optional<Person> person,
    List<SignedKey> keys,
    boolean promised,
    boolean revoked) {
  /** Somebody without a key. */
  static Peer guest(Caller caller) {
    return new Peer(caller, Role.GUEST, Optional.empty(), List.of(), false, false);
  }

  /** Somebody who has a name here. */
  static Peer named(Caller caller, Person person, List<SignedKey> keys) {
    return new Peer(caller, person.role(), Optional.of(person), keys, false, false);
  }

  /** A key that is nobody's yet, or nobody's any more. */
  static Peer nameless(Caller caller, boolean promised, boolean revoked) {
    List<SignedKey> own = caller.key().stream().toList();
    return new Peer(caller, Role.VISITOR, Optional.empty(), own, promised && !revoked, revoked);
  }

  /**
   * Why they may not do that, as far as their key and their role go, or nothing when they may. What
   * holds against a person comes besides.
   */
  public Optional<Refusal> refusal(Act act) {
    return revoked && act != Act.BIND_KEY
        ? Optional.of(new Refusal.OfPerson.KeyRevoked())
        : Rights.refusal(role, act).map(this::inFull);
  }

  /** Who has no key is told as well why one that they offered was not taken. */
  private Refusal inFull(Refusal why) {
    return why instanceof Refusal.NoKey ? new Refusal.NoKey(caller.refused()) : why;
  }
}
