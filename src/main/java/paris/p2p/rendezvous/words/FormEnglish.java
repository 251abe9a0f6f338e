package paris.p2p.rendezvous.words;

/** {@link FormWords} in English. */
record FormEnglish() implements FormWords {
  @Override
  public String save() {
    return "save";
  }

  @Override
  public String next() {
    return "next";
  }

  @Override
  public String change() {
    return "change";
  }

  @Override
  public String write() {
    return "write";
  }

  @Override
  public String preview() {
    return "preview";
  }

  @Override
  public String goOn() {
    return "go on writing";
  }

  @Override
  public String keepAndLeave() {
    return "keep and leave";
  }

  @Override
  public String done() {
    return "back to the fields";
  }

  @Override
  public String startAfresh() {
    return "start afresh";
  }

  @Override
  public String kept() {
    return "draft kept";
  }

  @Override
  public String keptForLater() {
    return "Draft kept: it waits for you here.";
  }

  @Override
  public String tookUp() {
    return "Your draft is here, where you left it.";
  }

  @Override
  public String afresh() {
    return "Draft forgotten; this is what stands published.";
  }

  @Override
  public String saved() {
    return "Saved.";
  }

  @Override
  public String lines(int count) {
    return count == 0 ? "nothing yet" : count + (count == 1 ? " line" : " lines") + ", Markdown";
  }
}
