package paris.p2p.rendezvous.ssh;

/** A terminal's size in cells, always between 20x5 and 500x200. */
record WindowSize(int columns, int rows) {
  static final WindowSize USUAL = new WindowSize(80, 24);

  /**
   * The nearest size within bounds. Clients send what they like: 0 means unknown (RFC 4254, 6.2)
   * and 2^31 and more come as negative numbers.
   */
  static WindowSize nearest(int columns, int rows) {
    return new WindowSize(
        nearest(columns, USUAL.columns, 20, 500), nearest(rows, USUAL.rows, 5, 200));
  }

  private static int nearest(int given, int usual, int least, int most) {
    if (given == 0) return usual;
    return given < 0 ? most : Math.clamp(given, least, most);
  }
}
