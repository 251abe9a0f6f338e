package paris.p2p.rendezvous.words;

/** What the page of one’s own things says. */
public interface MineWords {
  /** In the palette. */
  String place();

  /** On the page of peers, the way to it. */
  String way();

  String title();

  /** Beside the title. */
  String yours();

  /** To a guest, who has nothing here. */
  String needsKey();

  String settings();

  String settingsGlance();
}
