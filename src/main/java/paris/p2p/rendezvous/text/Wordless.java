package paris.p2p.rendezvous.text;

import java.io.IOException;

/**
 * A failure as the log may hold it: of what kind it was and where it happened, and so for its
 * causes, without their messages. A database says which value did not fit, a parser what it could
 * not read: words that somebody wrote. What Java itself says of null, indexes and casts stays, and
 * so does what the disk says.
 */
public final class Wordless extends RuntimeException {
  private static final int CAUSES_MOST = 5;

  private Wordless(Throwable failure, Wordless cause) {
    super(told(failure), cause, false, true);
    setStackTrace(failure.getStackTrace());
  }

  /** That failure, to be logged in its place. */
  public static Wordless of(Throwable failure) {
    return of(failure, CAUSES_MOST);
  }

  private static Wordless of(Throwable failure, int causes) {
    Throwable cause = failure.getCause();
    boolean more = cause != null && cause != failure && causes > 0;
    return new Wordless(failure, more ? of(cause, causes - 1) : null);
  }

  private static String told(Throwable failure) {
    String kind = failure.getClass().getName();
    boolean known =
        failure instanceof NullPointerException
            || failure instanceof IndexOutOfBoundsException
            || failure instanceof ClassCastException
            || failure instanceof ArithmeticException
            || failure instanceof IOException;
    return known && failure.getMessage() != null ? kind + ": " + failure.getMessage() : kind;
  }
}
