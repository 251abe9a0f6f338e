package paris.p2p.rendezvous.tui;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * How a visit gets at the services and gives them back. Both run on the visit's own thread, and may
 * wait for a database.
 */
public record Seating<S>(Function<Entrance, Taken<S>> take, Consumer<S> leave) {
  /**
   * A seat that was taken.
   *
   * @param entrance as this visitor wishes it, by what they chose on earlier visits
   */
  public record Taken<S>(S services, Entrance entrance) {}
}
