package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.rules.Refusal;

/** What is said to who does something too often, in English. */
record LimitRefusalsEnglish() {
  String sentence(Refusal.TryLater later) {
    return much(later.what()) + ": go on in " + span(later.seconds()) + kept(later);
  }

  private static String much(Refusal.Limited what) {
    return switch (what) {
      case POSTS -> "You write fast, and the others are still reading";
      case EDITS -> "These are many changes in a row";
      case REPORTS -> "These are many reports, and the moderators are reading the first ones";
      case PROPOSALS -> "These are many proposals at once";
      case WISHES -> "These are many spaces asked for at once";
      case ANSWERS -> "You change your mind often";
      case DRAFTS -> "This is much to keep at once";
      case CODES -> "These are many codes tried";
      case NAMES -> "You changed your name not long ago";
      case COMMANDS -> "These are many commands at once";
      case SESSIONS -> "You have many sessions open already (sessions lists and ends them)";
    };
  }

  private static String kept(Refusal.TryLater later) {
    return switch (later.what()) {
      case POSTS, EDITS, REPORTS, PROPOSALS, WISHES -> ", your text is kept.";
      case ANSWERS, DRAFTS, CODES, NAMES, COMMANDS, SESSIONS -> ".";
    };
  }

  private static String span(long seconds) {
    if (seconds < 60) return Math.max(1, seconds) + " s";
    if (seconds < 3600) return (seconds + 59) / 60 + " min";
    if (seconds < 48 * 3600) return (seconds + 3599) / 3600 + " h";
    return (seconds + 86_399) / 86_400 + " days";
  }
}
