package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.desk.DraftPlace;

/** {@link DraftWords} in French. */
final class DraftsFrench implements DraftWords {
  @Override
  public String title() {
    return "Brouillons";
  }

  @Override
  public String place() {
    return "brouillons\u00a0: ce que vous avez commencé";
  }

  @Override
  public String kept(int count) {
    return count + (count > 1 ? " gardés" : " gardé");
  }

  @Override
  public String none() {
    return "Rien de commencé\u00a0: ce que vous écrivez est gardé ici jusqu’à ce que vous le"
        + " publiiez.";
  }

  @Override
  public String needsKey() {
    return "Les brouillons sont gardés avec votre clé SSH\u00a0: chez vous, tapez une fois"
        + " ssh-keygen -t ed25519, puis revenez.";
  }

  @Override
  public String gone() {
    return "ce n’est plus là";
  }

  @Override
  public String throwAway() {
    return "jeter";
  }

  @Override
  public String surely() {
    return "x encore une fois\u00a0: jeté pour de bon";
  }

  @Override
  public String thrownAway() {
    return "brouillon jeté";
  }

  @Override
  public String toCopy() {
    return "On ne peut plus continuer ici\u00a0: vos mots restent là, à recopier où vous voudrez.";
  }

  @Override
  public String kind(DraftPlace.Kind kind) {
    return switch (kind) {
      case REPLY -> "réponse";
      case TOPIC -> "nouveau fil";
      case DISCUSSION -> "discussion";
      case POST -> "message à modifier";
      case NEW_EVENT -> "nouvel événement";
      case EVENT_COPY -> "événement d’après";
      case EVENT -> "événement";
      case NEW_SERIES -> "nouvelle série";
      case SERIES_LIKE -> "série d’après";
      case SERIES -> "série";
      case NEW_ITEM -> "nouveau point du programme";
      case ITEM -> "point du programme";
      case NEW_STEP -> "nouvelle étape";
      case STEP -> "étape";
      case TEXT -> "texte du hub";
      case NEW_PROPOSAL -> "nouvelle proposition";
      case PROPOSAL -> "proposition";
      case CANCELLATION -> "annulation";
      case DECLINING -> "refus";
      case REPORT -> "signalement";
      case NEW_SPACE -> "espace demandé";
      case NAME, RENAME -> "nom";
      case PROFILE -> "profil";
      case OTHER -> "texte";
    };
  }
}
