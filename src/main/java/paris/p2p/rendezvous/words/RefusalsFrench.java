package paris.p2p.rendezvous.words;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Role;

/** Every no, in French. */
final class RefusalsFrench implements Refusals {
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M à HH:mm");

  @Override
  public String sentence(Refusal why) {
    return switch (why) {
      case Refusal.OfBoard board -> new BoardRefusalsFrench().sentence(board);
      case Refusal.OfPerson person -> new PersonRefusalsFrench().sentence(person);
      case Refusal.OfProfile profile -> new ProfileRefusalsFrench().sentence(profile);
      case Refusal.TryLater later -> new LimitRefusalsFrench().sentence(later);
      case Refusal.AtOnce many -> new LimitRefusalsFrench().sentence(many);
      case Refusal.NoKey(var offered) ->
          offered
              .map(KeyFaultFrench::sentence)
              .orElse(
                  "Pour prendre part, il faut une clé SSH\u00a0; pour lire, rien. Chez vous, tapez"
                      + " une fois ssh-keygen -t ed25519, puis revenez. Un client qui ne signe"
                      + " qu’en SHA-1 ne présente même pas sa clé RSA\u00a0: laissez-le signer en"
                      + " SHA-2.");
      case Refusal.NoName() ->
          "Il vous faut d’abord un nom ici\u00a0: choisissez-le une fois, avec la commande join NOM"
              + " ou à l’écran, en écrivant votre premier message.";
      case Refusal.NotForYou(Role needed) ->
          "C’est réservé "
              + reserved(needed)
              + "\u00a0: parlez-en au forum, dans Entraide, ou au prochain rendez-vous.";
      case Refusal.Empty(Refusal.Field field) -> empty(field);
      case Refusal.TooLong(Refusal.Field field, int most, int given) -> tooLong(field, most, given);
      case Refusal.Unknown(Refusal.Thing thing, String asked) ->
          UnknownFrench.sentence(thing, quoted(asked));
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
      case Refusal.TooManyAlong(int most) ->
          "On vient avec "
              + most
              + (most > 1 ? " personnes" : " personne")
              + " au plus\u00a0: pour un groupe plus grand, parlez-en au forum, l’organisation"
              + " vous lira.";
      case Refusal.NoRoomAlong(int free) ->
          (free == 0
                  ? "Il ne reste aucune place"
                  : "Il ne reste que " + number(free) + (free > 1 ? " places" : " place"))
              + "\u00a0: votre réponse reste comme elle était, et votre place est à vous.";
      case Refusal.NothingToUndo() ->
          "Il n’y a rien à défaire, ou c’était il y a plus d’une heure\u00a0: répondez simplement à"
              + " nouveau.";
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
      case Refusal.SlotTaken() -> "Ce créneau vient d’être pris\u00a0: choisissez-en un autre.";
      case Refusal.ProposalAccepted() ->
          "Cette proposition est au programme\u00a0: pour la changer, que l’organisation libère"
              + " d’abord son créneau, ou que la personne qui l’a faite la retire.";
      case Refusal.ProposalClosed() ->
          "Cette proposition n’attend plus rien, elle est retirée ou déclinée\u00a0: on peut la"
              + " reprendre depuis sa page.";
      case Refusal.OwnProposal() ->
          "C’est votre propre proposition\u00a0: laissez aux autres le plaisir de l’appuyer.";
      case Refusal.NotYourProposal() ->
          "Seule la personne qui l’a faite change ou retire une proposition\u00a0: dites-lui votre"
              + " idée dans sa discussion.";
      case Refusal.OutsideEvent(LocalDateTime start, LocalDateTime end) -> outside(start, end);
      case Refusal.ItemLength(int mostHours) ->
          "Un point du programme dure une minute au moins et "
              + number(mostHours)
              + " h au plus\u00a0: donnez une fin qui s’y tienne, ou aucune.";
      case Refusal.TooManyItems(int most) ->
          "Ce programme est plein\u00a0: il s’arrête à "
              + number(most)
              + ", retirez d’abord un point ou faites-en un autre événement.";
      case Refusal.TooManySpeakers(int most) ->
          "Il y a trop de noms, "
              + number(most)
              + " au plus\u00a0: citez les autres personnes dans le texte.";
      case Refusal.NotALink(String typed) ->
          quoted(typed)
              + " n’est pas une adresse du web\u00a0: copiez-la en entier, https compris.";
      case Refusal.ItemKeepsTime() ->
          "Ces deux points ne peuvent pas échanger leurs heures\u00a0: changez plutôt celle de l’un"
              + " des deux.";
      case Refusal.NotAnHour(String typed) ->
          quoted(typed)
              + " ne se lit pas comme une heure\u00a0: écrivez par exemple «\u00a019h\u00a0»,"
              + " «\u00a019:00 → 19:15\u00a0» ou «\u00a019h +15min\u00a0».";
      case Refusal.Calendar wrong -> CalendarFaultsFrench.sentence(wrong);
      case Refusal.ChangedMeanwhile() ->
          "Quelqu’un vient de changer la même chose\u00a0: rouvrez-la pour lire sa version, puis"
              + " reprenez la vôtre, qui est gardée.";
      case Refusal.HourSkipped(String hour) ->
          "Cette nuit-là, les horloges avancent d’une heure et il n’est jamais "
              + hour
              + "\u00a0: prenez une heure plus tôt ou plus tard.";
      case Refusal.BadRule(Refusal.RuleFault fault, String typed) -> badRule(fault, quoted(typed));
      case Refusal.RuleNotMoved() ->
          "La règle de cette série ne se décale pas d’elle-même\u00a0: changez-la dans la série"
              + " (touche s), ou déplacez cette date seule.";
      case Refusal.NoSeries() ->
          "Cet événement ne fait partie d’aucune série\u00a0: modifiez-le seul, ou faites-en une"
              + " avec la touche s.";
      case Refusal.EventBegun() ->
          "Cette date a déjà commencé\u00a0: modifiez-la seule, ou partez d’une date à venir.";
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
          "Il manque la raison\u00a0: dites-la en quelques mots à celles et ceux que cela"
              + " concerne.";
      case WHEN -> "Il manque la date\u00a0: écrivez par exemple «\u00a09 déc 19h\u00a0».";
      case PLACE -> "Il manque le lieu\u00a0: donnez son nom, ou «\u00a0à préciser\u00a0».";
      case ADDRESS -> "Il manque l’adresse\u00a0: donnez le numéro, la rue et la ville.";
      case LANGUAGES -> "Il manque la langue\u00a0: dites si l’on parlera français ou anglais.";
      case CAPACITY -> "Il manque le nombre de places\u00a0: écrivez-le en chiffres.";
      case CODE ->
          "Il manque le code\u00a0: recopiez celui que la console du hub affiche depuis son dernier"
              + " démarrage.";
      case SINCE -> "Il manque la date\u00a0: écrivez par exemple «\u00a02019-08-07\u00a0».";
      case RULE ->
          "Il manque la règle\u00a0: choisissez un rythme, ou écrivez-en une, par exemple"
              + " FREQ=WEEKLY.";
      case NUMBER -> "Il manque le numéro\u00a0: écrivez en chiffres celui de la première date.";
      case LAST ->
          "Il manque la dernière date\u00a0: donnez un jour, un nombre de fois, ou rien si la série"
              + " continue.";
      case DURATION -> "Il manque la durée\u00a0: donnez-la en minutes, par exemple 20.";
      case PREREQUISITES ->
          "Il manque les prérequis\u00a0: dites ce qu’il faut apporter ou savoir.";
      case AVAILABLE -> "Il manque vos disponibilités\u00a0: dites quels soirs vous pouvez venir.";
      case LINKS -> "Il manque les liens\u00a0: donnez des adresses qui commencent par https.";
      case CONTACT -> "Il manque un contact\u00a0: dites à l’organisation où vous joindre.";
      case TOPICS -> "Il manque les sujets\u00a0: donnez-en quelques-uns, avec des virgules.";
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
          case RULE -> "Cette règle";
          case NUMBER -> "Ce numéro";
          case LAST -> "Cette fin";
          case DURATION -> "Cette durée";
          case PREREQUISITES -> "Cette liste de prérequis";
          case AVAILABLE -> "Cette liste de disponibilités";
          case LINKS -> "Cette liste de liens";
          case CONTACT -> "Ce contact";
          case TOPICS -> "Ce sujet";
        };
    return what
        + (" compte " + number(given) + " signes, et il y a de la place pour ")
        + (number(most) + "\u00a0: coupez-en " + number(given - most) + ".");
  }

