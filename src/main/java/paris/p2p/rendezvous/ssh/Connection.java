package paris.p2p.rendezvous.ssh;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.io.IoSession;
import org.apache.sshd.common.io.IoWriteFuture;
import org.apache.sshd.common.kex.KexState;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.server.ServerFactoryManager;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.session.ServerSessionImpl;
import org.apache.sshd.server.session.SessionFactory;
import paris.p2p.rendezvous.rules.Caller;

/**
 * One connection. It is cut when its client asks and asks and does not read the answers: MINA would
 * keep them all. What channels send is bounded elsewhere, by who sends it. A client that sends too
 * fast is read no faster than it may send.
 */
final class Connection extends ServerSessionImpl implements Connected {
  /** So many answers may wait to be read. */
  static final int UNREAD_MOST = 1_000;

  private static final long LONGEST_PAUSE = TimeUnit.SECONDS.toNanos(5);

  /** For the goodbye on a screen, before the line is cut. */
  private static final int LAST_SECONDS = 2;

  /** For one that may only ask for a command, and does not. */
  private static final int SPARE_SECONDS = 60;

  private static final String FULL =
      "Trop de sessions sont ouvertes ici. / There are too many sessions open here.";

  private static final String TOO_MANY_KEYS = "too many key exchanges";

  private static final String NO_MORE_SERVICES = "no such service";

  private final long number;
  private final Announcement keys;
  private final Admitted admitted;
  private final Waiting waiting;
  private final Seats seats;
  private final Trials trials = new Trials();
  private final Pace pace;
  private final AtomicInteger unread = new AtomicInteger();
  private final AtomicLong pausedUntil = new AtomicLong();
  private final AtomicBoolean paused = new AtomicBoolean();
  private final AtomicBoolean ended = new AtomicBoolean();
  private final Set<Inside.Stay> stays = ConcurrentHashMap.newKeySet();
  private volatile Optional<InetAddress> introduced = Optional.empty();
  private volatile Admitted.Place place = Admitted.Place.NONE;
  private volatile Caller caller = Caller.guest();
  private volatile long lastTyped = System.nanoTime();

  private Connection(long number, Maker maker, ServerFactoryManager server, IoSession wire)
      throws Exception {
    super(server, wire);
    this.number = number;
    this.keys = maker.keys;
    this.admitted = maker.admitted;
    this.waiting = maker.waiting;
    this.seats = new Seats(this, maker.admitted);
    this.pace = new Pace(maker.limits, System::nanoTime);
  }

  /** Makes them. */
  static final class Maker extends SessionFactory {
    private final Announcement keys;
    private final Admitted admitted;
    private final Waiting waiting;
    private final StayLimits limits;
    private final AtomicLong numbers = new AtomicLong();

    Maker(
        SshServer server,
        Announcement keys,
        Admitted admitted,
        Waiting waiting,
        StayLimits limits) {
      super(server);
      this.keys = keys;
      this.admitted = admitted;
      this.waiting = waiting;
      this.limits = limits;
    }

    @Override
    protected ServerSessionImpl doCreateSession(IoSession wire) throws Exception {
      return new Connection(numbers.incrementAndGet(), this, getServer(), wire);
    }
  }

  /** Who is turned away is closed here, and no earlier: MINA would keep it for good. */
  @Override
  public void start() throws Exception {
    if (waiting.enter(this)) super.start();
    else close(true);
  }

  /** The client goes on once its visitor has said that the host key is the right one. */
  @Override
  protected void handleKexMessage(int message, Buffer packet) throws Exception {
    super.handleKexMessage(message, packet);
    if (getKexState() == KexState.KEYS) waiting.exchanged(this);
  }

  @Override
  public IoWriteFuture signalAuthenticationSuccess(String user, String service, Buffer asked)
      throws Exception {
    IoWriteFuture told = super.signalAuthenticationSuccess(user, service, asked);
    caller = SignIn.caller(this);
    place = admitted.enter(this);
    if (place == Admitted.Place.NONE) {
      disconnect(SshConstants.SSH2_DISCONNECT_TOO_MANY_CONNECTIONS, FULL);
      return told;
    }
    addCloseFutureListener(closed -> admitted.leave(this));
    if (place == Admitted.Place.SPARE) cutLater();
    keys.tell(this);
    return told;
  }

  /** The timer does not keep one that is over by then. */
  private void cutLater() {
    WeakReference<Connection> self = new WeakReference<>(this);
    after(
        SPARE_SECONDS,
        TimeUnit.SECONDS,
        () -> Optional.ofNullable(self.get()).ifPresent(one -> one.close(true)));
  }

  @Override
  protected void handleMessage(Buffer packet) throws Exception {
    long rest = pace.packet(packet.available());
    if (rest > 0) pause(rest);
    super.handleMessage(packet);
  }

