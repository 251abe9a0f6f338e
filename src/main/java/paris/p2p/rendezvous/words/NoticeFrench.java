package paris.p2p.rendezvous.words;

import java.util.List;
import paris.p2p.rendezvous.people.Notice;
import paris.p2p.rendezvous.text.Language;

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
  public String unread(int notices) {
    return notices == 1 ? "1 à lire" : notices + " à lire";
  }

  @Override
  public String readBefore() {
    return "déjà lu";
  }

  @Override
  public String kind(Notice notice) {
    return switch (notice.kind()) {
      case EVENT_MOVED, EVENT_CANCELLED, EVENT_RESTORED, PLACE_FREE -> "agenda";
      case PROPOSAL_STATE -> "proposition";
      case POST_ANSWERED -> "réponse";
      case POST_MENTIONED -> "mention";
      case TOPIC_OPENED -> "nouveau fil";
      case TOPIC_GREW -> "fil suivi";
      case RULED, RULING_UNDONE -> "modération";
      case KEYS_CHANGED -> "clés";
    };
  }

  @Override
  public String nothing() {
    return "Rien pour l’instant. Quand on vous répond ou que l’on vous mentionne (@ et votre nom),"
        + " quand du neuf paraît dans ce que vous suivez, quand un rendez-vous où vous venez bouge,"
        + " c’est dit ici.";
  }

  @Override
  public String needsName() {
    return "Ici se dit ce qui vous concerne, dès que vous avez un nom et que vous écrivez ou venez"
        + " quelque part.";
  }

  @Override
  public String writing(List<String> names) {
    return Crowd.few(names, "et", "autres") + (names.size() == 1 ? " écrit…" : " écrivent…");
  }

  @Override
  public String brief(Notice notice) {
    String detail = notice.detail();
    return Told.title(title(notice))
        + switch (notice.kind()) {
          case EVENT_MOVED -> ", déplacé\u00a0: " + Told.moved(detail).brief(dates);
          case EVENT_CANCELLED -> ", annulé\u00a0: " + detail;
          case EVENT_RESTORED -> " a lieu, finalement";
          case PLACE_FREE -> "\u00a0: une place pour vous";
          case PROPOSAL_STATE -> ", proposition " + state(Told.state(detail));
          case POST_ANSWERED -> " · " + answered(notice);
          case POST_MENTIONED -> " · " + mentioned(notice);
          case TOPIC_GREW -> " · " + grown(notice);
          case TOPIC_OPENED -> " · nouveau fil, par " + by(notice);
          case RULED -> new RuledFrench().brief(detail);
          case KEYS_CHANGED -> new KeyNewsFrench().brief(detail);
          case RULING_UNDONE -> "\u00a0: décision levée";
        };
  }

  @Override
  public String title(Notice notice) {
    return Told.hidden(notice) ? "(fil masqué)" : notice.title();
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
      case POST_ANSWERED -> answered(notice) + ".";
      case POST_MENTIONED -> mentioned(notice) + ".";
      case TOPIC_OPENED -> by(notice) + " ouvre ce fil dans un espace que vous suivez.";
      case TOPIC_GREW -> grown(notice) + ".";
      case RULED -> new RuledFrench().sentence(detail);
      case KEYS_CHANGED -> new KeyNewsFrench().sentence(detail);
      case RULING_UNDONE -> new RuledFrench().undone(detail);
      case PROPOSAL_STATE ->
          "Votre proposition est "
              + state(Told.state(detail))
              + (Told.reason(detail).isEmpty() ? "." : "\u00a0: " + Told.reason(detail));
    };
  }

  private static String by(Notice notice) {
    return Words.of(Language.FR).who(notice.detail());
  }

  private static String answered(Notice notice) {
    return notice.more() == 0
        ? by(notice) + " vous répond"
        : notice.more() + 1 + " réponses, la dernière par " + by(notice);
  }

  private static String mentioned(Notice notice) {
    return notice.more() == 0
        ? by(notice) + " vous mentionne"
        : notice.more() + 1 + " mentions, la dernière par " + by(notice);
  }

  private static String grown(Notice notice) {
    return notice.more() == 0
        ? by(notice) + " a écrit"
        : notice.more() + 1 + " messages dans ce fil suivi, le dernier par " + by(notice);
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
