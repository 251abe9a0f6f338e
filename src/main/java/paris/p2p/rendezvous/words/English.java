package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.text.Language;

/** The hub's second language, as complete as the first. */
record English(Dates dates, Refusals refusals, AgendaWords agenda, EventFormWords eventForm)
    implements Words {
  static final Words WORDS =
      new English(
          new DatesEnglish(), new RefusalsEnglish(), new AgendaEnglish(), new EventFormEnglish());

  @Override
  public Language language() {
    return Language.EN;
  }
}
