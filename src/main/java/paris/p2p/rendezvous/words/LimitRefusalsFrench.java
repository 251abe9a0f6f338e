package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.rules.Refusal;

/** What is said to who does something too often, in French. */
record LimitRefusalsFrench() {
  String sentence(Refusal.TryLater later) {
    return much(later.what()) + "\u00a0: reprenez dans " + span(later.seconds()) + ".";
  }

  String sentence(Refusal.AtOnce many) {
    return switch (many) {
      case Refusal.AtOnce.Called(int most) ->
          "Un message de vous peut appeler "
              + (most == 1 ? "une personne" : most + " personnes")
              + " au plus pour l’instant\u00a0: retirez quelques @.";
      case Refusal.AtOnce.Held(int most) ->
          (most == 1 ? "Un message de vous attend" : most + " de vos messages attendent")
              + " déjà la modération\u00a0: envoyez celui-ci quand elle aura lu.";
    };
  }

  private static String much(Refusal.Limited what) {
    return switch (what) {
      case POSTS -> "Vous écrivez vite, les autres lisent encore";
      case TOPICS -> "Vous ouvrez beaucoup de fils à la suite";
      case CALLS -> "Vous appelez beaucoup de monde d’un coup";
      case STORED -> "Cela fait beaucoup de texte en un jour";
      case EDITS -> "Cela fait beaucoup de retouches à la suite";
      case REPORTS -> "Cela fait beaucoup de signalements, la modération lit les premiers";
      case PROPOSALS -> "Cela fait beaucoup de propositions d’un coup";
      case WISHES -> "Cela fait beaucoup d’espaces demandés d’un coup";
      case ANSWERS -> "Vous changez souvent d’avis";
      case DRAFTS -> "Cela fait beaucoup à garder d’un coup";
      case SETTINGS -> "Cela fait beaucoup de réglages à la suite";
      case CODES -> "Cela fait beaucoup de codes essayés";
      case NAMES -> "Vous avez changé de nom il y a peu";
      case COMMANDS -> "Cela fait beaucoup de commandes d’un coup";
      case SESSIONS ->
          "Vous avez déjà beaucoup de sessions ouvertes (sessions les donne et les ferme)";
    };
  }

  private static String span(long seconds) {
    if (seconds < 60) return Math.max(1, seconds) + " s";
    if (seconds < 3600) return (seconds + 59) / 60 + " min";
    if (seconds < 48 * 3600) return (seconds + 3599) / 3600 + " h";
    return (seconds + 86_399) / 86_400 + " jours";
  }
}
