package paris.p2p.rendezvous.words;

/** {@link PlaceWords} in English. */
record PlaceEnglish() implements PlaceWords {
  @Override
  public String home() {
    return "Home";
  }

  @Override
  public String values() {
    return "Values";
  }

  @Override
  public String roadmap() {
    return "Roadmap";
  }

  @Override
  public String agenda() {
    return "Agenda";
  }

  @Override
  public String forum() {
    return "Forum";
  }

  @Override
  public String peers() {
    return "Peers";
  }

  @Override
  public String homeBrief() {
    return "Home";
  }

  @Override
  public String valuesBrief() {
    return "Vals";
  }

  @Override
  public String roadmapBrief() {
    return "Road";
  }

  @Override
  public String agendaBrief() {
    return "Ag.";
  }

  @Override
  public String forumBrief() {
    return "Forum";
  }

  @Override
  public String peersBrief() {
    return "Peers";
  }

  @Override
  public String guest() {
    return "guest";
  }

  @Override
  public String unnamed() {
    return "no name yet";
  }

  @Override
  public String demo() {
    return "demo";
  }

  @Override
  public String about() {
    return "what the community is";
  }

  @Override
  public String aboutHistory() {
    return "versions of the presentation";
  }

  @Override
  public String valuesHistory() {
    return "versions of the values";
  }

  @Override
  public String join() {
    return "choose your name";
  }

  @Override
  public String claim() {
    return "give the first organiser’s code";
  }

  @Override
  public String key() {
    return "get an SSH key";
  }

  @Override
  public String settings() {
    return "settings: colours, signs, your name, bell";
  }

  @Override
  public String talks() {
    return "Talks: who spoke about what";
  }
}
