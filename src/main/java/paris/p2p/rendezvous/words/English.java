package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.text.Language;

/** The hub's second language, as complete as the first. */
record English(
    Dates dates, Refusals refusals, BoardWords board, WritingWords writing, JoinWords joining)
    implements Words {
  static final Words WORDS =
      new English(
          new DatesEnglish(),
          new RefusalsEnglish(),
          new BoardEnglish(),
          new WritingEnglish(),
          new JoinEnglish());

  @Override
  public Language language() {
    return Language.EN;
  }
}
