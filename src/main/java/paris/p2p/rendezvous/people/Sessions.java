package paris.p2p.rendezvous.people;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import paris.p2p.rendezvous.rules.Caller;

/** Who is signed in at this moment, by connection; in memory only. Thread-safe. */
public final class Sessions {
  private final Clock clock;
  private final AtomicLong ids = new AtomicLong();
  private final Map<Long, Open> open = new ConcurrentHashMap<>();

  public Sessions(Clock clock) {
    this.clock = clock;
  }

  private record Open(Session session, Runnable end) {}

  /**
   * Somebody has signed in.
   *
   * @param end cuts the connection; called at most once, and must not block
   */
  public Session enter(Caller caller, Optional<String> from, String client, Runnable end) {
    Session session = new Session(ids.incrementAndGet(), caller, clock.instant(), from, client);
    open.put(session.id(), new Open(session, end));
    return session;
  }

  /** It has closed, whoever closed it. */
  public void leave(Session session) {
    open.remove(session.id());
  }

  /** Those that were opened with one of these keys ({@code SHA256:…}), the oldest first. */
  public List<Session> of(Collection<String> keys) {
    return open.values().stream()
        .map(Open::session)
        .filter(session -> session.caller().fingerprint().filter(keys::contains).isPresent())
        .sorted((one, other) -> Long.compare(one.id(), other.id()))
        .toList();
  }

  /** Cuts all that were opened with one of these keys. */
  public void endAll(Collection<String> keys) {
    of(keys).forEach(this::end);
  }

  private void end(Session session) {
    Open it = open.remove(session.id());
    if (it != null) it.end().run();
  }
}
