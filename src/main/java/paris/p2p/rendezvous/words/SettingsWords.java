package paris.p2p.rendezvous.words;

/** What the page of settings says. */
public interface SettingsWords {
  String title();

  String colours();

  String signs();

  String auto();

  String noColours();

  String ascii();

  String mouse();

  /** It chooses, opens and scrolls. */
  String clicks();

  /** It is left to who selects text. */
  String selects();

  /** Whether one is named among those who come. */
  String name();

  String countedOnly();

  String named();

  /** Whether one is seen while one writes. */
  String writing();

  String unseen();

  String seen();

  /** Whether others see that one is here. */
  String presence();

  String present();

  String hidden();

  /** The terminal's bell. */
  String bell();

  String silent();

  /** It rings when there is something new for the visitor. */
  String rings();

  /** The title of the window. */
  String windowTitle();

  String untouched();

  /** It says the hub's name and how much is new for the visitor. */
  String written();

  String change();

  String nextVisit();

  String needsKey();
}
