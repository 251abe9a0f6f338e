package paris.p2p.rendezvous.text;

/** The same words in both languages; either may be empty, and is then read in the other. */
public record Wording(String fr, String en) {
  public Wording {
    fr = fr == null ? "" : fr;
    en = en == null ? "" : en;
  }

  /** The words in this language or, where there are none, in the other. */
  public String in(Language language) {
    String asked = exactly(language);
    return asked.isBlank() ? exactly(language.other()) : asked;
  }

  /** The words in this language, perhaps none. */
  public String exactly(Language language) {
    return language == Language.FR ? fr : en;
  }

  /** No words in either language. */
  public static Wording none() {
    return new Wording("", "");
  }
}
