package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.rules.Refusal;

/** The noes about what people say of themselves, in French. */
record ProfileRefusalsFrench() {
  String sentence(Refusal.OfProfile why) {
    return switch (why) {
      case Refusal.OfProfile.TooMany(Refusal.Several what, int most) ->
          "C’est beaucoup\u00a0: gardez " + most + " " + words(what) + " au plus.";
      case Refusal.OfProfile.NoTongue(String typed) ->
          "«\u00a0"
              + Echo.of(typed)
              + "\u00a0» n’est pas une langue que le hub connaît\u00a0: donnez son nom en français"
              + " ou en anglais, ou ses deux lettres, par exemple «\u00a0fr\u00a0».";
      case Refusal.OfProfile.NoAddress(String typed) ->
          "«\u00a0"
              + Echo.of(typed)
              + "\u00a0» n’est pas une adresse que l’on puisse suivre\u00a0: écrivez-la en entier,"
              + " en https, mailto ou ssh, et en 200 signes au plus.";
    };
  }

  private static String words(Refusal.Several what) {
    return switch (what) {
      case LANGUAGES -> "langues";
      case TOPICS -> "sujets";
      case LINKS -> "liens";
    };
  }
}
