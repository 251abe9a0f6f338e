package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.text.Language;

/** The hub's first language. */
record French(
    Dates dates, Refusals refusals, BoardWords board, WritingWords writing, JoinWords joining)
    implements Words {
  static final Words WORDS =
      new French(
          new DatesFrench(),
          new RefusalsFrench(),
          new BoardFrench(),
          new WritingFrench(),
          new JoinFrench());

  @Override
  public Language language() {
    return Language.FR;
  }
}