  /** Reads nothing for so many nanoseconds at least: what comes waits with who sends it. */
  private void pause(long nanos) {
    long until = System.nanoTime() + Math.min(nanos, LONGEST_PAUSE);
    pausedUntil.accumulateAndGet(until, (set, wanted) -> wanted - set > 0 ? wanted : set);
    if (paused.getAndSet(true)) return;
    getIoSession().suspendRead();
    goOn();
  }

  private void goOn() {
    long rest = pausedUntil.get() - System.nanoTime();
    if (rest > 0) {
      after(rest, TimeUnit.NANOSECONDS, this::goOn);
      return;
    }
    paused.set(false);
    getIoSession().resumeRead();
  }

  @Override
  protected void handleKexInit(Buffer packet) throws Exception {
    if (isAuthenticated()) {
      long rest = Math.max(pace.exchanged(), admitted.exchanged(this));
      if (rest > 0) pause(rest);
    } else if (!trials.exchanges()) {
      admitted.exchangesTooOften();
      disconnect(SshConstants.SSH2_DISCONNECT_BY_APPLICATION, TOO_MANY_KEYS);
      return;
    }
    super.handleKexInit(packet);
  }

  /** One before sign-in (RFC 4253, 10): MINA would put another in the place of what is served. */
  @Override
  protected boolean handleServiceRequest(String service, Buffer asked) throws Exception {
    if (trials.asksFirst()) return super.handleServiceRequest(service, asked);
    disconnect(SshConstants.SSH2_DISCONNECT_SERVICE_NOT_AVAILABLE, NO_MORE_SERVICES);
    return false;
  }

  @Override
  public IoWriteFuture writePacket(Buffer packet) throws IOException {
    if (ofChannel(packet.array()[packet.rpos()])) return super.writePacket(packet);
    if (unread.incrementAndGet() > UNREAD_MOST) {
      close(true);
      throw new IOException("nobody reads the answers");
    }
    IoWriteFuture future = super.writePacket(packet);
    future.addListener(written -> unread.decrementAndGet());
    return future;
  }

  private static boolean ofChannel(byte message) {
    return message == SshConstants.SSH_MSG_CHANNEL_DATA
        || message == SshConstants.SSH_MSG_CHANNEL_EXTENDED_DATA;
  }

  /** Does it later, on a thread of the server's own. */
  void after(long time, TimeUnit unit, Runnable what) {
    try {
      getFactoryManager().getScheduledExecutorService().schedule(what, time, unit);
    } catch (RejectedExecutionException stopping) {
      close(true);
    }
  }

  Pace pace() {
    return pace;
  }

  Admitted admitted() {
    return admitted;
  }

  Trials trials() {
    return trials;
  }

  Seats seats() {
    return seats;
  }

  /** What it was let in for: {@code SPARE} where it is one too many, and is for commands only. */
  Admitted.Place place() {
    return place;
  }

  /** Whether nothing new is opened on it. */
  boolean over() {
    return ended.get();
  }

  /** A proxy has said from where it truly comes. */
  void introduce(InetAddress from) {
    introduced = Optional.of(from);
  }

  /** Something was typed or asked for. */
  void stirs() {
    lastTyped = System.nanoTime();
  }

  /** A screen or a command begins. */
  void begins(Inside.Stay stay) {
    stirs();
    stays.add(stay);
    if (over()) stay.ended();
  }

  /** It is over. */
  void ends(Inside.Stay stay) {
    stays.remove(stay);
  }

  @Override
  public long number() {
    return number;
  }

  @Override
  public Caller caller() {
    return caller;
  }

  @Override
  public Optional<InetAddress> from() {
    if (introduced.isPresent()) return introduced;
    return getIoSession().getRemoteAddress() instanceof InetSocketAddress remote
        ? Optional.ofNullable(remote.getAddress())
        : Optional.empty();
  }

  /** By what it is counted with others; none for an address that many share. */
  Optional<String> source() {
    return from().filter(admitted::counted).map(Waiting::source);
  }

  @Override
  public String client() {
    return getClientVersion();
  }

  @Override
  public int screens() {
    return (int) stays.stream().filter(ScreenCall.class::isInstance).count();
  }

  @Override
  public int commands() {
    return stays.size() - screens();
  }

  @Override
  public long idle() {
    return System.nanoTime() - lastTyped;
  }

  @Override
  public void end() {
    if (ended.getAndSet(true)) return;
    boolean farewell = screens() > 0;
    stays.forEach(Inside.Stay::ended);
    after(farewell ? LAST_SECONDS : 0, TimeUnit.SECONDS, () -> close(true));
  }
}
