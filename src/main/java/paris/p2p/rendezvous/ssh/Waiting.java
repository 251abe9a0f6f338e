package paris.p2p.rendezvous.ssh;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.session.SessionListener;

/**
 * Those who have knocked and not yet signed in: so many in all and so many from one source, the
 * rest are cut off at once. A source is an IPv4 address or an IPv6 /56.
 */
final class Waiting implements SessionListener {
  private final int most;
  private final int mostPerSource;
  private final Map<Session, String> sources = new IdentityHashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private boolean shut;

  Waiting(int most, int mostPerSource) {
    this.most = most;
    this.mostPerSource = mostPerSource;
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
    forget(session);
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
    sources.put(session, source);
    counts.put(source, same + 1);
    return true;
  }

  private synchronized void forget(Session session) {
    String source = sources.remove(session);
    if (source != null) counts.computeIfPresent(source, (s, n) -> n > 1 ? n - 1 : null);
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
