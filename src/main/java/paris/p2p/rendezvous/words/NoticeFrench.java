package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.people.Notice;

/** {@link NoticeWords} in French. */
record NoticeFrench(Dates dates) implements NoticeWords {
  @Override
  public String forYou() {
    return "Pour vous";
  }

  @Override
  public String more(int others) {
    return others == 1 ? "1 de plus" : others + " de plus";
  }

  @Override
  public String all() {
    return "ce qui vous concerne";
  }

  @Override
  public String readAll() {
    return "tout marquer lu";
  }

  @Override
  public String nowRead() {
    return "Tout est lu.";
  }

  @Override
  public String nothing() {
    return "Rien pour l’instant. Quand un rendez-vous où vous venez bouge ou s’annule, quand une"
        + " place se libère, c’est dit ici.";
  }

  @Override
  public String needsName() {
    return "Ici se dit ce qui vous concerne, dès que vous avez un nom et que vous venez quelque"
        + " part.";
  }

  @Override
  public String brief(Notice notice) {
    String detail = notice.detail();
    return Told.title(notice)
        + switch (notice.kind()) {
          case EVENT_MOVED -> ", déplacé\u00a0: " + Told.moved(detail).brief(dates);
          case EVENT_CANCELLED -> ", annulé\u00a0: " + detail;
          case EVENT_RESTORED -> " a lieu, finalement";
          case PLACE_FREE -> "\u00a0: une place pour vous";
          case PROPOSAL_STATE -> ", proposition " + state(Told.state(detail));
          case POST_ANSWERED -> "\u00a0: réponse de " + detail;
          case POST_MENTIONED -> "\u00a0: " + detail + " vous cite";
          case TOPIC_OPENED -> "\u00a0: nouveau fil de " + detail;
          case TOPIC_GREW -> "\u00a0: nouveau message de " + detail;
          case RULED -> new RuledFrench().brief(detail);
          case RULING_UNDONE -> "\u00a0: décision levée";
        };
  }

  @Override
  public String sentence(Notice notice) {
    String detail = notice.detail();
    return switch (notice.kind()) {
      case EVENT_MOVED ->
          "Déplacé\u00a0: "
              + Told.moved(detail).after(dates)
              + ", au lieu de "
              + Told.moved(detail).before(dates)
              + ".";
      case EVENT_CANCELLED -> "Annulé\u00a0: " + detail;
      case EVENT_RESTORED -> "L’annulation est levée\u00a0: cela a lieu, finalement.";
      case PLACE_FREE -> "Une place s’est libérée\u00a0: vous venez\u00a0!";
      case POST_ANSWERED -> detail + " vous a répondu.";
      case POST_MENTIONED -> detail + " vous a cité·e.";
      case TOPIC_OPENED -> detail + " a ouvert ce fil dans un espace que vous suivez.";
      case TOPIC_GREW -> detail + " a écrit dans un fil que vous suivez.";
      case RULED -> new RuledFrench().sentence(detail);
      case RULING_UNDONE -> new RuledFrench().undone(detail);
      case PROPOSAL_STATE ->
          "Votre proposition est "
              + state(Told.state(detail))
              + (Told.reason(detail).isEmpty() ? "." : "\u00a0: " + Told.reason(detail));
    };
  }

  private static String state(String state) {
    return switch (state) {
      case "received" -> "reçue";
      case "discussed" -> "en discussion";
      case "accepted" -> "acceptée";
      case "declined" -> "déclinée";
      case "withdrawn" -> "retirée";
      default -> state;
    };
  }
}
