package paris.p2p.rendezvous.words;

/** {@link FormWords} in French. */
record FormFrench() implements FormWords {
  @Override
  public String save() {
    return "enregistrer";
  }

  @Override
  public String next() {
    return "suivant";
  }

  @Override
  public String change() {
    return "changer";
  }

  @Override
  public String write() {
    return "écrire";
  }

  @Override
  public String preview() {
    return "aperçu";
  }

  @Override
  public String goOn() {
    return "continuer d’écrire";
  }

  @Override
  public String keepAndLeave() {
    return "garder et sortir";
  }

  @Override
  public String done() {
    return "revenir aux champs";
  }

  @Override
  public String startAfresh() {
    return "repartir à neuf";
  }

  @Override
  public String kept() {
    return "brouillon gardé";
  }

  @Override
  public String keptForLater() {
    return "Brouillon gardé\u00a0: il vous attend ici.";
  }

  @Override
  public String tookUp() {
    return "Votre brouillon est là, où vous l’aviez laissé.";
  }

  @Override
  public String afresh() {
    return "Brouillon oublié, on repart de ce qui est publié.";
  }

  @Override
  public String saved() {
    return "Enregistré.";
  }

  @Override
  public String lines(int count) {
    return count == 0 ? "rien encore" : count + (count == 1 ? " ligne" : " lignes") + ", Markdown";
  }
}
