package paris.p2p.rendezvous.ssh;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;
import org.apache.sshd.common.channel.Channel;
import org.apache.sshd.common.compression.BuiltinCompressions;
import org.apache.sshd.common.global.KeepAliveHandler;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.signature.BuiltinSignatures;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.server.ServerBuilder;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.auth.keyboard.UserAuthKeyboardInteractiveFactory;
import org.apache.sshd.server.channel.ChannelSessionFactory;
import org.apache.sshd.server.forward.RejectAllForwardingFilter;
import org.apache.sshd.server.global.NoMoreSessionsHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import paris.p2p.rendezvous.text.Wordless;

/** The SSH server, open from {@link #open} to {@link #close}. */
public final class Door implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Door.class);

  private static final int LONGEST_IDENTIFICATION = 1024;
  private static final int BACKLOG = 1024;

  /** Bytes; each connection has one for as long as it lasts, and a key takes about fifty. */
  private static final int READ_BUFFER = 2 * 1024;

  private static final long WINDOW = 64 * 1024;

  private final SshServer server;
  private final DoorLimits limits;
  private final Waiting waiting;
  private final Inside inside;
  private final ScheduledFuture<?> pulse;
  private final ScheduledFuture<?> sweep;
  private final AtomicBoolean closed = new AtomicBoolean();

  private Door(SshServer server, DoorLimits limits, Waiting waiting, Inside inside, Tally tally) {
    this.server = server;
    this.limits = limits;
    this.waiting = waiting;
    this.inside = inside;
    Pulse asking = new Pulse(server::getActiveSessions, limits.unanswered());
    this.pulse =
        every(
            limits.pulse(),
            () -> {
              asking.run();
              tally.run();
            });
    this.sweep = every(waiting.rhythm(), waiting::sweep);
  }

  /** Goes on when it fails once. */
  private ScheduledFuture<?> every(Duration time, Runnable what) {
    Runnable once =
        () -> {
          try {
            what.run();
          } catch (RuntimeException e) {
            LOG.warn("The door could not look after its connections", Wordless.of(e));
          }
        };
    return server
        .getScheduledExecutorService()
        .scheduleAtFixedRate(once, time.toMillis(), time.toMillis(), TimeUnit.MILLISECONDS);
  }

  /**
   * Opens it; from then on visitors come in.
   *
   * @throws CannotOpen in one line, when the port or address cannot be had, or this Java lacks an
   *     algorithm that people's keys need
   */
  public static Door open(DoorSettings settings, HostKeys keys, Reception reception)
      throws CannotOpen {
    return open(settings, keys, port -> reception);
  }

  /**
   * The same where what it leads to wants to know the port.
   *
   * @param reception made once, from the port, before anybody is led to it
   */
  public static Door open(DoorSettings settings, HostKeys keys, IntFunction<Reception> reception)
      throws CannotOpen {
    Crypto.register();
    Algorithms.require(Algorithms::works);
    Inside inside = new Inside();
    DoorLimits limits = settings.limits();
    CompletableFuture<Reception> made = new CompletableFuture<>();
    Tally tally = new Tally();
    Waiting waiting = new Waiting(limits, settings.stays(), settings.proxies(), tally);
    Admitted admitted = new Admitted(settings.stays(), made::join, tally);
    SshServer server = server(settings, keys, admitted, waiting);
    Calls calls = new Calls(made::join, inside);
    server.setShellFactory(calls);
    server.setCommandFactory(calls);
    server.addSessionListener(waiting);
    if (!settings.proxies().isEmpty()) server.setServerProxyAcceptor(new ProxyHeader(waiting));
    try {
      server.start();
      made.complete(reception.apply(server.getPort()));
    } catch (IOException | RuntimeException e) {
      server.close(true);
      throw new CannotOpen(
          "Cannot listen on %s port %d (%s): take another --host or --port, or stop what holds it"
              .formatted(settings.host(), settings.port(), reason(e)),
          e);
    }
    return new Door(server, limits, waiting, inside, tally);
  }

  /** Does what the first opening would take its time over; at any time, on any thread. */
  public static void wake() {
    Crypto.register();
    Algorithms.works(BuiltinSignatures.ed25519);
  }

  private static String reason(Throwable failure) {
    Throwable first = failure;
    while (first.getCause() != null) first = first.getCause();
    return first.getMessage() == null ? first.getClass().getSimpleName() : first.getMessage();
  }

  private static SshServer server(
      DoorSettings settings, HostKeys keys, Admitted admitted, Waiting waiting) {
    Announcement announcement = new Announcement(keys);
    SshServer server =
        ServerBuilder.builder()
            .keyExchangeFactories(Algorithms.keyExchanges(settings.sntrup()))
            .cipherFactories(Algorithms.ciphers())
            .macFactories(Algorithms.macs())
            .signatureFactories(Algorithms.signatures())
            .compressionFactories(List.of(BuiltinCompressions.none))
            .channelFactories(List.of(new SessionChannels()))
            .globalRequestHandlers(
                List.of(KeepAliveHandler.INSTANCE, NoMoreSessionsHandler.INSTANCE, announcement))
            .forwardingFilter(RejectAllForwardingFilter.INSTANCE)
            .publickeyAuthenticator(SignIn.ANY_KEY)
            .interactiveAuthenticator(new SignIn.NoQuestions())
            .build();
    server.setHost(settings.host());
    server.setPort(settings.port());
    server.setKeyPairProvider(KeyPairProvider.wrap(keys.current().pair()));
    server.setServiceFactories(List.of(new SignIn.Desk(), new Channels.Desk()));
    server.setUserAuthFactories(
        List.of(new SignIn.Keys(), UserAuthKeyboardInteractiveFactory.INSTANCE));
    server.setSessionFactory(
        new Connection.Maker(server, announcement, admitted, waiting, settings.stays()));
    guard(server);
    return server;
  }

  private static void guard(SshServer server) {
    server.setNioWorkers(Runtime.getRuntime().availableProcessors() + 1);
    CoreModuleProperties.SERVER_IDENTIFICATION.set(server, "Rendezvous");
    CoreModuleProperties.MAX_AUTH_REQUESTS.set(server, Trials.REQUESTS_MOST);
    // The door has its own times to sign in (Waiting), and MINA's keeps what it looks after.
    CoreModuleProperties.AUTH_TIMEOUT.set(server, Duration.ZERO);
    // Who sits idle is for the screens to say, from keys: answers to the pulse would count here.
    CoreModuleProperties.IDLE_TIMEOUT.set(server, Duration.ZERO);
    CoreModuleProperties.NIO2_READ_TIMEOUT.set(server, Duration.ZERO);
    CoreModuleProperties.MAX_IDENTIFICATION_SIZE.set(server, LONGEST_IDENTIFICATION);
    CoreModuleProperties.MAX_CONCURRENT_CHANNELS.set(server, Channels.MOST);
    CoreModuleProperties.TCP_NODELAY.set(server, true);
    CoreModuleProperties.SOCKET_BACKLOG.set(server, BACKLOG);
    CoreModuleProperties.NIO2_READ_BUFFER_SIZE.set(server, READ_BUFFER);
    CoreModuleProperties.WINDOW_SIZE.set(server, WINDOW);
  }

  /** The port it listens on. */
  public int port() {
    return server.getPort();
  }

  /** Connections that have not signed in yet. */
  int waiting() {
    return waiting.count();
  }

  /**
   * Lets nobody in any more, says goodbye to all inside, waits a little, and closes. Calling it
   * again does nothing.
   */
  @Override
  public void close() {
    if (closed.getAndSet(true)) return;
    waiting.shut();
    inside.close(limits.goodbye());
    pulse.cancel(false);
    sweep.cancel(false);
    try {
      server.stop(true);
    } catch (IOException e) {
      LOG.warn("The door did not close in time: {}", e.getMessage());
    }
    // MINA forgets channels that still wait for their client's last word.
    inside.abandon();
  }

  /** The only kind of channel there is. */
  private static final class SessionChannels extends ChannelSessionFactory {
    @Override
    public Channel createChannel(Session session) {
      return new VisitorChannel();
    }
  }
}
