package paris.p2p.rendezvous.pages;

/** The digits of the tabs that pages belong to. */
final class Tabs {
  static final int WORKSHOP = 0;
  static final int HOME = 1;
  static final int VALUES = 2;
  static final int ROADMAP = 3;
  static final int AGENDA = 4;
  static final int FORUM = 5;
  static final int PEERS = 6;

  private Tabs() {}

  /** Where that text of the community belongs. */
  static int ofText(String slug) {
    return slug.equals("about") ? HOME : VALUES;
  }
}
