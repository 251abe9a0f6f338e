package paris.p2p.rendezvous.ssh;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Arrays;
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
 * rest are cut off at once, and so is a source that keeps knocking for nothing. A source is an IPv4
 * address or an IPv6 /56.
 */
final class Waiting implements SessionListener {
  /** The source of one whose proxy has not said from where. */
  private static final String UNSAID = "";

  /** What a connection costs its source that went without signing in; as OpenSSH has it. */
  private static final Duration GONE = Duration.ofSeconds(1);

  /** The same for one that had all the time there is for it. */
  private static final Duration TOO_LATE = Duration.ofSeconds(20);

  private final int most;
  private final int mostPerSource;
  private final Duration signIn;
  private final Penalties penalties;
  private final Set<InetAddress> proxies;
  private final Map<Session, Knock> sources = new IdentityHashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private boolean shut;

  /**
   * One who waits.
   *
   * @param since by {@link System#nanoTime}
   */
  private record Knock(String source, long since) {}

  /**
   * @param proxies those who come from there are counted by the address that is said of them
   */
  Waiting(DoorLimits limits, Set<InetAddress> proxies) {
    this.proxies = Set.copyOf(proxies);
    most = limits.waiting();
    mostPerSource = limits.waitingPerSource();
    signIn = limits.signIn();
    penalties = new Penalties(limits.borne(), limits.owedMost(), System::nanoTime);
  }

  // Refusing any earlier, when the connection is accepted, leaks MINA's socket for good.
  @Override
  public void sessionEstablished(Session session) {
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
          boolean late = System.nanoTime() - knock.since() >= signIn.toNanos();
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
    if (shut || sources.size() >= most) return false;
    if (!proxied(session)) return letIn(session, source(session));
    sources.put(session, new Knock(UNSAID, System.nanoTime()));
    return true;
  }

  private boolean letIn(Session session, String source) {
    int same = counts.getOrDefault(source, 0);
    if (same >= mostPerSource || !penalties.hears(source)) return false;
    sources.put(session, new Knock(source, System.nanoTime()));
    counts.put(source, same + 1);
    return true;
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
    return !knock.source().equals(UNSAID) || letIn(session, source(from));
  }

  private synchronized Optional<Knock> forget(Session session) {
    Optional<Knock> knock = Optional.ofNullable(sources.remove(session));
    knock.ifPresent(it -> counts.computeIfPresent(it.source(), (s, n) -> n > 1 ? n - 1 : null));
    return knock;
  }

  private static String source(Session session) {
    return session.getIoSession().getRemoteAddress() instanceof InetSocketAddress remote
        ? source(remote.getAddress())
        : "";
  }

  static String source(InetAddress address) {
    byte[] bytes = address.getAddress();
    return HexFormat.of().formatHex(bytes.length == 16 ? Arrays.copyOf(bytes, 7) : bytes);
  }
}
