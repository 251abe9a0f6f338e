package paris.p2p.rendezvous.words;

import java.time.Instant;
import paris.p2p.rendezvous.rules.Refusal;

/** The noes of the board, in French. */
record BoardRefusalsFrench() {
  String sentence(Refusal.OfBoard why) {
    return switch (why) {
      case Refusal.OfBoard.TopicLocked() ->
          "Ce fil est fermé, on n’y répond plus\u00a0: ouvrez-en un autre, ou demandez à la"
              + " modération de le rouvrir.";
      case Refusal.OfBoard.SlowDown(long seconds) ->
          "Ce fil va doucement\u00a0: vous pourrez y écrire dans "
              + (seconds < 60 ? seconds + " s" : (seconds + 59) / 60 + " min")
              + ", votre texte est gardé.";
      case Refusal.OfBoard.NotYourPost() ->
          "Seule la personne qui l’a écrit change ou retire un message\u00a0: répondez-lui, ou"
              + " signalez-le.";
      case Refusal.OfBoard.PostGone() ->
          "Ce message n’est plus là\u00a0: il a été retiré, ou masqué par la modération.";
      case Refusal.OfBoard.ReadFirst() ->
          "Tant que la modération lit vos premiers messages avant tout le monde, ils ne se changent"
              + " pas\u00a0: écrivez plutôt à la suite.";
      case Refusal.OfBoard.TooManyDrafts(int most) ->
          "Vous avez déjà "
              + most
              + " brouillons\u00a0: ce que vous écrivez ici n’est pas gardé, jetez-en un (touche D)"
              + " ou publiez sans attendre.";
      case Refusal.OfBoard.Suspended(Instant until, String reason) ->
          "Vous ne pouvez pas écrire jusqu’au "
              + until.toString().substring(0, 16).replace("T", " à ")
              + " UTC\u00a0: "
              + reason
              + " Lire reste possible, et votre texte est gardé.";
      case Refusal.OfBoard.Banned(String reason) ->
          "Vous ne pouvez plus prendre part ici\u00a0: " + reason + " Lire reste possible.";
      case Refusal.OfBoard.LockedDown() ->
          "Le hub n’accueille pas de nouveau nom pour le moment\u00a0: tout se lit sans en avoir,"
              + " revenez dans quelques jours.";
      case Refusal.OfBoard.UndoneAlready() ->
          "Cette décision a déjà été levée\u00a0: il n’y a rien à défaire.";
      case Refusal.OfBoard.ReportedAlready() ->
          "Vous avez déjà signalé ce message\u00a0: la modération le lira.";
      case Refusal.OfBoard.SpaceThere(String title) ->
          "Il y a déjà un espace «\u00a0"
              + title
              + "\u00a0», ou quelqu’un le demande\u00a0: prenez"
              + " un autre nom, ou rejoignez-le.";
      case Refusal.OfBoard.TopicHidden() ->
          "La modération a masqué ce fil\u00a0: le journal dit pourquoi, et le forum en a"
              + " d’autres.";
      case Refusal.OfBoard.RulingOvertaken() ->
          "Une décision plus récente s’appuie sur celle-ci\u00a0: levez d’abord la plus récente.";
      case Refusal.OfBoard.FirstPost() ->
          "C’est le premier message du fil\u00a0: déplacez le fil entier, ou séparez à partir d’un"
              + " message suivant.";
      case Refusal.OfBoard.NotAPause(int most) ->
          "La pause se dit en secondes, de 1 à "
              + Numbers.grouped(most, '\u00a0')
              + "\u00a0: 300, par exemple, pour cinq minutes.";
      case Refusal.OfBoard.NotYourself() ->
          "On ne décide pas pour soi-même\u00a0: demandez à quelqu’un d’autre de la modération ou"
              + " de l’organisation.";
      case Refusal.OfBoard.NotDays(String typed, int most) ->
          "«\u00a0"
              + Echo.of(typed)
              + "\u00a0» n’est pas un nombre de jours\u00a0: écrivez-le en chiffres, de 1 à "
              + most
              + ".";
      case Refusal.OfBoard.NotPosts(String typed, int most) ->
          "«\u00a0"
              + Echo.of(typed)
              + "\u00a0» n’est pas un nombre de messages\u00a0: écrivez-le en chiffres, de 0 (aucun"
              + " n’attend) à "
              + most
              + ".";
      case Refusal.OfBoard.DecidedAlready() ->
          "Quelqu’un vient d’en décider\u00a0: le journal dit qui et pourquoi.";
      case Refusal.OfBoard.NotYourSpace() ->
          "Seule la personne qui a fondé cet espace en change la description\u00a0: parlez-lui-en,"
              + " ou à l’organisation.";
      case Refusal.OfBoard.SoAlready() -> "C’est déjà ainsi\u00a0: il n’y a rien à changer.";
    };
  }
}
