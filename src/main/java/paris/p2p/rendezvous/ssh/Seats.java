package paris.p2p.rendezvous.ssh;

/**
 * The places that one connection takes among all ({@link Admitted}): its own, which its first
 * screen or command has, and one for each more that is open at the same time. Thread-safe.
 */
final class Seats {
  private final Connection connection;
  private final Admitted admitted;
  private int open;

  Seats(Connection connection, Admitted admitted) {
    this.connection = connection;
    this.admitted = admitted;
  }

  /** What there is for what this channel was opened for; it is given back when that closes. */
  Admitted.Place take(VisitorChannel channel) {
    Admitted.Place place = next();
    if (place != Admitted.Place.NONE) channel.addCloseFutureListener(closed -> back());
    return place;
  }

  private synchronized Admitted.Place next() {
    Admitted.Place place = open == 0 ? connection.place() : admitted.more(connection);
    if (place != Admitted.Place.NONE) open++;
    return place;
  }

  /** A connection that is one too many ends with the last that it was let in for. */
  private void back() {
    if (another()) admitted.less(connection);
    else if (connection.place() == Admitted.Place.SPARE) connection.close(false);
  }

  private synchronized boolean another() {
    return --open > 0;
  }
}
