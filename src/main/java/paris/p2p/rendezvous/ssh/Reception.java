package paris.p2p.rendezvous.ssh;

import java.io.InputStream;
import java.io.OutputStream;
import paris.p2p.rendezvous.terminal.Ear;
import paris.p2p.rendezvous.terminal.Line;

/** What the door leads to; handed in by who wires the hub. */
public interface Reception {
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
}
