package paris.p2p.rendezvous.people;

import java.time.Instant;
import java.util.Optional;
import paris.p2p.rendezvous.rules.Caller;

/**
 * A connection that has signed in, as its owner sees it.
 *
 * @param id tells it from the others that are open
 * @param since when it signed in
 * @param from the address it comes from; none where that is not known
 * @param client what the client calls itself (RFC 4253, 4.2), cleaned
 */
public record Session(
    long id, Caller caller, Instant since, Optional<String> from, String client) {}
