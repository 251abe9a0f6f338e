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
    ReadingWords reading,
    OrderWords order,
    WritingWords writing,
    DraftWords drafts,
    JoinWords joining,
    AgendaWords agenda,
    EventFormWords eventForm,
    SeriesWords series,
    ProposalWords proposals,
    JudgingWords judging,
    ProposalFormWords proposalForm,
    ComingWords coming,
    NoticeWords notices,
    ProgrammeWords programme,
    ItemWords items,
    CalendarWords calendars,
    SearchWords search,
    DecidingWords deciding,
    JournalWords journal,
    PersonWords persons,
    ProfileWords profiles,
    WaitingWords waiting,
    MineWords mine,
    RecoveryWords recovery,
    LeavingWords leaving,
    KeyWords keys)
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
          new ReadingEnglish(),
          new OrderEnglish(),
          new WritingEnglish(),
          new DraftsEnglish(),
          new JoinEnglish(),
          new AgendaEnglish(),
          new EventFormEnglish(),
          new SeriesEnglish(),
          new ProposalEnglish(),
          new JudgingEnglish(),
          new ProposalFormEnglish(),
          new ComingEnglish(),
          new NoticeEnglish(new DatesEnglish()),
          new ProgrammeEnglish(),
          new ItemEnglish(),
          new CalendarEnglish(),
          new SearchEnglish(),
          new DecidingEnglish(),
          new JournalEnglish(new DatesEnglish()),
          new PersonEnglish(new DatesEnglish()),
          new ProfileEnglish(),
          new WaitingEnglish(),
          new MineEnglish(),
          new RecoveryEnglish(),
          new LeavingEnglish(new DatesEnglish()),
          new KeysEnglish());

  @Override
  public Language language() {
    return Language.EN;
  }
}
