package paris.p2p.rendezvous.ssh;

import java.net.InetAddress;
import java.util.Optional;
import paris.p2p.rendezvous.rules.Caller;

/** A connection whose client has signed in, for as long as it lasts. Thread-safe. */
public interface Connected {
  /** Tells it from all others since the door was opened. */
  long number();

  Caller caller();

  /** Where it comes from; none where that is not known. */
  Optional<InetAddress> from();

  /** What the client calls itself (RFC 4253, 4.2), as it sent it. */
  String client();

  /** Screens that are open on it. */
  int screens();

  /** Commands that are under way on it. */
  int commands();

  /** How long nothing was typed at it or asked for, in nanoseconds. */
  long idle();

  /**
   * Ends it: the screens say that it was ended from elsewhere, and soon after it is cut. Nothing
   * new is opened on it. Does not block.
   */
  void end();
}
