package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.rules.Refusal;

/** The noes about people and their keys, in English. */
record PersonRefusalsEnglish() {
  String sentence(Refusal.OfPerson why) {
    return switch (why) {
      case Refusal.OfPerson.CodeUnknown() ->
          "That is not the code, or not any more: it works once and not for long, so make another.";
      case Refusal.OfPerson.KeyTaken() ->
          "That key is somebody else’s here already: come with another one.";
      case Refusal.OfPerson.LastKey() ->
          "It is the only key you have: add another one first, or you could not come back.";
      case Refusal.OfPerson.KeyRevoked() ->
          "This key was revoked: you can still read, and for all the rest come with another of your"
              + " keys.";
      case Refusal.OfPerson.TooManyKeys(int most) ->
          "You have "
              + most
              + " keys already: revoke one that you no longer use (keys), then add this one.";
      case Refusal.OfPerson.SeveralKeys(String typed) ->
          "Several of your keys begin with “"
              + Echo.of(typed)
              + "”: give a few more signs (keys shows them all).";
    };
  }
}
