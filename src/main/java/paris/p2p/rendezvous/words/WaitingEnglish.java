package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.board.Held;
import paris.p2p.rendezvous.board.SpaceWish;

/** {@link WaitingWords} in English. */
record WaitingEnglish() implements WaitingWords {
  @Override
  public String posts() {
    return "first posts that wait";
  }

  @Override
  public String postsWaiting(int count) {
    return count == 0 ? "" : count + (count > 1 ? " wait" : " waits");
  }

  @Override
  public String noPosts() {
    return "Nothing waits: all that was written is on the board.";
  }

  @Override
  public String noneOfYours() {
    return "Nothing that you wrote waits for moderators.";
  }

  @Override
  public String whereto(Held held, String space) {
    return held.topic().isPresent()
        ? "answers in “" + held.title() + "”"
        : "opens a thread in " + space;
  }

  @Override
  public String state(Held held) {
    return switch (held.state()) {
      case WAITING -> "waits for moderators";
      case IN -> "on the board" + held.post().map(number -> ", #" + number).orElse("");
      case AWAY -> "turned away by moderators";
    };
  }

  @Override
  public String letIn() {
    return "let in";
  }

  @Override
  public String turnAway() {
    return "turn away";
  }

  @Override
  public String nowIn(long number) {
    return "On the board, under number #" + number + ".";
  }

  @Override
  public String spaces() {
    return "spaces asked for";
  }

  @Override
  public String spacesWaiting(int count) {
    return count == 0 ? "" : count + (count > 1 ? " wait" : " waits");
  }

  @Override
  public String noSpaces() {
    return "Nobody asks for a space. For an idea, a project, a group: a.";
  }

  @Override
  public String state(SpaceWish.State state) {
    return switch (state) {
      case ASKED -> "asked for";
      case OPENED -> "opened";
      case DECLINED -> "declined";
      case WITHDRAWN -> "withdrawn";
    };
  }

  @Override
  public String ask() {
    return "ask for a space";
  }

  @Override
  public String openSpace() {
    return "open the space";
  }

  @Override
  public String decline() {
    return "decline";
  }

  @Override
  public String withdraw() {
    return "withdraw my request";
  }

  @Override
  public String nowOpen(String title) {
    return "Open: “" + title + "”. Who asked for it looks after it.";
  }

  @Override
  public String withdrawn(String title) {
    return "Request withdrawn: “" + title + "”";
  }

  @Override
  public String founded(String name) {
    return name + " looks after it";
  }

  @Override
  public String describe() {
    return "describe the space";
  }

  @Override
  public String asked(long id, String title) {
    return "Asked for, under number "
        + id
        + ": “"
        + title
        + "”. The organisers decide, and the hub will tell you.";
  }

  @Override
  public String declined(long id, String title) {
    return "Request " + id + " declined: “" + title + "”";
  }
}
