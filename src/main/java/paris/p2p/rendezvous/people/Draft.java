package paris.p2p.rendezvous.people;

import java.time.Instant;
import java.util.Map;

/**
 * Something begun and kept, as a list shows it.
 *
 * @param place where it belongs, {@code reply/12}
 * @param fields how each field of it begins: {@link Drafts#GLANCE} chars of it at most
 */
public record Draft(String place, Instant keptAt, Map<String, String> fields) {}
