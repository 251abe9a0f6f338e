package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.rules.Refusal;

/** What is wrong with calendars, in French. */
final class CalendarFaultsFrench {
  private CalendarFaultsFrench() {}

  static String sentence(Refusal.Calendar why) {
    return switch (why.fault()) {
      case FILE_TOO_BIG ->
          "Ce fichier dépasse "
              + why.detail()
              + " Mo, et la suite n’a pas été lue\u00a0: envoyez-le en plusieurs parties, une par"
              + " année.";
      case TOO_MANY_EVENTS ->
          "Ce fichier apporte plus de "
              + number(why, '\u00a0')
              + " événements et dates\u00a0: envoyez-le en plusieurs parties, une par année.";
      case CUT ->
          "Le fichier s’arrête au milieu, à la ligne "
              + why.detail()
              + "\u00a0: rien n’en est pris. Exportez-le de nouveau et envoyez-le entier.";
      case NOT_A_CALENDAR ->
          "La ligne "
              + why.detail()
              + " n’est pas de l’iCalendar\u00a0: un tel fichier commence par les mots"
              + " BEGIN et VCALENDAR. Rien n’en est pris.";
      case NOT_UTF8 ->
          "Ce fichier n’est pas en UTF-8\u00a0: exportez-le dans cet encodage, ou convertissez-le"
              + " avec iconv.";
      case NO_UID ->
          "Il n’a pas d’UID, on ne pourrait pas le retrouver\u00a0: exportez-le d’un agenda qui en"
              + " donne.";
      case UID_TOO_LONG -> "Son UID dépasse 180 caractères\u00a0: donnez-lui-en un plus court.";
      case TWICE -> "Le fichier a un autre événement du même UID\u00a0: n’en gardez qu’un.";
      case NO_START -> "Il ne dit pas quand il commence (DTSTART)\u00a0: donnez-lui une date.";
      case NOT_A_TIME ->
          quoted(why)
              + " n’est pas une date d’iCalendar\u00a0: écrivez par exemple 20261209T190000.";
      case UNKNOWN_ZONE ->
          "Le fuseau "
              + quoted(why)
              + " n’est pas connu ici\u00a0: écrivez-le comme «\u00a0Europe/Paris\u00a0».";
      case FAR_AWAY ->
          why.detail()
              + ", c’est trop loin\u00a0: un événement peut dater de 1970 au plus tôt, et d’ici dix"
              + " ans au plus tard.";
      case RULE ->
          quoted(why)
              + " n’est pas une règle que le hub comprend\u00a0: écrivez par exemple"
              + " FREQ=WEEKLY.";
      case RULE_TOO_OFTEN ->
          "La règle "
              + quoted(why)
              + " se répète d’heure en heure\u00a0: une série a ici au plus une soirée par jour.";
      case RULE_NEVER ->
          "La règle "
              + quoted(why)
              + " ne donne jamais de jour\u00a0: vérifiez le jour et le mois.";
      case EXTRA_DATES ->
          "Il a des dates en plus de sa règle (RDATE)\u00a0: faites-en des événements à part.";
      case TOO_MANY_DATES ->
          "Il a plus de "
              + number(why, '\u00a0')
              + " dates jusqu’à aujourd’hui\u00a0: faites-le commencer plus tard, ou finir.";
    };
  }

  private static String quoted(Refusal.Calendar why) {
    return "«\u00a0" + Echo.of(why.detail()) + "\u00a0»";
  }

  private static String number(Refusal.Calendar why, char point) {
    boolean counted = why.detail().matches("[0-9]{1,9}");
    return counted ? Numbers.grouped(Integer.parseInt(why.detail()), point) : why.detail();
  }
}
