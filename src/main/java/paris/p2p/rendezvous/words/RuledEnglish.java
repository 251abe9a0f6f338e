package paris.p2p.rendezvous.words;

/** What whom a decision concerns is told of it, in English. */
record RuledEnglish() {
  /** After the title of what it is about. */
  String brief(String detail) {
    return ": " + first(decided(Told.state(detail)));
  }

  /** The decision, and why where somebody said so. */
  String sentence(String detail) {
    return with(decided(Told.state(detail)), Told.reason(detail));
  }

  /** The same of a decision that was undone. */
  String undone(String detail) {
    String was = "The moderators take this back: “" + decided(Told.state(detail)) + "”.";
    String why = Told.reason(detail);
    return why.isEmpty() ? was : was.substring(0, was.length() - 1) + ": " + why;
  }

  private static String with(String said, String why) {
    return why.isEmpty() ? said + "." : said + ": " + why;
  }

  private static String first(String said) {
    return said.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + said.substring(1);
  }

  private static String decided(String deed) {
    return switch (deed) {
      case "hid_post" -> "Your post is hidden";
      case "hid_topic" -> "Your thread is hidden";
      case "moved_topic" -> "Your thread was moved to another space";
      case "split_topic" -> "Your thread was split in two";
      case "locked_topic" -> "Your thread takes no more answers";
      case "pinned_topic" -> "Your thread is pinned";
      case "slowed_topic" -> "Your thread is slowed";
      case "let_post_in" -> "Your post is on the board";
      case "turned_post_away" -> "Your post will not come to the board";
      case "warned" -> "The moderators warn you";
      case "suspended" -> "You cannot write for a while";
      case "banned" -> "You can only read from now on";
      case "named_moderator" -> "You look after the forum from now on";
      case "opened_space" -> "The space that you asked for is open, and you look after it";
      case "declined_space" -> "The space that you asked for is declined";
      case "edited_space" -> "Your space is described otherwise";
      default -> "The moderators decided";
    };
  }
}
