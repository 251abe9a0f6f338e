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
