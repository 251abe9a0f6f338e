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

  /** The same but for one language. */
  public Wording with(Language language, String words) {
    return language == Language.FR ? new Wording(words, en) : new Wording(fr, words);
  }

  /** No words in either language. */
  public static Wording none() {
    return new Wording("", "");
  }
}
