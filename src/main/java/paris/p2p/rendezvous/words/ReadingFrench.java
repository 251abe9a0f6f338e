package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.board.Stance;

/** {@link ReadingWords} in French. */
record ReadingFrench() implements ReadingWords {
  @Override
  public String unread(int threads) {
    return Counted.upTo(threads) + (threads == 1 ? " non lu" : " non lus");
  }

  @Override
  public String fresh(int posts) {
    return Counted.upTo(posts) + (posts == 1 ? " nouveau" : " nouveaux");
  }

  @Override
  public String next() {
    return "non lu suivant";
  }

  @Override
  public String allRead() {
    return "Vous avez tout lu.";
  }

  @Override
  public String needsName() {
    return "Pour retenir ce que vous avez lu, il faut un nom (6).";
  }

  @Override
  public String readAll() {
    return "tout marquer comme lu";
  }

  @Override
  public String readSpace() {
    return "marquer l’espace comme lu";
  }

  @Override
  public String readTopic() {
    return "marquer le fil comme lu";
  }

  @Override
  public String readSurely(boolean space) {
    return "Tous les fils "
        + (space ? "de cet espace" : "du forum")
        + " compteront comme lus, même ceux que vous n’avez pas ouverts. Ce qui était non lu ne se"
        + " retrouvera plus.";
  }

  @Override
  public String markThem() {
    return "tout marquer";
  }

  @Override
  public String leaveUnread() {
    return "laisser tel quel";
  }

  @Override
  public String nowRead() {
    return "Tout est marqué comme lu.";
  }

  @Override
  public String take(Stance stance) {
    return switch (stance) {
      case FOLLOW -> "suivre";
      case MUTE -> "mettre en sourdine";
    };
  }

  @Override
  public String leave(Stance stance) {
    return switch (stance) {
      case FOLLOW -> "ne plus suivre";
      case MUTE -> "lever la sourdine";
    };
  }

  @Override
  public String taken(Stance stance, boolean space) {
    return switch (stance) {
      case FOLLOW ->
          space
              ? "Espace suivi\u00a0: ses nouveaux fils vous seront dits."
              : "Fil suivi\u00a0: ses nouveaux messages vous seront dits.";
      case MUTE ->
          space ? "Espace en sourdine, hors des non lus." : "Fil en sourdine, hors des non lus.";
    };
  }

  @Override
  public String left(Stance stance, boolean space) {
    return switch (stance) {
      case FOLLOW -> space ? "Vous ne suivez plus cet espace." : "Vous ne suivez plus ce fil.";
      case MUTE ->
          space
              ? "L’espace compte à nouveau parmi les non lus."
              : "Le fil compte à nouveau parmi les non lus.";
    };
  }

  @Override
  public String since(int posts, long first) {
    return fresh(posts) + ", dès #" + first;
  }
}
