package paris.p2p.rendezvous.ssh;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.session.SessionListener;

/**
 * Those who have knocked and not yet signed in: so many in all and so many from one source, the
 * rest are cut off at once, and so is a source that keeps knocking for nothing or comes too often.
 * Where all places are taken, whoever has most of them gives one up to who has few, so that a few
 * sources keep nobody else out. A source is an IPv4 address or an IPv6 /56.
 */
final class Waiting implements SessionListener {
  /** The source of one whose proxy has not said from where. */
  private static final String UNSAID = "";

  /** What a connection costs its source that went without signing in; as OpenSSH has it. */
  private static final Duration GONE = Duration.ofSeconds(1);

  /** The same for one that had all the time there is for it. */
  private static final Duration TOO_LATE = Duration.ofSeconds(20);

  /** One that has waited for a quarter of its time may have to make room. */
  private static final int LONG = 4;

  private final int most;
  private final int mostPerSource;
  private final Duration signIn;
  private final Penalties penalties;
  private final Rates arrivals;
  private final Set<InetAddress> shared;
  private final Tally tally;
  private final Set<InetAddress> proxies;
  private final Map<Session, Knock> sources = new IdentityHashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private boolean shut;

  /**
   * One who waits.
   *
   * @param since by {@link System#nanoTime}
   */
  private record Knock(String source, long since) {
    /** In nanoseconds. */
    long waited() {
      return System.nanoTime() - since;
    }
  }

  /**
   * @param proxies those who come from there are counted by the address that is said of them
   */
  Waiting(DoorLimits limits, StayLimits stays, Set<InetAddress> proxies, Tally tally) {
    this.proxies = Set.copyOf(proxies);
    this.tally = tally;
    arrivals = new Rates(stays.arrivals(), System::nanoTime);
    shared = Set.copyOf(stays.shared());
    most = limits.waiting();
    mostPerSource = limits.waitingPerSource();
    signIn = limits.signIn();
    penalties = new Penalties(limits.borne(), limits.owedMost(), System::nanoTime);
  }

  // Refusing any earlier, when the connection is accepted, leaks MINA's socket for good.
  @Override
  public void sessionEstablished(Session session) {
    makeRoom(session).ifPresent(crowding -> crowding.getIoSession().close(true));
    if (!letIn(session)) session.getIoSession().close(true);
  }

  @Override
  public void sessionEvent(Session session, Event event) {
    if (event == Event.Authenticated) forget(session);
  }

  @Override
  public void sessionClosed(Session session) {
    forget(session)
        .filter(knock -> !knock.source().equals(UNSAID))
        .ifPresent(knock -> {
          boolean late = knock.waited() >= signIn.toNanos();
          if (late) tally.add(Tally.Why.LATE);
          penalties.add(knock.source(), late ? TOO_LATE : GONE);
        });
  }

  /** Lets nobody in any more. */
  synchronized void shut() {
    shut = true;
  }

  synchronized int count() {
    return sources.size();
  }

  private synchronized boolean letIn(Session session) {
    if (shut) return false;
    if (sources.size() >= most) return no(Tally.Why.CROWDED);
    if (!proxied(session)) return letIn(session, address(session));
    sources.put(session, new Knock(UNSAID, System.nanoTime()));
    return true;
  }

  private boolean letIn(Session session, Optional<InetAddress> from) {
    String source = from.map(Waiting::source).orElse(UNSAID);
    if (counts.getOrDefault(source, 0) >= mostPerSource) return no(Tally.Why.CROWDED);
    if (!penalties.hears(source)) return no(Tally.Why.SCANNING);
    boolean counted = from.isPresent() && !shared.contains(from.get());
    if (counted && arrivals.take(source) > 0) return no(Tally.Why.HURRIED);
    sources.put(session, new Knock(source, System.nanoTime()));
    counts.merge(source, 1, Integer::sum);
    return true;
  }

  private boolean no(Tally.Why why) {
    tally.add(why);
    return false;
  }

  /**
   * One that has to go for this one to come in: the oldest of the source that has most. Where this
   * one's would have as many then, only one that has waited for long; and nobody whose source has
   * fewer.
   */
  private synchronized Optional<Session> makeRoom(Session coming) {
    if (shut || sources.size() < most) return Optional.empty();
    String source = address(coming).map(Waiting::source).orElse(UNSAID);
    int after = counts.getOrDefault(source, 0) + 1;
    int crowd = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    if (crowd < after || after > mostPerSource || !penalties.hears(source)) return Optional.empty();
    long enough = crowd > after ? 0 : signIn.toNanos() / LONG;
    Optional<Map.Entry<Session, Knock>> going =
        sources.entrySet().stream()
            .filter(one -> counts.getOrDefault(one.getValue().source(), 0) == crowd)
            .max(Comparator.comparingLong(one -> one.getValue().waited()))
            .filter(one -> one.getValue().waited() >= enough);
    going.ifPresent(one -> penalties.add(one.getValue().source(), GONE));
    return going.map(Map.Entry::getKey).filter(one -> forget(one).isPresent());
  }

  /** Whether a proxy of ours brings this one. */
  boolean proxied(Session session) {
    return !proxies.isEmpty()
        && session.getIoSession().getRemoteAddress() instanceof InetSocketAddress remote
        && proxies.contains(remote.getAddress());
  }

  /** Its proxy has said from where this one comes; whether it may stay. */
  synchronized boolean introduce(Session session, InetAddress from) {
    Knock knock = sources.get(session);
    if (knock == null) return false;
    return !knock.source().equals(UNSAID) || letIn(session, Optional.of(from));
  }

  private synchronized Optional<Knock> forget(Session session) {
    Optional<Knock> knock = Optional.ofNullable(sources.remove(session));
    knock.ifPresent(it -> counts.computeIfPresent(it.source(), (s, n) -> n > 1 ? n - 1 : null));
    return knock;
  }

  private static Optional<InetAddress> address(Session session) {
    return session.getIoSession().getRemoteAddress() instanceof InetSocketAddress remote
        ? Optional.ofNullable(remote.getAddress())
        : Optional.empty();
  }

  static String source(InetAddress address) {
    byte[] bytes = address.getAddress();
    return HexFormat.of().formatHex(bytes.length == 16 ? Arrays.copyOf(bytes, 7) : bytes);
  }
}
