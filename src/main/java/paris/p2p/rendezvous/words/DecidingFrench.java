package paris.p2p.rendezvous.words;

/** {@link DecidingWords} in French. */
record DecidingFrench() implements DecidingWords {
  @Override
  public String reason() {
    return "Raison";
  }

  @Override
  public String leave() {
    return "ne rien faire";
  }

  @Override
  public String length() {
    return "Durée";
  }

  @Override
  public String days(int days) {
    return switch (days) {
      case 1 -> "un jour";
      case 7 -> "une semaine";
      case 365 -> "un an";
      default -> days + " jours";
    };
  }

  @Override
  public String firstPosts() {
    return "Attendent";
  }

  @Override
  public String firstPosts(int posts) {
    return switch (posts) {
      case 0 -> "aucun message";
      case 1 -> "le premier message";
      default -> "les " + posts + " premiers messages";
    };
  }

  @Override
  public Asking warn(String name) {
    return new Asking(
        "Avertir",
        name
            + " lira votre raison et pourra continuer à écrire. Le journal la dit à tous les"
            + " membres.",
        "avertir",
        name + " a reçu votre avertissement.");
  }

  @Override
  public Asking suspend(String name) {
    return new Asking(
        "Suspendre",
        name
            + " ne pourra plus écrire pendant ce temps, mais toujours lire, et saura pourquoi. Cela"
            + " se défait depuis le journal.",
        "suspendre",
        name + " n’écrit plus pour un temps, et sait pourquoi.");
  }

  @Override
  public Asking ban(String name) {
    return new Asking(
        "Bannir",
        name
            + " ne pourra plus que lire, avec toutes ses clés, jusqu’à ce que cela soit défait, et"
            + " saura pourquoi.",
        "bannir",
        name + " ne peut plus que lire, et sait pourquoi.");
  }

  @Override
  public Asking nameModerator(String name) {
    return new Asking(
        "Confier la modération",
        name
            + " pourra masquer, déplacer, fermer, avertir et suspendre. Défaire cette décision"
            + " depuis le journal lui retire ce rôle.",
        "confier",
        name + " veille désormais sur le forum.");
  }

  @Override
  public Asking lockDown() {
    return new Asking(
        "Fermer aux nouveaux noms",
        "Personne ne pourra plus prendre de nom, jusqu’à ce que cela soit défait. Les membres"
            + " continuent comme avant, et tout se lit.",
        "fermer",
        "Plus personne ne prend de nom pour le moment.");
  }

  @Override
  public Asking holdNewcomers() {
    return new Asking(
        "Premiers messages",
        "Ce qu’une personne écrit en arrivant attend à l’Atelier que la modération le laisse"
            + " entrer\u00a0; une fois ces messages publiés, elle écrit comme tout le monde.",
        "décider",
        "C’est décidé, et noté au journal.");
  }

  @Override
  public Asking undo() {
    return new Asking(
        "Défaire",
        "Ce qui était avant revient, la personne concernée l’apprend, et le journal garde les"
            + " deux.",
        "défaire",
        "C’est défait\u00a0; le journal garde les deux.");
  }

  @Override
  public Asking turnAway() {
    return new Asking(
        "Écarter",
        "Ce message ne viendra pas au forum. Qui l’a écrit lira votre raison, et garde son texte.",
        "écarter",
        "Écarté\u00a0: qui l’a écrit sait pourquoi.");
  }

  @Override
  public Asking declineSpace(String title) {
    return new Asking(
        "Décliner",
        "La personne qui demande cet espace lira votre raison. Vous pourrez y revenir.",
        "décliner",
        "Décliné\u00a0: «\u00a0" + title + "\u00a0»");
  }

  @Override
  public Asking askForSpace() {
    return new Asking(
        "Demander un espace",
        "Pour une idée, un projet, un groupe. L’organisation l’ouvre, et vous en prenez"
            + " soin\u00a0: sa description, ses fils épinglés, sa modération.",
        "demander",
        "Demandé, merci\u00a0! Vous l’apprendrez ici dès que c’est décidé.");
  }

  @Override
  public Asking describe(String title) {
    return new Asking(
        "Décrire l’espace",
        "Ce que tout le monde lit sous son nom. Une langue vide montre l’autre.",
        "enregistrer",
        "Enregistré\u00a0: «\u00a0" + title + "\u00a0»");
  }

  @Override
  public String title() {
    return "Nom";
  }

  @Override
  public String about() {
    return "Description";
  }

  @Override
  public String why() {
    return "Pourquoi";
  }

  @Override
  public String inFrench() {
    return "En français";
  }

  @Override
  public String inEnglish() {
    return "En anglais";
  }
}
