package paris.p2p.rendezvous.people;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.SignedKey;

/**
 * Who is signed in at this moment, by connection; in memory only. Each sees their own and nobody
 * else's: addresses are shown to who came from there, and kept for as long as the session lasts.
 * Thread-safe.
 */
public final class Sessions {
  private final Clock clock;
  private final AtomicLong ids = new AtomicLong();
  private final Map<Long, Open> open = new ConcurrentHashMap<>();

  public Sessions(Clock clock) {
    this.clock = clock;
  }

  /** The connection below a session. */
  public interface Wire {
    /** What it is used for at this moment. */
    Activity activity();

    /** Cuts it; called at most once, and must not block. */
    void end();
  }

  /** One that nothing more is known of than how to cut it. */
  private record Bare(Runnable cut) implements Wire {
    @Override
    public Activity activity() {
      return Activity.none();
    }

    @Override
    public void end() {
      cut.run();
    }
  }

  private record Open(Session session, Wire wire) {}

  /**
   * Somebody has signed in.
   *
   * @param end cuts the connection; called at most once, and must not block
   */
  public Session enter(Caller caller, Optional<String> from, String client, Runnable end) {
    return enter(caller, from, client, new Bare(end));
  }

  /** The same, over this connection. */
  public Session enter(Caller caller, Optional<String> from, String client, Wire wire) {
    Session session = new Session(ids.incrementAndGet(), caller, clock.instant(), from, client);
    open.put(session.id(), new Open(session, wire));
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

  /** Those of this peer, by all their keys, the oldest first. */
  public List<Session> of(Peer peer) {
    return of(keys(peer));
  }

  private static Set<String> keys(Peer peer) {
    Set<String> keys = new TreeSet<>();
    peer.caller().fingerprint().ifPresent(keys::add);
    for (SignedKey key : peer.keys()) keys.add(key.fingerprint());
    return keys;
  }

  /** What it is used for at this moment. */
  public Activity activity(Session session) {
    Open it = open.get(session.id());
    return it == null ? Activity.none() : it.wire().activity();
  }

  /** Ends one of this peer's own; refuses one that is not there, or somebody else's. */
  public Outcome<Session> end(Peer peer, long id) {
    Optional<Refusal> no = peer.refusal(Act.END_SESSIONS);
    if (no.isPresent()) return Outcome.refused(no.get());
    Optional<Session> mine = of(peer).stream().filter(one -> one.id() == id).findFirst();
    mine.ifPresent(this::end);
    return mine.map(Outcome::done)
        .orElseGet(
            () -> Outcome.refused(new Refusal.Unknown(Refusal.Thing.SESSION, String.valueOf(id))));
  }

  /**
   * Ends all of this peer's own but one.
   *
   * @param but the one that goes on; without it, all end
   * @return how many were ended
   */
  public Outcome<Integer> endOthers(Peer peer, Optional<Session> but) {
    Optional<Refusal> no = peer.refusal(Act.END_SESSIONS);
    if (no.isPresent()) return Outcome.refused(no.get());
    List<Session> others =
        of(peer).stream().filter(one -> but.filter(one::equals).isEmpty()).toList();
    others.forEach(this::end);
    return Outcome.done(others.size());
  }

  /** Cuts all that were opened with one of these keys. */
  public void endAll(Collection<String> keys) {
    of(keys).forEach(this::end);
  }

  private void end(Session session) {
    Open it = open.remove(session.id());
    if (it != null) it.wire().end();
  }
}
