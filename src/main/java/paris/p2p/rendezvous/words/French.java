package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.FrameWords;

/** The hub's first language. */
record French(
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
      new French(
          new DatesFrench(),
          new RefusalsFrench(),
          new CommandsFrench(),
          new AnswersFrench(),
          new FrameFrench(),
          new PlaceFrench(),
          new FormFrench(),
          new HomeFrench(),
          new TextFrench(),
          new RoadmapFrench(),
          new PeersFrench(),
          new SettingsFrench(),
          new BoardFrench(),
          new ReadingFrench(),
          new OrderFrench(),
          new WritingFrench(),
          new DraftsFrench(),
          new JoinFrench(),
          new AgendaFrench(),
          new EventFormFrench(),
          new SeriesFrench(),
          new ProposalFrench(),
          new JudgingFrench(),
          new ProposalFormFrench(),
          new ComingFrench(),
          new NoticeFrench(new DatesFrench()),
          new ProgrammeFrench(),
          new ItemFrench(),
          new CalendarFrench(),
          new SearchFrench(),
          new DecidingFrench(),
          new JournalFrench(new DatesFrench()),
          new PersonFrench(new DatesFrench()),
          new ProfileFrench(),
          new WaitingFrench(),
          new MineFrench(),
          new RecoveryFrench(),
          new LeavingFrench(new DatesFrench()),
          new KeysFrench());

  @Override
  public Language language() {
    return Language.FR;
  }
}
