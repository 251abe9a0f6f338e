package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.rules.Refusal;

/** What was asked for and is not there, in French. */
final class UnknownFrench {
  private UnknownFrench() {}

  /**
   * @param asked its id or name, in quotes
   */
  static String sentence(Refusal.Thing thing, String asked) {
    return switch (thing) {
      case EVENT ->
          "Il n’y a pas d’événement " + asked + "\u00a0: l’agenda (events) les donne tous.";
      case ITEM ->
          "Le programme n’a pas de point "
              + asked
              + "\u00a0: rouvrez-le pour voir ce qui s’y trouve à présent.";
      case SPACE -> "Le forum n’a pas d’espace " + asked + "\u00a0: forum en donne la liste.";
      case TOPIC ->
          "Il n’y a pas de fil " + asked + "\u00a0: forum, avec un espace, donne les fils ouverts.";
      case POST ->
          "Il n’y a pas de message " + asked + "\u00a0: les numéros se lisent dans chaque fil.";
      case TEXT -> "Il n’y a pas de texte " + asked + "\u00a0: il y a about, values et conduct.";
      case STEP ->
          "La feuille de route n’a pas d’étape " + asked + "\u00a0: roadmap les donne toutes.";
      case PERSON ->
          "Personne ne porte ici le nom " + asked + "\u00a0: vérifiez comment il s’écrit.";
      case DATE ->
          "Cette série n’a pas de date "
              + asked
              + "\u00a0: l’agenda (events) donne les prochaines.";
      case KIND ->
          "Il n’y a pas de genre "
              + asked
              + "\u00a0: il y a meetup, talk, workshop, hackathon, projection, party, festival et"
              + " other.";
      case SERIES ->
          "Il n’y a pas de série "
              + asked
              + "\u00a0: event, avec le numéro d’une date, dit la"
              + " sienne.";
      case PROPOSAL ->
          "Il n’y a pas de proposition " + asked + "\u00a0: proposals donne celles qui attendent.";
      case DRAFT ->
          "Il n’y a pas de brouillon " + asked + "\u00a0: drafts donne ceux qui sont gardés.";
      case SLOT ->
          "Le créneau " + asked + " n’est plus au programme\u00a0: choisissez-en un autre.";
      case RULING ->
          "Il n’y a pas de décision "
              + asked
              + " que vous puissiez défaire\u00a0: le journal les donne toutes.";
      case HELD ->
          "Rien n’attend sous le numéro " + asked + "\u00a0: l’Atelier montre ce qui attend.";
      case SESSION ->
          "Vous n’avez pas de session "
              + asked
              + "\u00a0: sessions donne celles qui sont ouvertes.";
      case REBINDING ->
          "Aucune clé n’est demandée sous le numéro "
              + asked
              + "\u00a0: rebind donne celles qui le sont.";
      case WISH ->
          "Personne n’a demandé d’espace sous le numéro "
              + asked
              + "\u00a0: space list donne les demandes.";
      case KEY -> "Vous n’avez pas de clé " + asked + "\u00a0: keys montre celles que vous avez.";
    };
  }
}
