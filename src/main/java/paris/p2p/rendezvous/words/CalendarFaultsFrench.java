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
      case NO_EVENT ->
          "Il n’y a aucun événement dans ce fichier\u00a0: le hub prend des événements (VEVENT), ni"
              + " tâches ni notes.";
      case NOT_UTF8 ->
          "Ce fichier n’est pas en UTF-8\u00a0: exportez-le dans cet encodage, ou convertissez-le"
              + " avec iconv.";
      case NO_UID ->
          "Il n’a pas d’UID, on ne pourrait pas le retrouver\u00a0: exportez-le d’un agenda qui en"
              + " donne.";
      case UID_TOO_LONG -> "Son UID dépasse 180 caractères\u00a0: donnez-lui-en un plus court.";
      case TWICE ->
          "Le fichier a un autre événement du même UID\u00a0: c’est le plus récent qui compte,"
              + " d’après SEQUENCE.";
      case PRIVATE ->
          "Il est privé (CLASS "
              + Echo.of(why.detail())
              + "), et tout ce qui est ici est"
              + " public\u00a0: enlevez CLASS si tout le monde peut le lire.";
      case REPLY ->
          "C’est la réponse d’une personne invitée, pas un événement (METHOD REPLY)\u00a0: ici,"
              + " chaque personne dit elle-même si elle vient.";
      case COUNTER ->
          "Une personne invitée propose autre chose (METHOD COUNTER)\u00a0: si cela vous convient,"
              + " changez l’événement ici à la main.";
      case DECLINECOUNTER ->
          "C’est le refus d’une proposition (METHOD DECLINECOUNTER)\u00a0: l’événement reste tel"
              + " qu’il est.";
      case REFRESH ->
          "Une personne invitée demande où en est l’événement (METHOD REFRESH)\u00a0: envoyez-lui"
              + " le fichier que donne «\u00a0event NUMÉRO --ics\u00a0».";
      case DELEGATED ->
          "Une personne invitée passe son invitation à une autre (METHOD REQUEST avec"
              + " délégation)\u00a0: cela ne change rien à l’événement.";
      case UNINVITED ->
          "C’est une invitation retirée à quelqu’un (METHOD CANCEL sans"
              + " STATUS CANCELLED)\u00a0: l’événement lui-même a lieu.";
      case METHOD ->
          "Le hub ne sait pas ce que METHOD "
              + Echo.of(why.detail())
              + " demande\u00a0: exportez"
              + " de nouveau les événements, sans METHOD ou avec METHOD PUBLISH.";
      case NOT_HERE ->
          "Aucun événement de cet UID n’est dans l’agenda\u00a0: il n’y a rien à annuler.";
      case NO_DATE_HERE ->
          why.detail().isEmpty()
              ? "Aucune de ses dates n’est à venir\u00a0: il n’y a rien à annuler."
              : "Il n’a pas de date le " + why.detail() + " ici\u00a0: il n’y a rien à annuler.";
      case SERIES_NOT_HERE ->
          "Il fait partie d’une série qui n’est pas dans l’agenda\u00a0: importez d’abord la"
              + " série.";
      case NO_START -> "Il ne dit pas quand il commence (DTSTART)\u00a0: donnez-lui une date.";
      case NOT_A_TIME ->
          quoted(why)
              + " n’est pas une date d’iCalendar\u00a0: écrivez par exemple 20261209T190000.";
      case UNKNOWN_ZONE ->
          "Le fuseau "
              + quoted(why)
              + " n’est pas connu ici\u00a0: écrivez-le comme «\u00a0Europe/Paris\u00a0».";
      case OWN_ZONE ->
          "Il se répète selon les horloges de "
              + quoted(why)
              + ", un fuseau à part qui ne ressemble à aucun autre\u00a0: donnez à la série un"
              + " fuseau connu, comme «\u00a0Europe/Paris\u00a0».";
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
          "Il a une règle pour les dates qui n’ont pas lieu (EXRULE)\u00a0: nommez ces dates une à"
              + " une (EXDATE).";
      case TWO_RULES ->
          "Il a deux règles (RRULE)\u00a0: faites-en deux événements, chacun avec son UID.";
      case ONE_A_DAY ->
          "Une série a ici au plus une soirée par jour, et il y en a déjà une le "
              + why.detail()
              + "\u00a0: faites de l’autre un événement à part.";
      case NO_SUCH_DATE ->
          "La série n’a pas de date le "
              + why.detail().replace("T", " à ")
              + "\u00a0: ce que le fichier en dit est laissé de côté.";
      case RANGE ->
          "RANGE="
              + Echo.of(why.detail())
              + " ne veut plus rien dire\u00a0: seul THISANDFUTURE est connu.";
      case BAD_LINE ->
          quoted(why) + " n’est pas une ligne d’iCalendar\u00a0: elle est laissée de côté.";
      case NO_EVENTS ->
          why.detail().equals("1")
              ? "Un dans ce fichier\u00a0: pas un événement, laissé de côté."
              : number(why, '\u00a0')
                  + " dans ce fichier\u00a0: pas des événements, laissés de côté.";
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
