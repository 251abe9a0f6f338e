package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.text.Language;

/** The hub's first language. */
record French(Dates dates, Refusals refusals, AgendaWords agenda, EventFormWords eventForm)
    implements Words {
  static final Words WORDS =
      new French(
          new DatesFrench(), new RefusalsFrench(), new AgendaFrench(), new EventFormFrench());

  @Override
  public Language language() {
    return Language.FR;
  }
}
