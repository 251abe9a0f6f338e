package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.text.Language;

/** The hub's second language, as complete as the first. */
record English(Dates dates, Refusals refusals, CommandWords commands, AnswerWords answers)
    implements Words {
  static final Words WORDS =
      new English(
          new DatesEnglish(), new RefusalsEnglish(), new CommandsEnglish(), new AnswersEnglish());

  @Override
  public Language language() {
    return Language.EN;
  }
}
