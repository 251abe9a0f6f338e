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
      case Refusal.OfPerson.TooMany(Refusal.Listed what, int most) ->
          "That is a lot: keep " + most + " " + words(what) + " at most.";
      case Refusal.OfPerson.NoTongue(String typed) ->
          "“"
              + Echo.of(typed)
              + "” is no language that the hub knows: give its name in French or English, or its two"
              + " letters, say “fr”.";
      case Refusal.OfPerson.NoAddress(String typed) ->
          "“"
              + Echo.of(typed)
              + "” is no address that can be followed: write it in full, as https, mailto"
              + " or ssh, in 200 characters at most.";
    };
  }

  private static String words(Refusal.Listed what) {
    return switch (what) {
      case LANGUAGES -> "languages";
      case TOPICS -> "topics";
      case LINKS -> "links";
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
