package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.board.Held;
import paris.p2p.rendezvous.board.SpaceWish;

/** {@link WaitingWords} in French. */
record WaitingFrench() implements WaitingWords {
  @Override
  public String posts() {
    return "premiers messages qui attendent";
  }

  @Override
  public String postsWaiting(int count) {
    return count == 0 ? "" : count + (count > 1 ? " attendent" : " attend");
  }

  @Override
  public String noPosts() {
    return "Rien n’attend\u00a0: tout ce qui s’est écrit est au forum.";
  }

  @Override
  public String noneOfYours() {
    return "Rien de ce que vous avez écrit n’attend la modération.";
  }

  @Override
  public String whereto(Held held, String space) {
    return held.topic().isPresent()
        ? "répond dans «\u00a0" + held.title() + "\u00a0»"
        : "ouvre un fil dans " + space;
  }

  @Override
  public String state(Held held) {
    return switch (held.state()) {
      case WAITING -> "attend la modération";
      case IN -> "au forum" + held.post().map(number -> ", #" + number).orElse("");
      case AWAY -> "écarté par la modération";
    };
  }

  @Override
  public String letIn() {
    return "laisser entrer";
  }

  @Override
  public String turnAway() {
    return "écarter";
  }

  @Override
  public String nowIn(long number) {
    return "Au forum, sous le numéro #" + number + ".";
  }

  @Override
  public String spaces() {
    return "espaces demandés";
  }

  @Override
  public String spacesWaiting(int count) {
    return count == 0 ? "" : count + (count > 1 ? " attendent" : " attend");
  }

  @Override
  public String noSpaces() {
    return "Personne ne demande d’espace. Pour une idée, un projet, un groupe\u00a0: a.";
  }

  @Override
  public String state(SpaceWish.State state) {
    return switch (state) {
      case ASKED -> "demandé";
      case OPENED -> "ouvert";
      case DECLINED -> "décliné";
      case WITHDRAWN -> "retiré";
    };
  }

  @Override
  public String ask() {
    return "demander un espace";
  }

  @Override
  public String openSpace() {
    return "ouvrir l’espace";
  }

  @Override
  public String decline() {
    return "décliner";
  }

  @Override
  public String withdraw() {
    return "retirer ma demande";
  }

  @Override
  public String nowOpen(String title) {
    return "Ouvert\u00a0: «\u00a0" + title + "\u00a0». Qui l’a demandé en prend soin.";
  }

  @Override
  public String withdrawn(String title) {
    return "Demande retirée\u00a0: «\u00a0" + title + "\u00a0»";
  }

  @Override
  public String founded(String name) {
    return name + " en prend soin";
  }

  @Override
  public String describe() {
    return "décrire l’espace";
  }

  @Override
  public String asked(long id, String title) {
    return "Demandé, sous le numéro "
        + id
        + "\u00a0: «\u00a0"
        + title
        + "\u00a0». L’organisation décide, et le hub vous le dira.";
  }

  @Override
  public String declined(long id, String title) {
    return "Demande " + id + " déclinée\u00a0: «\u00a0" + title + "\u00a0»";
  }
}
