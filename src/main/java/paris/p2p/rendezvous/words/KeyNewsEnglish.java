package paris.p2p.rendezvous.words;

/** What people are told of their keys, in English: the details of {@code KEYS_CHANGED}. */
record KeyNewsEnglish() {
  /** After the title of what it is about. */
  String brief(String detail) {
    return ": "
        + switch (Told.state(detail)) {
          case "added" -> "one more key";
          case "revoked" -> "one key less";
          case "recovered" -> "a key added by a recovery code";
          case "codes" -> "new recovery codes";
          case "asked" -> "a key is asked for you";
          case "agreed" -> "a key will be given back to you in three days";
          case "stopped" -> "the key asked for you is no longer";
          default -> "a key was given back to you";
        };
  }

  /** What happened, which key it is, and what to do if it was somebody else. */
  String sentence(String detail) {
    String which = Told.reason(detail);
    String key = which.isEmpty() ? "" : " " + which;
    return switch (Told.state(detail)) {
      case "added" -> "The key" + key + " is yours as well now." + notYou();
      case "revoked" ->
          "The key" + key + " is yours no longer, and codes made with it are none." + notYourself();
      case "recovered" -> "The key" + key + " is yours, by a recovery code." + notYou();
      case "codes" -> "Your recovery codes are new, the old ones work no longer." + notYourself();
      case "asked" ->
          "The organisers want to give you the key" + key + ". If that is not you, stop it.";
      case "agreed" ->
          "Two organisers agree: in three days the key"
              + key
              + " will be yours. If that is not you, stop it.";
      case "stopped" -> "The key" + key + " will not be given to you.";
      default -> "The organisers gave you the key" + key + "." + notYou();
    };
  }

  private static String notYourself() {
    return " If that was not you, tell the organisers right away.";
  }

  private static String notYou() {
    return " If that was not you, revoke it and tell the organisers.";
  }
}
