package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.community.StepState;
import paris.p2p.rendezvous.text.Language;

/** {@link RoadmapWords} in French. */
record RoadmapFrench() implements RoadmapWords {
  @Override
  public String title() {
    return "FEUILLE DE ROUTE";
  }

  @Override
  public String tally(int done, int underWay) {
    return done + (done < 2 ? " faite" : " faites") + " · " + underWay + " en cours";
  }

  @Override
  public String state(StepState state) {
    return switch (state) {
      case TO_DO -> "à faire";
      case UNDER_WAY -> "en cours";
      case DONE -> "faite";
    };
  }

  @Override
  public String since(int year) {
    return "depuis " + year;
  }

  @Override
  public String sinceDay(String day) {
    return "depuis le " + day;
  }

  @Override
  public String posts(int count) {
    return count + (count == 1 ? " message au forum" : " messages au forum");
  }

  @Override
  public String noPosts() {
    return "Personne n’en parle encore\u00a0: ouvrez la discussion.";
  }

  @Override
  public String discuss() {
    return "en discuter";
  }

  @Override
  public String read() {
    return "↵ lire et répondre";
  }

  @Override
  public String begin() {
    return "↵ en discuter";
  }

  @Override
  public String none() {
    return "La route est à tracer.";
  }

  @Override
  public String edit() {
    return "modifier";
  }

  @Override
  public String add() {
    return "ajouter";
  }

  @Override
  public String up() {
    return "monter";
  }

  @Override
  public String move() {
    return "déplacer";
  }

  @Override
  public String down() {
    return "descendre";
  }

  @Override
  public String nextState() {
    return "état suivant";
  }

  @Override
  public String moved(String title, StepState state) {
    return "«\u00a0" + title + "\u00a0»\u00a0: " + state(state) + ".";
  }

  @Override
  public String editing() {
    return "MODIFIER UNE ÉTAPE";
  }

  @Override
  public String adding() {
    return "NOUVELLE ÉTAPE";
  }

  @Override
  public String titleIn(Language language) {
    return language == Language.FR ? "Titre, français" : "Titre, anglais";
  }

  @Override
  public String textIn(Language language) {
    return language == Language.FR ? "Texte, français" : "Texte, anglais";
  }

  @Override
  public String stateField() {
    return "État";
  }

  @Override
  public String sinceField() {
    return "Depuis";
  }
}
