package paris.p2p.rendezvous.oneshot;

/** How a command ended. */
enum Exit {
  DONE(0),
  /** Refused, or there is no such thing. */
  REFUSED(1),
  /** Not understood; the usage has been told. */
  UNCLEAR(2),
  /** Not now. */
  LATER(3),
  /** By who was typing, with Ctrl-C: as shells have it. */
  GIVEN_UP(130);

  private final int status;

  Exit(int status) {
    this.status = status;
  }

  /** The exit status of the SSH channel. */
  int status() {
    return status;
  }
}
