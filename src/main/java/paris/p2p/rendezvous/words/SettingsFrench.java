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
  public String mouse() {
    return "Souris";
  }

  @Override
  public String clicks() {
    return "choisit, ouvre, défile";
  }

  @Override
  public String selects() {
    return "sélectionne du texte";
  }

  @Override
  public String name() {
    return "Venir";
  }

  @Override
  public String countedOnly() {
    return "compter, sans montrer mon nom";
  }

  @Override
  public String named() {
    return "montrer mon nom avec qui vient";
  }

  @Override
  public String writing() {
    return "Écrire";
  }

  @Override
  public String unseen() {
    return "sans le montrer";
  }

  @Override
  public String seen() {
    return "montrer que j’écris";
  }

  @Override
  public String presence() {
    return "En ligne";
  }

  @Override
  public String present() {
    return "montrer que je suis là";
  }

  @Override
  public String hidden() {
    return "être là sans que cela se voie";
  }

  @Override
  public String bell() {
    return "Sonnette";
  }

  @Override
  public String silent() {
    return "silence";
  }

  @Override
  public String rings() {
    return "sonne quand on m’écrit";
  }

  @Override
  public String windowTitle() {
    return "Titre";
  }

  @Override
  public String untouched() {
    return "laisser celui de la fenêtre";
  }

  @Override
  public String written() {
    return "y montrer ce qui m’attend";
  }

  @Override
  public String change() {
    return "↵ changer";
  }

  @Override
  public String nextVisit() {
    return "Gardés avec votre clé. Couleurs et signes\u00a0: dès votre prochaine visite. Votre"
        + " nom\u00a0: dès votre prochaine réponse. Le reste\u00a0: tout de suite.";
  }

  @Override
  public String needsKey() {
    return "Les réglages se gardent avec une clé SSH, et vous n’en avez pas donné. La variable"
        + " NO_COLOR de votre terminal, elle, est toujours suivie.";
  }
}
