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
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.session.SessionListener;

/**
 * Those who have knocked and not yet signed in: so many in all and so many from one source, the
 * rest are cut off at once, and so is a source that keeps knocking for nothing. A source is an IPv4
 * address or an IPv6 /56.
 */
final class Waiting implements SessionListener {
  /** What a connection costs its source that went without signing in; as OpenSSH has it. */
  private static final Duration GONE = Duration.ofSeconds(1);

  /** The same for one that had all the time there is for it. */
  private static final Duration TOO_LATE = Duration.ofSeconds(20);

  private final int most;
  private final int mostPerSource;
  private final Duration signIn;
  private final Penalties penalties;
  private final Map<Session, Knock> sources = new IdentityHashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private boolean shut;

  /**
   * One who waits.
   *
   * @param since by {@link System#nanoTime}
   */
  private record Knock(String source, long since) {}

  Waiting(DoorLimits limits) {
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
    String source = source(session);
    int same = counts.getOrDefault(source, 0);
    if (shut || sources.size() >= most || same >= mostPerSource) return false;
    if (!penalties.hears(source)) return false;
    sources.put(session, new Knock(source, System.nanoTime()));
    counts.put(source, same + 1);
    return true;
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
