package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.rules.Refusal;

/** What is said to who does something too often, in English. */
record LimitRefusalsEnglish() {
  String sentence(Refusal.TryLater later) {
    return much(later.what()) + ": go on in " + span(later.seconds()) + ".";
  }

  String sentence(Refusal.AtOnce many) {
    return switch (many) {
      case Refusal.AtOnce.Called(int most) ->
          "A post of yours may name "
              + (most == 1 ? "one person" : most + " people")
              + " at most for now: take out some @.";
      case Refusal.AtOnce.Held(int most) ->
          (most == 1 ? "One of your posts waits" : most + " of your posts wait")
              + " for the moderators already: send this one once they have read.";
    };
  }

  private static String much(Refusal.Limited what) {
    return switch (what) {
      case POSTS -> "You write fast, and the others are still reading";
      case TOPICS -> "You open many threads in a row";
      case CALLS -> "You name many people at once";
      case STORED -> "This is much text for one day";
      case EDITS -> "These are many changes in a row";
      case REPORTS -> "These are many reports, and the moderators are reading the first ones";
      case PROPOSALS -> "These are many proposals at once";
      case WISHES -> "These are many spaces asked for at once";
      case ANSWERS -> "You change your mind often";
      case DRAFTS -> "This is much to keep at once";
      case SETTINGS -> "These are many settings in a row";
      case CODES -> "These are many codes tried";
      case NAMES -> "You changed your name not long ago";
      case COMMANDS -> "These are many commands at once";
      case SESSIONS -> "You have many sessions open already (sessions lists and ends them)";
    };
  }

  private static String span(long seconds) {
    if (seconds < 60) return Math.max(1, seconds) + " s";
    if (seconds < 3600) return (seconds + 59) / 60 + " min";
    if (seconds < 48 * 3600) return (seconds + 3599) / 3600 + " h";
    return (seconds + 86_399) / 86_400 + " days";
  }
}
