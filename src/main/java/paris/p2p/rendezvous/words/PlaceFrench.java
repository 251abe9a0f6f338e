package paris.p2p.rendezvous.words;

/** {@link PlaceWords} in French. */
record PlaceFrench() implements PlaceWords {
  @Override
  public String home() {
    return "Accueil";
  }

  @Override
  public String values() {
    return "Valeurs";
  }

  @Override
  public String roadmap() {
    return "Route";
  }

  @Override
  public String agenda() {
    return "Agenda";
  }

  @Override
  public String forum() {
    return "Forum";
  }

  @Override
  public String peers() {
    return "Pairs";
  }

  @Override
  public String homeBrief() {
    return "Acc.";
  }

  @Override
  public String valuesBrief() {
    return "Val.";
  }

  @Override
  public String roadmapBrief() {
    return "Route";
  }

  @Override
  public String agendaBrief() {
    return "Ag.";
  }

  @Override
  public String forumBrief() {
    return "Forum";
  }

  @Override
  public String peersBrief() {
    return "Pairs";
  }

  @Override
  public String guest() {
    return "invité·e";
  }

  @Override
  public String unnamed() {
    return "sans nom";
  }

  @Override
  public String demo() {
    return "démo";
  }

  @Override
  public String about() {
    return "présentation de la communauté";
  }

  @Override
  public String aboutHistory() {
    return "versions de la présentation";
  }

  @Override
  public String valuesHistory() {
    return "versions des valeurs";
  }

  @Override
  public String join() {
    return "choisir votre nom";
  }

  @Override
  public String claim() {
    return "donner le code de la première organisatrice, du premier organisateur";
  }

  @Override
  public String key() {
    return "obtenir une clé SSH";
  }

  @Override
  public String settings() {
    return "réglages\u00a0: couleurs, signes, votre nom, sonnette";
  }

  @Override
  public String talks() {
    return "Talks\u00a0: qui a parlé de quoi";
  }
}
