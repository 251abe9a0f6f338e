package paris.p2p.rendezvous.words;

/** The board, in French. */
final class BoardFrench implements BoardWords {
  @Override
  public String forum() {
    return "Forum";
  }

  @Override
  public String latest() {
    return "Derniers messages";
  }

  @Override
  public String spaces(int count) {
    return count + (count > 1 ? " espaces" : " espace");
  }

  @Override
  public String topics(int count) {
    return count == 0 ? "aucun fil" : count + (count > 1 ? " fils" : " fil");
  }

  @Override
  public String replies(int count) {
    return count == 0 ? "sans réponse" : count + (count > 1 ? " réponses" : " réponse");
  }

  @Override
  public String repliesBriefly(int count) {
    return count + " rép.";
  }

  @Override
  public String nothingYet() {
    return "Personne n’a encore écrit ici\u00a0: le premier fil peut être le vôtre.";
  }

  @Override
  public String newTopic() {
    return "nouveau fil";
  }

  @Override
  public String reply() {
    return "répondre";
  }

  @Override
  public String quote() {
    return "citer";
  }

  @Override
  public String deleted() {
    return "Ce message a été retiré.";
  }

  @Override
  public String edited() {
    return "modifié";
  }
}
