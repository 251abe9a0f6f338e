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
      case Refusal.OfPerson.RecoveryCodeUnknown() ->
          "That is not one of your recovery codes, or not any more: each works once, try the next"
              + " one of your list.";
      case Refusal.OfPerson.NotAKey() ->
          "That is no public key: paste the line of the .pub file, or the whole fingerprint,"
              + " which the page of peers shows to who comes with it.";
      case Refusal.OfPerson.TakesTwo() ->
          "It takes two organisers besides the person the key is for: somebody else has to agree."
              + " If nobody else organises, ask who runs the hub to name somebody (--organiser).";
      case Refusal.OfPerson.AskedAlready() ->
          "A key is asked for that person, or that key for somebody, already: agree to it, or stop"
              + " it first.";
      case Refusal.OfPerson.KeyBarred() ->
          "Whoever came with this key was kept out and then left: for as long as that decision"
              + " holds, it takes no new name. You can still read.";
      case Refusal.OfPerson.LastOrganiser() ->
          "You are the only organiser: with you gone nobody could look after this place. Let"
              + " somebody else organise first.";
      case Refusal.OfPerson.NotSure(String word) ->
          "To make sure, write exactly this: " + word + ". Nothing has been erased.";
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
