package paris.p2p.rendezvous.ssh;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.command.Command;
import org.apache.sshd.server.command.CommandFactory;
import org.apache.sshd.server.shell.ShellFactory;
import paris.p2p.rendezvous.rules.Refusal;

/** Makes of each request on a channel the screens or a command. */
final class Calls implements ShellFactory, CommandFactory {
  /** As long as a screen may stand idle. */
  private static final Duration PATIENCE = Duration.ofMinutes(30);

  private final Supplier<Reception> reception;
  private final Inside inside;

  Calls(Supplier<Reception> reception, Inside inside) {
    this.reception = reception;
    this.inside = inside;
  }

  /** None, which refuses the request, while the connection is being ended. */
  @Override
  public Command createShell(ChannelSession session) {
    VisitorChannel channel = (VisitorChannel) session;
    if (!channel.hasPty() || "dumb".equals(channel.environment().get("TERM"))) {
      return createCommand(channel, "");
    }
    Connection connection = channel.connection();
    if (connection.over()) return null;
    if (connection.seats().take(channel) != Admitted.Place.ROOM) {
      return command(channel, "", Optional.of(Admitted.crowded()));
    }
    ScreenCall call = new ScreenCall(channel, reception.get(), inside);
    channel.setDataReceiver(call);
    return call;
  }

  /** None, too, while the connection is being ended. */
  @Override
  public Command createCommand(ChannelSession session, String line) {
    VisitorChannel channel = (VisitorChannel) session;
    Connection connection = channel.connection();
    if (connection.over()) return null;
    boolean room = connection.seats().take(channel) != Admitted.Place.NONE;
    return command(
        channel,
        line,
        room ? connection.admitted().asks(connection) : Optional.of(Admitted.crowded()));
  }

  private Command command(VisitorChannel channel, String line, Optional<Refusal> refused) {
    Inlet in = new Inlet(channel, PATIENCE);
    channel.setDataReceiver(in.receiver());
    return new CommandCall(channel, line, refused, in, reception.get(), inside);
  }
}
