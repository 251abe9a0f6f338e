package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.text.Language;

/** The hub's first language. */
record French(Dates dates, Refusals refusals) implements Words {
  static final Words WORDS = new French(new DatesFrench(), new RefusalsFrench());

  @Override
  public Language language() {
    return Language.FR;
  }
}
