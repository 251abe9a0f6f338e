package paris.p2p.rendezvous.words;

/** The board, in English. */
final class BoardEnglish implements BoardWords {
  @Override
  public String forum() {
    return "Forum";
  }

  @Override
  public String latest() {
    return "Latest posts";
  }

  @Override
  public String spaces(int count) {
    return count + (count == 1 ? " space" : " spaces");
  }

  @Override
  public String topics(int count) {
    return count == 0 ? "no threads" : count + (count == 1 ? " thread" : " threads");
  }

  @Override
  public String replies(int count) {
    return count == 0 ? "no replies" : count + (count == 1 ? " reply" : " replies");
  }

  @Override
  public String repliesBriefly(int count) {
    return count + " rep.";
  }

  @Override
  public String nothingYet() {
    return "Nobody has written here yet: the first thread can be yours.";
  }

  @Override
  public String newTopic() {
    return "new thread";
  }

  @Override
  public String reply() {
    return "reply";
  }

  @Override
  public String quote() {
    return "quote";
  }

  @Override
  public String deleted() {
    return "This post has been taken down.";
  }

  @Override
  public String edited() {
    return "edited";
  }
}