  /** An evening is told by its hours, what lasts longer by its days as well. */
  private static String outside(LocalDateTime start, LocalDateTime end) {
    boolean evening = !end.isAfter(start.plusDays(1));
    String lasts =
        evening
            ? "de " + HOUR.format(start) + " à " + HOUR.format(end)
            : "du " + DAY.format(start) + " au " + DAY.format(end);
    return "Ce point sortirait de l’événement, qui va "
        + lasts
        + "\u00a0: donnez-lui une heure entre les deux, ou changez d’abord celles de l’événement.";
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

  private static String badRule(Refusal.RuleFault fault, String typed) {
    return switch (fault) {
      case UNREADABLE ->
          typed
              + " ne se lit pas comme une règle\u00a0: choisissez un rythme, ou écrivez une RRULE"
              + " de la RFC 5545, par exemple FREQ=WEEKLY.";
      case SUB_DAILY ->
          typed
              + " demande plusieurs fois par jour\u00a0: une règle dit les jours, l’heure se donne"
              + " à part.";
      case NEVER ->
          "La règle "
              + typed
              + " ne donne aucun jour dans les dix ans\u00a0: vérifiez le mois et le jour qu’elle"
              + " demande.";
      case TOO_MANY ->
          "La règle " + typed + " compte trop de dates\u00a0: 1\u00a0000 au plus, ou pas de fin.";
      case ENDS_FIRST ->
          "La série finirait avant de commencer\u00a0: donnez un dernier jour après le premier.";
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
      case NUMBER ->
          typed + " n’est pas un numéro\u00a0: écrivez en chiffres celui de la première date.";
      case DURATION ->
          typed
              + " n’est pas une durée en minutes\u00a0: écrivez un nombre de 5 à 600, par exemple"
              + " 20.";
      case NAME,
          TITLE,
          TEXT,
          REASON,
          WHEN,
          PLACE,
          ADDRESS,
          LANGUAGES,
          CODE,
          SINCE,
          RULE,
          LAST,
          PREREQUISITES,
          AVAILABLE,
          LINKS,
          CONTACT,
          TOPICS ->
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
