package paris.p2p.rendezvous.people;

import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.rules.SignedKey;

/**
 * Who a caller is at this moment.
 *
 * @param person their name here, once they have chosen one
 * @param keys all keys of that person
 * @param promised the first code was given with this key, and the name is still to be chosen
 */
public record Peer(
    Caller caller, Role role, Optional<Person> person, List<SignedKey> keys, boolean promised) {}
