package paris.p2p.rendezvous.words;

/** What whom a decision concerns is told of it, in French. */
record RuledFrench() {
  /** After the title of what it is about. */
  String brief(String detail) {
    return "\u00a0: " + first(decided(Told.state(detail)));
  }

  /** The decision, and why where somebody said so. */
  String sentence(String detail) {
    return with(decided(Told.state(detail)), Told.reason(detail));
  }

  /** The same of a decision that was undone. */
  String undone(String detail) {
    String was =
        "La modération revient sur ceci\u00a0: «\u00a0" + decided(Told.state(detail)) + "\u00a0».";
    String why = Told.reason(detail);
    return why.isEmpty() ? was : was.substring(0, was.length() - 1) + "\u00a0: " + why;
  }

  private static String with(String said, String why) {
    return why.isEmpty() ? said + "." : said + "\u00a0: " + why;
  }

  private static String first(String said) {
    return said.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + said.substring(1);
  }

  private static String decided(String deed) {
    return switch (deed) {
      case "hid_post" -> "Votre message est masqué";
      case "hid_topic" -> "Votre fil est masqué";
      case "moved_topic" -> "Votre fil a changé d’espace";
      case "split_topic" -> "Votre fil est partagé en deux";
      case "locked_topic" -> "Votre fil est fermé aux réponses";
      case "pinned_topic" -> "Votre fil est épinglé";
      case "slowed_topic" -> "Votre fil est ralenti";
      case "let_post_in" -> "Votre message est au forum";
      case "turned_post_away" -> "Votre message n’ira pas au forum";
      case "warned" -> "La modération vous avertit";
      case "suspended" -> "Vous ne pouvez plus écrire pour un temps";
      case "banned" -> "Vous ne pouvez plus que lire";
      case "named_moderator" -> "La modération du forum vous est confiée";
      case "opened_space" -> "L’espace que vous demandiez est ouvert, et vous en prenez soin";
      case "declined_space" -> "L’espace que vous demandiez est décliné";
      case "edited_space" -> "Votre espace est décrit autrement";
      default -> "La modération a décidé";
    };
  }
}
