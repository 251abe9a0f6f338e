package paris.p2p.rendezvous;

/** The program cannot do it; the message is one line for the operator, that says what to do. */
final class Refused extends Exception {
  private static final long serialVersionUID = 1;

  Refused(String message, Throwable cause) {
    super(message, cause);
  }
}
