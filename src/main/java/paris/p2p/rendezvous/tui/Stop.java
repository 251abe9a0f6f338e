package paris.p2p.rendezvous.tui;

/** A page where the visitor is, or can go back to, with what is seen of it. */
final class Stop<S> {
  private final long serial;
  private final Sight sight = new Sight();
  private Page<S> page;
  private int asked;
  private boolean missed;
  private boolean crashed;

  Stop(long serial, Page<S> page) {
    this.serial = serial;
    this.page = page;
  }

  long serial() {
    return serial;
  }

  Page<S> page() {
    return page;
  }

  Sight sight() {
    return sight;
  }

  void become(Page<S> next) {
    page = next;
  }

  /** How many works that news asked for are under way. */
  int asked() {
    return asked;
  }

  void ask() {
    asked++;
  }

  void answered() {
    asked--;
  }

  /** Whether news came that the page has not been told. */
  boolean missed() {
    return missed;
  }

  void miss(boolean some) {
    missed = some;
  }

  /** Whether it crashed, and no key has been pressed here since. */
  boolean crashed() {
    return crashed;
  }

  void crash(boolean now) {
    crashed = now;
  }
}
