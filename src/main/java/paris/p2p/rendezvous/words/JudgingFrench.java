package paris.p2p.rendezvous.words;

/** {@link JudgingWords} in French. */
record JudgingFrench() implements JudgingWords {
  @Override
  public String put() {
    return "mettre au programme";
  }

  @Override
  public String takeBack() {
    return "libérer son créneau";
  }

  @Override
  public String mark() {
    return "en discussion";
  }

  @Override
  public String decline() {
    return "décliner";
  }

  @Override
  public String nowOn(String title, String event) {
    return "Au programme de " + event + "\u00a0: «\u00a0" + title + "\u00a0»";
  }

  @Override
  public String takenBack(String title) {
    return "Créneau libéré, la discussion reprend\u00a0: «\u00a0" + title + "\u00a0»";
  }

  @Override
  public String marked(String title) {
    return "En discussion\u00a0: «\u00a0" + title + "\u00a0»";
  }

  @Override
  public String slots() {
    return "créneaux libres";
  }

  @Override
  public String wanted(int minutes) {
    return "il lui faut " + minutes + " min";
  }

  @Override
  public String noSlots() {
    return "Aucun créneau libre dans les rendez-vous à venir\u00a0: ajoutez-en un au programme.";
  }

  @Override
  public String timeOpen() {
    return "heure à préciser";
  }

  @Override
  public String declining() {
    return "Décliner";
  }

  @Override
  public String whyItMatters() {
    return "La personne qui a proposé sera prévenue, avec cette raison. Vous pourrez reprendre la"
        + " discussion.";
  }

  @Override
  public String reason() {
    return "Raison";
  }

  @Override
  public String declineIt() {
    return "décliner";
  }

  @Override
  public String letItStand() {
    return "ne rien décider";
  }

  @Override
  public String nowDeclined(String title) {
    return "Déclinée\u00a0: «\u00a0" + title + "\u00a0»";
  }
}
