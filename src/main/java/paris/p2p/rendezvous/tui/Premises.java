package paris.p2p.rendezvous.tui;

import java.time.Clock;
import paris.p2p.rendezvous.news.Newsroom;

/**
 * What is the same for all visits.
 *
 * @param home the page at which everybody arrives
 * @param layout remembers what it has drawn lately, whoever looked at it
 */
public record Premises<S>(
    Frame<S> frame, Page<S> home, Newsroom newsroom, Clock clock, Limits limits, Layout layout) {
  public Premises(Frame<S> frame, Page<S> home, Newsroom newsroom, Clock clock, Limits limits) {
    this(frame, home, newsroom, clock, limits, new Layout());
  }
}
