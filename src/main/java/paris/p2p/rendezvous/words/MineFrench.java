package paris.p2p.rendezvous.words;

/** {@link MineWords} in French. */
record MineFrench() implements MineWords {
  @Override
  public String place() {
    return "ce qui est à vous\u00a0: nom, profil, clés, sessions";
  }

  @Override
  public String way() {
    return "Ce qui est à vous\u00a0: nom, profil, clés, sessions";
  }

  @Override
  public String title() {
    return "CE QUI EST À VOUS";
  }

  @Override
  public String yours() {
    return "";
  }

  @Override
  public String needsKey() {
    return "Sans clé SSH, le hub ne garde rien de vous\u00a0: il n’y a rien ici.";
  }

  @Override
  public String settings() {
    return "Réglages";
  }

  @Override
  public String settingsGlance() {
    return "couleurs, signes, sonnette, ce que l’on voit de vous";
  }
}
