package paris.p2p.rendezvous.ssh;

/** Why the door stays shut. Its message is one line for who runs the hub, and says what to do. */
public final class CannotOpen extends Exception {
  public CannotOpen(String message) {
    super(message);
  }

  public CannotOpen(String message, Throwable cause) {
    super(message, cause);
  }
}
