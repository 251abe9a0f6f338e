package paris.p2p.rendezvous.words;

/** {@link JudgingWords} in English. */
record JudgingEnglish() implements JudgingWords {
  @Override
  public String put() {
    return "put on the programme";
  }

  @Override
  public String takeBack() {
    return "open its slot again";
  }

  @Override
  public String mark() {
    return "being discussed";
  }

  @Override
  public String decline() {
    return "decline";
  }

  @Override
  public String nowOn(String title, String event) {
    return "On the programme of " + event + ": “" + title + "”";
  }

  @Override
  public String takenBack(String title) {
    return "The slot is open, the discussion goes on: “" + title + "”";
  }

  @Override
  public String marked(String title) {
    return "Being discussed: “" + title + "”";
  }

  @Override
  public String slots() {
    return "open slots";
  }

  @Override
  public String wanted(int minutes) {
    return "it needs " + minutes + " min";
  }

  @Override
  public String noSlots() {
    return "No open slot in the events to come: add one to a programme.";
  }

  @Override
  public String timeOpen() {
    return "time open";
  }

  @Override
  public String declining() {
    return "Decline";
  }

  @Override
  public String whyItMatters() {
    return "Whoever proposed it will be told, with this reason. You can take the discussion up"
        + " again.";
  }

  @Override
  public String reason() {
    return "Reason";
  }

  @Override
  public String declineIt() {
    return "decline it";
  }

  @Override
  public String letItStand() {
    return "decide nothing";
  }

  @Override
  public String nowDeclined(String title) {
    return "Declined: “" + title + "”";
  }
}
