package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.people.Here;

/** {@link HomeWords} in French. */
record HomeFrench() implements HomeWords {
  @Override
  public String more() {
    return "↵ la suite";
  }

  @Override
  public String next() {
    return "PROCHAIN RENDEZ-VOUS";
  }

  @Override
  public String noNext() {
    return "Rien n’est annoncé pour l’instant\u00a0; l’agenda garde les soirées passées.";
  }

  @Override
  public String going(int count) {
    return switch (count) {
      case 0 -> "qui vient\u00a0?";
      case 1 -> "1 personne vient";
      default -> count + " personnes viennent";
    };
  }

  @Override
  public String forum() {
    return "AU FORUM";
  }

  @Override
  public String quiet() {
    return "Personne n’a encore parlé\u00a0: à vous le premier mot (5).";
  }

  @Override
  public String online() {
    return "EN LIGNE";
  }

  @Override
  public String here(Here here) {
    return Crowd.said(here, "et", "personne d’autre", "1 visite sans nom", "visites sans nom");
  }
}
