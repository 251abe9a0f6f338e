package paris.p2p.rendezvous.tui;

import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import paris.p2p.rendezvous.news.News;

/**
 * How a visit gets at the services and gives them back. Both run on the visit's own thread, and may
 * wait for a database.
 *
 * @param hears which news a visit with these services is told at all; asked on the thread of who
 *     tells them, and must not wait
 */
public record Seating<S>(
    Function<Entrance, Taken<S>> take, Consumer<S> leave, BiPredicate<S, News> hears) {
  /** Where all visits are told all news. */
  public Seating(Function<Entrance, Taken<S>> take, Consumer<S> leave) {
    this(take, leave, (services, news) -> true);
  }

  /**
   * A seat that was taken.
   *
   * @param entrance as this visitor wishes it, by what they chose on earlier visits
   */
  public record Taken<S>(S services, Entrance entrance) {}
}
