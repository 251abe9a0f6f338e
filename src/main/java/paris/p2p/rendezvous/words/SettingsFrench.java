package paris.p2p.rendezvous.words;

/** {@link SettingsWords} in French. */
record SettingsFrench() implements SettingsWords {
  @Override
  public String title() {
    return "RÉGLAGES";
  }

  @Override
  public String colours() {
    return "Couleurs";
  }

  @Override
  public String signs() {
    return "Signes";
  }

  @Override
  public String auto() {
    return "comme le terminal les annonce";
  }

  @Override
  public String noColours() {
    return "sans";
  }

  @Override
  public String ascii() {
    return "ASCII seulement";
  }

  @Override
  public String change() {
    return "↵ changer";
  }

  @Override
  public String nextVisit() {
    return "Gardés avec votre clé, suivis dès votre prochaine visite.";
  }

  @Override
  public String needsKey() {
    return "Les réglages se gardent avec une clé SSH, et vous n’en avez pas donné. La variable"
        + " NO_COLOR de votre terminal, elle, est toujours suivie.";
  }
}
