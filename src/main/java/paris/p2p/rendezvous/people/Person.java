package paris.p2p.rendezvous.people;

import java.time.Instant;
import paris.p2p.rendezvous.rules.Role;

/** Somebody who has a name here. */
public record Person(long id, String name, Role role, Instant joinedAt) {}
