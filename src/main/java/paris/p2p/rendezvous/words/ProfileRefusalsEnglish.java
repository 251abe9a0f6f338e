package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.rules.Refusal;

/** The noes about what people say of themselves, in English. */
record ProfileRefusalsEnglish() {
  String sentence(Refusal.OfProfile why) {
    return switch (why) {
      case Refusal.OfProfile.TooMany(Refusal.Several what, int most) ->
          "That is a lot: keep " + most + " " + words(what) + " at most.";
      case Refusal.OfProfile.NoTongue(String typed) ->
          "“"
              + Echo.of(typed)
              + "” is no language that the hub knows: give its name in French or English, or its"
              + " two letters, say “fr”.";
      case Refusal.OfProfile.NoAddress(String typed) ->
          "“"
              + Echo.of(typed)
              + "” is no address that can be followed: write it in full, as https, mailto or ssh,"
              + " in 200 characters at most.";
    };
  }

  private static String words(Refusal.Several what) {
    return switch (what) {
      case LANGUAGES -> "languages";
      case TOPICS -> "topics";
      case LINKS -> "links";
    };
  }
}
