package paris.p2p.rendezvous.words;

/** What people are told of their keys, in French: the details of {@code KEYS_CHANGED}. */
record KeyNewsFrench() {
  /** After the title of what it is about. */
  String brief(String detail) {
    return "\u00a0: "
        + switch (Told.state(detail)) {
          case "added" -> "une clé de plus";
          case "revoked" -> "une clé de moins";
          case "recovered" -> "une clé ajoutée par un code de secours";
          case "codes" -> "de nouveaux codes de secours";
          case "asked" -> "une clé est demandée pour vous";
          case "agreed" -> "une clé vous sera rendue dans trois jours";
          case "stopped" -> "la clé demandée pour vous ne l’est plus";
          default -> "une clé vous est rendue";
        };
  }

  /** What happened, which key it is, and what to do if it was somebody else. */
  String sentence(String detail) {
    String which = Told.reason(detail);
    String key = which.isEmpty() ? "" : " " + which;
    return switch (Told.state(detail)) {
      case "added" -> "La clé" + key + " est désormais la vôtre aussi." + notYou();
      case "revoked" ->
          "La clé" + key + " n’est plus la vôtre, ni les codes faits avec elle." + notYourself();
      case "recovered" -> "La clé" + key + " est la vôtre, grâce à un code de secours." + notYou();
      case "codes" ->
          "Vos codes de secours sont nouveaux, les anciens ne valent plus." + notYourself();
      case "asked" ->
          "L’organisation veut vous donner la clé" + key + ". Si ce n’est pas vous, arrêtez-la.";
      case "agreed" ->
          "Deux personnes de l’organisation sont d’accord\u00a0: dans trois jours, la clé"
              + key
              + " sera la vôtre. Si ce n’est pas vous, arrêtez-la.";
      case "stopped" -> "La clé" + key + " ne vous sera pas donnée.";
      default -> "L’organisation vous a donné la clé" + key + "." + notYou();
    };
  }

  private static String notYourself() {
    return " Si ce n’était pas vous, prévenez l’organisation sans attendre.";
  }

  private static String notYou() {
    return " Si ce n’était pas vous, révoquez-la et prévenez l’organisation.";
  }
}
