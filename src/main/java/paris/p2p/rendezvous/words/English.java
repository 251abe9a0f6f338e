package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.FrameWords;

/** The hub's second language, as complete as the first. */
record English(
    Dates dates,
    Refusals refusals,
    CommandWords commands,
    AnswerWords answers,
    FrameWords frame,
    PlaceWords places,
    FormWords forms,
    HomeWords home,
    TextWords texts,
    RoadmapWords roadmap,
    PeersWords peers,
    SettingsWords settings,
    BoardWords board,
    WritingWords writing,
    JoinWords joining,
    AgendaWords agenda,
    EventFormWords eventForm,
    CalendarWords calendars)
    implements Words {
  static final Words WORDS =
      new English(
          new DatesEnglish(),
          new RefusalsEnglish(),
          new CommandsEnglish(),
          new AnswersEnglish(),
          new FrameEnglish(),
          new PlaceEnglish(),
          new FormEnglish(),
          new HomeEnglish(),
          new TextEnglish(),
          new RoadmapEnglish(),
          new PeersEnglish(),
          new SettingsEnglish(),
          new BoardEnglish(),
          new WritingEnglish(),
          new JoinEnglish(),
          new AgendaEnglish(),
          new EventFormEnglish(),
          new CalendarEnglish());

  @Override
  public Language language() {
    return Language.EN;
  }
}
