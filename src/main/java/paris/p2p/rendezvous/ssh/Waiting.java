package paris.p2p.rendezvous.ssh;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.session.SessionListener;

/**
 * Those who have knocked and not yet signed in (decision 23): so many in all and so many from one
 * source ({@link Places}). Turned away is a source that keeps knocking for nothing or comes too
 * often. A source is an IPv4 address or an IPv6 /56; an address that many share is none.
 */
final class Waiting implements SessionListener {
  /** What a connection costs its source that went without signing in; as OpenSSH has it. */
  private static final Duration GONE = Duration.ofSeconds(1);

  /** The same for one that had all the time to exchange keys. */
  private static final Duration TOO_LATE = Duration.ofSeconds(5);

  /** For knocking on while not listened to. */
  private static final Duration REFUSED = Duration.ofSeconds(1);

  /** A source from which somebody is signed in pays this part. */
  private static final int MILD = 10;

  /** For reading that time is over. */
  private static final Duration LAST_WORD = Duration.ofSeconds(2);

  private static final String OVER =
      "Le temps pour entrer est fini, il suffit de revenir."
          + " / The time to sign in is over: just connect again.";

  private final DoorLimits limits;
  private final Penalties penalties;
  private final Rates arrivals;
  private final Set<InetAddress> shared;
  private final Tally tally;
  private final Set<InetAddress> proxies;
  private final Places<Session> places;
  private final Familiar familiar = new Familiar(System::nanoTime);
  private final Map<Session, String> inside = new IdentityHashMap<>();
  private boolean shut;

  /**
   * @param proxies those who come from there are counted by the address that is said of them
   */
  Waiting(DoorLimits limits, StayLimits stays, Set<InetAddress> proxies, Tally tally) {
    this.limits = limits;
    this.proxies = Set.copyOf(proxies);
    this.tally = tally;
    arrivals = new Rates(stays.arrivals(), System::nanoTime);
    shared = Set.copyOf(stays.shared());
    places = new Places<>(limits, System::nanoTime);
    penalties = new Penalties(limits.borne(), limits.owedMost(), System::nanoTime);
  }

  /**
   * One knocks; whether it may stay. To be asked once MINA has made the session and told everybody
   * of it: closed any earlier, it is kept for good.
   */
  boolean enter(Session session) {
    return letIn(session, proxied(session) ? Places.UNSAID : said(address(session)));
  }

  /** Its proxy has said from where this one comes; whether it may stay. */
  boolean introduce(Session session, InetAddress from) {
    synchronized (this) {
      Optional<Places.Knock> knock = places.knock(session);
      if (knock.isEmpty()) return false;
      if (!knock.get().source().equals(Places.UNSAID)) return true;
      places.leave(session);
    }
    return letIn(session, said(Optional.of(from)));
  }

  private boolean letIn(Session session, String source) {
    Places.Entry<Session> entry = entry(session, source);
    entry.going().ifPresent(Waiting::cut);
    return entry.in();
  }

  private synchronized Places.Entry<Session> entry(Session session, String source) {
    if (shut) return Places.Entry.no();
    if (single(source)) {
      if (!penalties.hears(source)) return no(Tally.Why.SCANNING, source);
      if (arrivals.take(source) > 0) return no(Tally.Why.HURRIED, source);
    }
    Places.Entry<Session> entry = places.enter(session, source, familiar.knows(source));
    if (!entry.in() || entry.going().isPresent()) tally.add(Tally.Why.CROWDED);
    entry.going().ifPresent(one -> gone(one.knock()));
    return entry;
  }

  private Places.Entry<Session> no(Tally.Why why, String source) {
    tally.add(why);
    charge(source, REFUSED);
    return Places.Entry.no();
  }

  /** Keys were exchanged with it: what comes next is for its visitor. */
  void exchanged(Session session) {
    Optional<Places.Going<Session>> going;
    synchronized (this) {
      going = places.exchanged(session);
    }
    going.ifPresent(Waiting::cut);
  }

  @Override
  public synchronized void sessionEvent(Session session, Event event) {
    if (event != Event.Authenticated) return;
    places
        .leave(session)
        .map(Places.Knock::source)
        .filter(Waiting::single)
        .ifPresent(source -> {
          inside.put(session, source);
          familiar.entered(source);
          penalties.forgive(source);
        });
  }

  @Override
  public synchronized void sessionClosed(Session session) {
    Optional.ofNullable(inside.remove(session)).ifPresent(familiar::left);
    places.leave(session).ifPresent(this::gone);
  }

  /** It has gone without signing in. Slowness costs nothing once keys were exchanged. */
  private void gone(Places.Knock knock) {
    boolean late = places.late(knock);
    if (late) tally.add(Tally.Why.LATE);
    if (knock.exchanged()) {
      if (places.waited(knock) < limits.exchange().toNanos()) charge(knock.source(), GONE);
    } else {
      if (late && !familiar.here(knock.source())) familiar.forget(knock.source());
      charge(knock.source(), late ? TOO_LATE : GONE);
    }
  }

  private void charge(String source, Duration cost) {
    if (!single(source)) return;
    penalties.add(source, familiar.here(source) ? cost.dividedBy(MILD) : cost);
  }

  /** Cuts those whose time is over; to be run now and then. */
  void sweep() {
    List<Places.Going<Session>> overdue;
    synchronized (this) {
      overdue = places.overdue();
    }
    overdue.forEach(this::end);
  }

  /** A visitor is told so; who has not even exchanged keys, or does not read it, is cut. */
  private void end(Places.Going<Session> late) {
    long told = places.waited(late.knock()) - limits.signIn().toNanos();
    try {
      if (!late.knock().exchanged() || told > LAST_WORD.toNanos()) cut(late);
      else late.who().disconnect(SshConstants.SSH2_DISCONNECT_BY_APPLICATION, OVER);
    } catch (IOException | RuntimeException e) {
      cut(late);
    }
  }

  /** How often that is; short times are for tests. */
  Duration rhythm() {
    Duration often = limits.exchange().dividedBy(20);
    return often.compareTo(Duration.ofSeconds(1)) < 0 ? often : Duration.ofSeconds(1);
  }

  private static void cut(Places.Going<Session> one) {
    one.who().close(true);
  }

  /** Lets nobody in any more. */
  synchronized void shut() {
    shut = true;
  }

  synchronized int count() {
    return places.count();
  }

  /** Whether that is one source, and not the many behind a shared address or a proxy. */
  private static boolean single(String source) {
    return !source.equals(Places.UNSAID) && !source.equals(Places.SHARED);
  }

  private String said(Optional<InetAddress> from) {
    if (from.isEmpty()) return Places.UNSAID;
    return shared.contains(from.get()) ? Places.SHARED : source(from.get());
  }

  /** Whether a proxy of ours brings this one. */
  boolean proxied(Session session) {
    return !proxies.isEmpty() && address(session).filter(proxies::contains).isPresent();
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
