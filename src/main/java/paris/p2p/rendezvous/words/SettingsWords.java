package paris.p2p.rendezvous.words;

/** What the page of settings says. */
public interface SettingsWords {
  String title();

  String colours();

  String signs();

  String auto();

  String noColours();

  String ascii();

  /** Whether one is named among those who come. */
  String name();

  String countedOnly();

  String named();

  String change();

  String nextVisit();

  String needsKey();
}
