package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.people.Here;

/** {@link HomeWords} in English. */
record HomeEnglish() implements HomeWords {
  @Override
  public String more() {
    return "↵ read on";
  }

  @Override
  public String next() {
    return "NEXT RENDEZ-VOUS";
  }

  @Override
  public String noNext() {
    return "Nothing is announced for now; the agenda keeps the evenings gone by.";
  }

  @Override
  public String going(int count) {
    return switch (count) {
      case 0 -> "who is coming?";
      case 1 -> "1 person is coming";
      default -> count + " people are coming";
    };
  }

  @Override
  public String forum() {
    return "AT THE FORUM";
  }

  @Override
  public String quiet() {
    return "Nobody has spoken yet: the first word is yours (5).";
  }

  @Override
  public String online() {
    return "ONLINE";
  }

  @Override
  public String here(Here here) {
    return Crowd.said(
        here, "and", "nobody else", "1 visitor without a name", "visitors without a name");
  }
}
