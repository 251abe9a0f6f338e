package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.text.Dropped;
import paris.p2p.rendezvous.tui.FrameWords;

/** {@link FrameWords} in French. */
record FrameFrench() implements FrameWords {
  @Override
  public String quit() {
    return "quitter";
  }

  @Override
  public String back() {
    return "retour";
  }

  @Override
  public String help() {
    return "aide";
  }

  @Override
  public String helpTitle() {
    return "Les touches de cette page";
  }

  @Override
  public String palette() {
    return "actions";
  }

  @Override
  public String paletteTitle() {
    return "Que voulez-vous faire\u00a0?";
  }

  @Override
  public String nothingFound() {
    return "Rien de ce nom. Essayez un mot plus court, ou #412 pour un message.";
  }

  @Override
  public String otherLanguage() {
    return "english";
  }

  @Override
  public String move() {
    return "choisir";
  }

  @Override
  public String open() {
    return "ouvrir";
  }

  @Override
  public String tabs() {
    return "onglets";
  }

  @Override
  public String tabsWithoutShift() {
    return "onglets aussi, sans Maj, sur un clavier AZERTY";
  }

  @Override
  public String paintsAnew() {
    return "redessiner l’écran (même en écrivant)";
  }

  @Override
  public String mouse() {
    return "À la souris\u00a0: un clic choisit, un autre ouvre, la molette défile. Pour"
        + " sélectionner du texte, gardez Maj (⌥ ou Fn sur Mac) ou coupez la souris dans les"
        + " Réglages.";
  }

  @Override
  public String pasting(long bytes) {
    return "Collage en cours\u00a0: " + Numbers.grouped(bytes / 1024, '\u202f') + "\u00a0Ko reçus…";
  }

  @Override
  public String pastedInPart(long kept, long left) {
    return "Collage trop long\u00a0: "
        + Numbers.grouped(kept, '\u202f')
        + " signes gardés, le reste ("
        + Numbers.grouped(left, '\u202f')
        + ") n’y tient pas.";
  }

  @Override
  public String pasteWithoutEnd() {
    return "Le collage s’est arrêté en route\u00a0: voici ce qui est arrivé.";
  }

  @Override
  public String pastedNowhere() {
    return "Rien ne s’écrit ici\u00a0: le texte collé est laissé de côté.";
  }

  @Override
  public String page() {
    return "page suivante, page précédente";
  }

  @Override
  public String ends() {
    return "tout en haut, tout en bas";
  }

  @Override
  public String below(int rows) {
    return rows == 1 ? "1 nouvelle ligne ↓" : rows + " nouvelles lignes ↓";
  }

  @Override
  public String loading() {
    return "un instant…";
  }

  @Override
  public String notKept(Dropped dropped) {
    return DroppedFrench.sentence(dropped);
  }

  @Override
  public String tooSmall(int columns, int rows) {
    return "Agrandissez la fenêtre\u00a0: il faut " + columns + " × " + rows + ".";
  }

  @Override
  public String ctrlCAgain() {
    return "Encore Ctrl-C pour quitter.";
  }

  @Override
  public String goodbye() {
    return "À bientôt\u00a0!";
  }

  @Override
  public String idleSoon(long seconds) {
    return "Toujours là\u00a0? Une touche, n’importe laquelle, ou c’est au revoir dans "
        + seconds
        + "\u00a0s.";
  }

  @Override
  public String endedGoodbye() {
    return "Cette session a été fermée depuis une autre des vôtres. Vos brouillons vous attendent.";
  }

  @Override
  public String closing() {
    return "Le hub s’arrête un instant. Rien n’est perdu, à tout de suite\u00a0!";
  }

  @Override
  public String idleGoodbye() {
    return "Vous étiez loin du clavier depuis longtemps\u00a0: à bientôt\u00a0! Vos brouillons vous"
        + " attendent.";
  }

  @Override
  public String sorry(String visit) {
    return "Cette page est tombée, et c’est notre faute. Rien de ce qui est enregistré n’est"
        + " perdu\u00a0: revenez en arrière ou choisissez un onglet. Si cela recommence,"
        + " dites-nous le numéro "
        + visit
        + " à bootstrap@p2p.paris.";
  }
}
