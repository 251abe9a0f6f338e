package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Role;

/** Every no, in French. */
final class RefusalsFrench implements Refusals {
  @Override
  public String sentence(Refusal why) {
    return switch (why) {
      case Refusal.NoKey() ->
          "Pour prendre part, il faut une clé SSH\u00a0; pour lire, rien. Chez vous, tapez une fois"
              + " ssh-keygen -t ed25519, puis revenez.";
      case Refusal.NoName() ->
          "Il vous faut d’abord un nom ici\u00a0: choisissez-le une fois, avec la commande join NOM"
              + " ou à l’écran, en écrivant votre premier message.";
      case Refusal.NotForYou(Role needed) ->
          "C’est réservé "
              + reserved(needed)
              + "\u00a0: parlez-en au forum, dans Entraide, ou au prochain rendez-vous.";
      case Refusal.Empty(Refusal.Field field) -> empty(field);
      case Refusal.TooLong(Refusal.Field field, int most, int given) -> tooLong(field, most, given);
      case Refusal.Unknown(Refusal.Thing thing, String asked) -> unknown(thing, quoted(asked));
      case Refusal.NameTaken(String name) ->
          "Le nom "
              + quoted(name)
              + " est pris, ou ressemble trop à un autre\u00a0: essayez-en un qui s’en distingue.";
      case Refusal.NameUnfit(Refusal.NameFault fault) -> unfit(fault);
      case Refusal.JoinedAlready(String name) ->
          "Votre clé porte déjà le nom "
              + quoted(name)
              + "\u00a0: vous pouvez écrire sans attendre.";
      case Refusal.WrongCode() ->
          "Ce n’est pas le bon code\u00a0: recopiez celui que la console du hub affiche depuis son"
              + " dernier démarrage.";
      case Refusal.OrganiserThere() ->
          "L’organisation du hub a déjà quelqu’un\u00a0: demandez-lui de vous y accueillir.";
      case Refusal.EventOver() ->
          "Cet événement est passé et ne change plus\u00a0: l’agenda dit quand on se voit ensuite.";
      case Refusal.EventCancelled() ->
          "Cet événement est annulé\u00a0: l’agenda dit quand on se voit ensuite.";
      case Refusal.EventNotCancelled() ->
          "Cet événement n’est pas annulé\u00a0: il a lieu comme prévu, il n’y a rien à rétablir.";
      case Refusal.EventFull(int capacity) -> full(capacity);
      case Refusal.EndBeforeStart() ->
          "La fin vient avant le début\u00a0: donnez une heure plus tardive, ou le jour suivant.";
      case Refusal.LastsTooLong(int mostDays) ->
          "Cela dure trop longtemps pour un seul événement\u00a0: rapprochez la fin, à "
              + mostDays
              + (mostDays == 1 ? " jour" : " jours")
              + " du début au plus, ou faites-en plusieurs.";
      case Refusal.NotADate(String typed) ->
          quoted(typed)
              + " ne se lit pas comme une date\u00a0: écrivez par exemple «\u00a09 déc 19h\u00a0»,"
              + " «\u00a0mercredi prochain\u00a0» ou «\u00a02026-12-09 19:00\u00a0».";
      case Refusal.DateOutOfRange() ->
          "Cette date est trop loin\u00a0: prenez-en une entre les débuts de la communauté, en"
              + " 2019, et dix ans d’ici.";
      case Refusal.NotANumber(Refusal.Field field, String typed) ->
          notANumber(field, quoted(typed));
      case Refusal.NoLanguage() ->
          "Il manque la langue\u00a0: cochez au moins le français ou l’anglais.";
      case Refusal.Calendar wrong -> CalendarFaultsFrench.sentence(wrong);
      case Refusal.ChangedMeanwhile() ->
          "Quelqu’un vient de changer la même chose\u00a0: rouvrez-la pour lire sa version, puis"
              + " reprenez la vôtre, qui est gardée.";
    };
  }

  @Override
  public String role(Role role) {
    return switch (role) {
      case GUEST -> "invité·e";
      case VISITOR -> "de passage";
      case MEMBER -> "membre";
      case MODERATOR -> "modération";
      case ORGANISER -> "organisation";
    };
  }

  private static String reserved(Role needed) {
    return switch (needed) {
      case GUEST, VISITOR -> "aux personnes qui viennent avec une clé";
      case MEMBER -> "aux membres";
      case MODERATOR -> "à la modération";
      case ORGANISER -> "à l’organisation";
    };
  }

