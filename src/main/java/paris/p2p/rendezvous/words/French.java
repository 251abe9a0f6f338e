package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.text.Language;

/** The hub's first language. */
record French(Dates dates, Refusals refusals, CommandWords commands, AnswerWords answers)
    implements Words {
  static final Words WORDS =
      new French(
          new DatesFrench(), new RefusalsFrench(), new CommandsFrench(), new AnswersFrench());

  @Override
  public Language language() {
    return Language.FR;
  }
}
