package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.text.Language;

/** Arranging a programme, in French. */
record ItemFrench() implements ItemWords {
  @Override
  public String arrange() {
    return "programme";
  }

  @Override
  public String noItems() {
    return "Rien au programme pour l’instant\u00a0: a ajoute un premier point.";
  }

  @Override
  public String followsUsual() {
    return "Cette date suit le programme habituel\u00a0; la modifier ici lui donne le sien.";
  }

  @Override
  public String outside() {
    return "Des points tombent hors des heures de l’événement\u00a0: e change les leurs.";
  }

  @Override
  public String add() {
    return "ajouter";
  }

  @Override
  public String edit() {
    return "modifier";
  }

  @Override
  public String remove() {
    return "retirer";
  }

  @Override
  public String putBack() {
    return "remettre";
  }

  @Override
  public String move() {
    return "déplacer";
  }

  @Override
  public String earlier() {
    return "plus tôt";
  }

  @Override
  public String later() {
    return "plus tard";
  }

  @Override
  public String reopen() {
    return "libérer le créneau";
  }

  @Override
  public String usual() {
    return "programme habituel";
  }

  @Override
  public String usualTitle() {
    return "Programme habituel";
  }

  @Override
  public String whoFollows() {
    return "Les dates à venir le suivent, sauf celles qui ont leur propre programme.";
  }

  @Override
  public String adding() {
    return "Nouveau point du programme";
  }

  @Override
  public String editing() {
    return "Modifier le programme";
  }

  @Override
  public String titleField() {
    return "Titre";
  }

  @Override
  public String titleEnField() {
    return "Titre EN";
  }

  @Override
  public String ifOther() {
    return "si ce n’est pas le même";
  }

  @Override
  public String kindField() {
    return "Genre";
  }

  @Override
  public String slotField() {
    return "Créneau libre";
  }

  @Override
  public String dayField() {
    return "Jour";
  }

  @Override
  public String whenField() {
    return "Heure";
  }

  @Override
  public String stageField() {
    return "Lieu";
  }

  @Override
  public String languagesField() {
    return "Langues";
  }

  @Override
  public String speakersField() {
    return "Avec";
  }

  @Override
  public String whenExample() {
    return "19h, 19:00 → 19:15, 19h +15min";
  }

  @Override
  public String speakersExample() {
    return "des virgules entre les noms";
  }

  @Override
  public String stageExample() {
    return "salle ou zone, si besoin";
  }

  @Override
  public String yes() {
    return "oui";
  }

  @Override
  public String no() {
    return "non";
  }

  @Override
  public String noLanguage() {
    return "sans paroles";
  }

  @Override
  public String became(String answer) {
    return answer.isEmpty()
        ? "effacé entre-temps"
        : "entre-temps\u00a0: «\u00a0" + answer + "\u00a0»";
  }

  @Override
  public String becameOther() {
    return "changé entre-temps";
  }

  @Override
  public String removed(String title) {
    return "Retiré\u00a0: «\u00a0" + title + "\u00a0». u le remet.";
  }

  @Override
  public String putBackAgain(String title) {
    return "Remis\u00a0: «\u00a0" + title + "\u00a0».";
  }

  @Override
  public String reopened() {
    return "Le créneau est libre\u00a0: il attend une proposition.";
  }

  @Override
  public String text(Language language) {
    return language == Language.FR ? "Texte FR" : "Texte EN";
  }
}