  private static String empty(Refusal.Field field) {
    return switch (field) {
      case NAME -> "Il manque un nom\u00a0: choisissez-en un de 3 à 24 lettres.";
      case TITLE -> "Il manque un titre\u00a0: quelques mots suffisent.";
      case TEXT -> "Il manque le texte\u00a0: écrivez au moins un mot.";
      case REASON ->
          "Il manque la raison\u00a0: dites-la en quelques mots à celles et ceux qui comptaient"
              + " venir.";
      case WHEN -> "Il manque la date\u00a0: écrivez par exemple «\u00a09 déc 19h\u00a0».";
      case PLACE -> "Il manque le lieu\u00a0: donnez son nom, ou «\u00a0à préciser\u00a0».";
      case ADDRESS -> "Il manque l’adresse\u00a0: donnez le numéro, la rue et la ville.";
      case LANGUAGES -> "Il manque la langue\u00a0: dites si l’on parlera français ou anglais.";
      case CAPACITY -> "Il manque le nombre de places\u00a0: écrivez-le en chiffres.";
      case CODE ->
          "Il manque le code\u00a0: recopiez celui que la console du hub affiche depuis son dernier"
              + " démarrage.";
      case SINCE -> "Il manque la date\u00a0: écrivez par exemple «\u00a02019-08-07\u00a0».";
    };
  }

  private static String tooLong(Refusal.Field field, int most, int given) {
    String what =
        switch (field) {
          case NAME -> "Ce nom";
          case TITLE -> "Ce titre";
          case TEXT -> "Ce texte";
          case REASON -> "Cette raison";
          case WHEN, SINCE -> "Cette date";
          case PLACE -> "Ce lieu";
          case ADDRESS -> "Cette adresse";
          case LANGUAGES -> "Cette langue";
          case CAPACITY -> "Ce nombre";
          case CODE -> "Ce code";
        };
    return what
        + (" compte " + number(given) + " signes, et il y a de la place pour ")
        + (number(most) + "\u00a0: coupez-en " + number(given - most) + ".");
  }

  private static String unknown(Refusal.Thing thing, String asked) {
    return switch (thing) {
      case EVENT ->
          "Il n’y a pas d’événement " + asked + "\u00a0: l’agenda (events) les donne tous.";
      case SPACE -> "Le forum n’a pas d’espace " + asked + "\u00a0: forum en donne la liste.";
      case TOPIC ->
          "Il n’y a pas de fil " + asked + "\u00a0: forum, avec un espace, donne les fils ouverts.";
      case POST ->
          "Il n’y a pas de message " + asked + "\u00a0: les numéros se lisent dans chaque fil.";
      case TEXT -> "Il n’y a pas de texte " + asked + "\u00a0: il y a about et values.";
      case STEP ->
          "La feuille de route n’a pas d’étape " + asked + "\u00a0: roadmap les donne toutes.";
      case PERSON ->
          "Personne ne porte ici le nom " + asked + "\u00a0: vérifiez comment il s’écrit.";
      case DATE ->
          "Cette série n’a pas de date "
              + asked
              + "\u00a0: l’agenda (events) donne les prochaines.";
      case KIND ->
          "Il n’y a pas de genre "
              + asked
              + "\u00a0: il y a meetup, talk, workshop, hackathon, projection, party, festival et"
              + " other.";
    };
  }

  private static String unfit(Refusal.NameFault fault) {
    return switch (fault) {
      case TOO_SHORT -> "Ce nom est trop court\u00a0: il lui faut au moins 3 lettres.";
      case TOO_LONG -> "Ce nom est trop long\u00a0: gardez-en 24 lettres au plus.";
      case SIGNS ->
          "Un signe de ce nom n’y a pas sa place\u00a0: prenez des lettres, des chiffres, - et _,"
              + " sans espace.";
      case MIXED_SCRIPTS ->
          "Ce nom mêle plusieurs alphabets\u00a0: gardez-en un seul, pour que nul ne puisse passer"
              + " pour vous.";
      case RESERVED -> "Ce nom est réservé au hub lui-même\u00a0: prenez-en un qui soit à vous.";
    };
  }

  private static String full(int capacity) {
    String taken =
        capacity == 1
            ? "la seule place est prise"
            : "les " + number(capacity) + " places sont prises";
    return "C’est complet, " + taken + "\u00a0: repassez voir, il s’en libère souvent.";
  }

  private static String notANumber(Refusal.Field field, String typed) {
    return switch (field) {
      case CAPACITY ->
          typed
              + " n’est pas un nombre de places\u00a0: écrivez par exemple 40, ou rien pour ne pas"
              + " limiter.";
      case NAME, TITLE, TEXT, REASON, WHEN, PLACE, ADDRESS, LANGUAGES, CODE, SINCE ->
          typed + " n’est pas un nombre\u00a0: écrivez-le en chiffres, par exemple 12.";
    };
  }

  private static String quoted(String typed) {
    return "«\u00a0" + Echo.of(typed) + "\u00a0»";
  }

  private static String number(int count) {
    return Numbers.grouped(count, '\u00a0');
  }
}
