package paris.p2p.rendezvous.words;

/** {@link SearchWords} in French. */
record SearchFrench() implements SearchWords {
  @Override
  public String key() {
    return "chercher";
  }

  @Override
  public String heading() {
    return "Chercher";
  }

  @Override
  public String agenda() {
    return "Agenda";
  }

  @Override
  public String bestFirst() {
    return "Messages, les plus proches d’abord";
  }

  @Override
  public String newestFirst() {
    return "Messages, les plus récents d’abord";
  }

  @Override
  public String toBest() {
    return "les plus proches d’abord";
  }

  @Override
  public String toNewest() {
    return "les plus récents d’abord";
  }

  @Override
  public String how() {
    return """
    Des mots du forum ou de l’agenda, dans n’importe quel ordre\u00a0; accents et majuscules ne comptent pas.

    Pour trier les messages\u00a0: `de:amir` `dans:idees` `depuis:2026-10`\
    """;
  }

  @Override
  public String nothing(String words) {
    return "Rien ne contient «\u00a0" + Echo.of(words) + "\u00a0»\u00a0: essayez moins de mots.";
  }

  @Override
  public String narrower() {
    return "Il y en a d’autres\u00a0: un mot de plus les trie.";
  }

  @Override
  public String otherEvents(int count) {
    return count == 1 ? "1 autre événement" : count + " autres événements";
  }

  @Override
  public String making() {
    return "L’index de la recherche est en train de se faire\u00a0: des messages anciens manquent"
        + " encore.";
  }
}
