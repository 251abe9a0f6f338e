package paris.p2p.rendezvous.words;

/** What the page of settings says. */
public interface SettingsWords {
  String title();

  String colours();

  String signs();

  String auto();

  String noColours();

  String ascii();

  String change();

  String nextVisit();

  String needsKey();
}
