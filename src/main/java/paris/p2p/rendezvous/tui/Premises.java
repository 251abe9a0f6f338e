package paris.p2p.rendezvous.tui;

import java.time.Clock;
import paris.p2p.rendezvous.news.Newsroom;

/**
 * What is the same for all visits.
 *
 * @param home the page at which everybody arrives
 */
public record Premises<S>(
    Frame<S> frame, Page<S> home, Newsroom newsroom, Clock clock, Limits limits) {}
