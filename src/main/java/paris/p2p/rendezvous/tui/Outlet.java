package paris.p2p.rendezvous.tui;

import java.time.Duration;
import java.util.OptionalLong;
import paris.p2p.rendezvous.terminal.Line;

/** The way out to the terminal: one sending at a time. Used by the visit's thread only. */
final class Outlet {
  private static final Mail.Sent SENT = new Mail.Sent();

  private final Line line;
  private final Inbox inbox;
  private final long stall;
  private OptionalLong since = OptionalLong.empty();

  /**
   * @param stall how long a sending may take
   */
  Outlet(Line line, Inbox inbox, Duration stall) {
    this.line = line;
    this.inbox = inbox;
    this.stall = stall.toNanos();
  }

  boolean free() {
    return since.isEmpty();
  }

  void send(byte[] bytes) {
    since = OptionalLong.of(System.nanoTime());
    line.send(bytes, () -> inbox.put(SENT));
  }

  void sent() {
    since = OptionalLong.empty();
  }

  /** When what is being sent has taken too long, by {@link System#nanoTime}. */
  OptionalLong due() {
    return since.isEmpty() ? since : OptionalLong.of(since.getAsLong() + stall);
  }

  void cut() {
    line.cut();
  }

  void hangUp() {
    line.hangUp(0);
  }
}
