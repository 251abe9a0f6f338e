package paris.p2p.rendezvous.ssh;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.apache.sshd.common.AttributeRepository.AttributeKey;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.command.Command;
import org.apache.sshd.server.command.CommandFactory;
import org.apache.sshd.server.shell.ShellFactory;
import paris.p2p.rendezvous.rules.Refusal;

/** Makes of each request on a channel the screens or a command. */
final class Calls implements ShellFactory, CommandFactory {
  /** As long as a screen may stand idle. */
  private static final Duration PATIENCE = Duration.ofMinutes(30);

  private final AttributeKey<AtomicBoolean> shell = new AttributeKey<>();
  private final Supplier<Reception> reception;
  private final Inside inside;

  Calls(Supplier<Reception> reception, Inside inside) {
    this.reception = reception;
    this.inside = inside;
  }

  /** None, which refuses the request, while the connection has a shell already. */
  @Override
  public Command createShell(ChannelSession session) {
    VisitorChannel channel = (VisitorChannel) session;
    if (channel.connection().over()) return null;
    if (channel.connection().spare()) return turnedAway(channel);
    AtomicBoolean taken =
        channel.getSession().computeAttributeIfAbsent(shell, key -> new AtomicBoolean());
    if (taken.getAndSet(true)) return null;
    channel.addCloseFutureListener(closed -> taken.set(false));
    if (!channel.hasPty() || "dumb".equals(channel.environment().get("TERM"))) {
      return createCommand(channel, "");
    }
    ScreenCall call = new ScreenCall(channel, reception.get(), inside);
    channel.setDataReceiver(call);
    return call;
  }

  /** None while the connection is being ended. */
  @Override
  public Command createCommand(ChannelSession session, String line) {
    VisitorChannel channel = (VisitorChannel) session;
    Connection connection = channel.connection();
    if (connection.over()) return null;
    if (connection.spare()) leaveAfter(channel);
    return command(channel, line, connection.admitted().asks(connection));
  }

  private Command turnedAway(VisitorChannel channel) {
    leaveAfter(channel);
    return command(channel, "", Optional.of(Admitted.crowded()));
  }

  /** Its connection is one too many: it ends with this channel. */
  private static void leaveAfter(VisitorChannel channel) {
    channel.addCloseFutureListener(closed -> channel.connection().close(false));
  }

  private Command command(VisitorChannel channel, String line, Optional<Refusal> refused) {
    Inlet in = new Inlet(channel, PATIENCE);
    channel.setDataReceiver(in.receiver());
    return new CommandCall(channel, line, refused, in, reception.get(), inside);
  }
}
