package paris.p2p.rendezvous.tui;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * How a visit gets at the services and gives them back. Both run on the visit's own thread, and may
 * wait for a database.
 */
public record Seating<S>(Supplier<S> take, Consumer<S> leave) {}
