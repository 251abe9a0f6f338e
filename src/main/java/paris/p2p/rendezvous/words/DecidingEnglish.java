package paris.p2p.rendezvous.words;

/** {@link DecidingWords} in English. */
record DecidingEnglish() implements DecidingWords {
  @Override
  public String reason() {
    return "Reason";
  }

  @Override
  public String leave() {
    return "do nothing";
  }

  @Override
  public String length() {
    return "For";
  }

  @Override
  public String days(int days) {
    return switch (days) {
      case 1 -> "one day";
      case 7 -> "one week";
      case 365 -> "one year";
      default -> days + " days";
    };
  }

  @Override
  public String firstPosts() {
    return "Waiting";
  }

  @Override
  public String firstPosts(int posts) {
    return switch (posts) {
      case 0 -> "no post";
      case 1 -> "the first post";
      default -> "the first " + posts + " posts";
    };
  }

  @Override
  public Asking warn(String name) {
    return new Asking(
        "Warn",
        name + " will read your reason and can go on writing. The journal tells it to all members.",
        "warn",
        name + " has got your warning.");
  }

  @Override
  public Asking suspend(String name) {
    return new Asking(
        "Suspend",
        name
            + " cannot write for that time, can still read, and will know why. It can be undone"
            + " from the journal.",
        "suspend",
        name + " does not write for a while, and knows why.");
  }

  @Override
  public Asking ban(String name) {
    return new Asking(
        "Ban",
        name + " can only read, with all their keys, until it is undone, and will know why.",
        "ban",
        name + " can only read now, and knows why.");
  }

  @Override
  public Asking nameModerator(String name) {
    return new Asking(
        "Name a moderator",
        name
            + " will be able to hide, move, lock, warn and suspend. Undoing this from the journal"
            + " takes the role back.",
        "name",
        name + " looks after the forum from now on.");
  }

  @Override
  public Asking lockDown() {
    return new Asking(
        "Take no new names",
        "Nobody can take a name until it is undone. Members go on as before, and all can be read.",
        "close",
        "Nobody takes a name for now.");
  }

  @Override
  public Asking holdNewcomers() {
    return new Asking(
        "First posts",
        "What a person writes on arriving waits in the workshop until moderators let it in; once"
            + " those posts are on the board, they write like everybody else.",
        "decide",
        "Decided, and in the journal.");
  }

  @Override
  public Asking undo() {
    return new Asking(
        "Undo",
        "What was before comes back, whom it concerned is told, and the journal keeps both.",
        "undo",
        "Undone; the journal keeps both.");
  }

  @Override
  public Asking turnAway() {
    return new Asking(
        "Turn away",
        "This post will not come to the board. Who wrote it will read your reason, and keeps the"
            + " text.",
        "turn away",
        "Turned away: who wrote it knows why.");
  }

  @Override
  public Asking declineSpace(String title) {
    return new Asking(
        "Decline",
        "Who asks for this space will read your reason. You can come back to it.",
        "decline",
        "Declined: “" + title + "”");
  }

  @Override
  public Asking askForSpace() {
    return new Asking(
        "Ask for a space",
        "For an idea, a project, a group. The organisers open it, and you look after it: its"
            + " description, its pinned threads, its moderation.",
        "ask",
        "Asked, thank you! You will read here what is decided.");
  }

  @Override
  public Asking describe(String title) {
    return new Asking(
        "Describe the space",
        "What everybody reads under its name. An empty language shows the other.",
        "save",
        "Saved: “" + title + "”");
  }

  @Override
  public String title() {
    return "Name";
  }

  @Override
  public String about() {
    return "Description";
  }

  @Override
  public String why() {
    return "Why";
  }

  @Override
  public String inFrench() {
    return "In French";
  }

  @Override
  public String inEnglish() {
    return "In English";
  }
}
