package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.rules.Refusal;

/** The noes about people and their keys, in French. */
record PersonRefusalsFrench() {
  String sentence(Refusal.OfPerson why) {
    return switch (why) {
      case Refusal.OfPerson.CodeUnknown() ->
          "Ce code n’est pas, ou n’est plus, le bon\u00a0: il ne sert qu’une fois et peu de temps,"
              + " faites-en un autre.";
      case Refusal.OfPerson.KeyTaken() ->
          "Cette clé est déjà celle de quelqu’un d’autre ici\u00a0: venez avec une autre.";
      case Refusal.OfPerson.LastKey() ->
          "C’est votre seule clé\u00a0: ajoutez-en d’abord une autre, sinon vous ne pourriez plus"
              + " revenir.";
      case Refusal.OfPerson.KeyRevoked() ->
          "Cette clé a été révoquée\u00a0: lire reste possible, et pour le reste, venez avec une"
              + " autre de vos clés.";
      case Refusal.OfPerson.RecoveryCodeUnknown() ->
          "Ce code de secours n’est pas, ou n’est plus, le bon\u00a0: chacun ne sert qu’une fois,"
              + " essayez le suivant de votre liste.";
      case Refusal.OfPerson.NotAKey() ->
          "Ce n’est pas une clé publique\u00a0: collez la ligne du fichier .pub, ou l’empreinte"
              + " entière, que la page Pairs montre à qui vient avec.";
      case Refusal.OfPerson.TakesTwo() ->
          "Il y faut deux personnes de l’organisation, en plus de celle à qui va la clé\u00a0:"
              + " quelqu’un d’autre doit donner son accord. Qui organise sans personne d’autre peut"
              + " demander à qui héberge le hub de nommer quelqu’un (--organiser).";
      case Refusal.OfPerson.AskedAlready() ->
          "Une clé est déjà demandée pour cette personne, ou cette clé pour quelqu’un\u00a0: donnez"
              + " votre accord à cette demande, ou arrêtez-la d’abord.";
      case Refusal.OfPerson.KeyBarred() ->
          "La personne venue avec cette clé a été écartée, puis est partie\u00a0: tant que cette"
              + " décision tient, la clé ne prend pas d’autre nom. Lire reste possible.";
      case Refusal.OfPerson.LastOrganiser() ->
          "Vous êtes seul·e à l’organisation\u00a0: sans vous, plus personne ne pourrait s’occuper"
              + " du lieu. Confiez-la d’abord à quelqu’un d’autre.";
      case Refusal.OfPerson.NotSure(String word) ->
          "Pour confirmer, écrivez exactement\u00a0: " + word + ". Rien n’a été effacé.";
      case Refusal.OfPerson.TooManyKeys(int most) ->
          "Vous avez déjà "
              + most
              + " clés\u00a0: révoquez-en une qui ne vous sert plus (keys), puis ajoutez celle-ci.";
      case Refusal.OfPerson.SeveralKeys(String typed) ->
          "Plusieurs de vos clés commencent par «\u00a0"
              + Echo.of(typed)
              + "\u00a0»\u00a0: donnez quelques signes de plus (keys les montre toutes).";
    };
  }
}
