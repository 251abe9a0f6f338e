package paris.p2p.rendezvous.ssh;

import java.io.InputStream;
import java.io.OutputStream;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.terminal.Ear;
import paris.p2p.rendezvous.terminal.Line;

/** What the door leads to; handed in by who wires the hub. */
public interface Reception {
  /** Somebody has signed in. Must not block. */
  void entered(Connected connected);

  /** That connection has closed; told once, after it has entered. Must not block. */
  void left(Connected connected);

  /**
   * Somebody wants the screens on a terminal of this size (cells, within bounds). Must not block:
   * it is called on a thread of the server's own.
   */
  Ear screen(Arrival arrival, int columns, int rows, Line line);

  /**
   * Somebody wants one command done. Called on a thread of its own, may block.
   *
   * @param command the line as sent; empty for a shell without a terminal
   * @return the exit status
   */
  int command(Arrival arrival, String command, InputStream in, OutputStream out, OutputStream err);

  /**
   * Somebody is told in their language why the door does not do what they ask for. Called on a
   * thread of its own, may block.
   *
   * @return the exit status
   */
  int refuse(Arrival arrival, Refusal why, OutputStream err);
}
