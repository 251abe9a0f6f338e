package paris.p2p.rendezvous.pages;

/** The digits of the tabs that pages belong to. */
final class Tabs {
  static final int FORUM = 5;

  private Tabs() {}
}
