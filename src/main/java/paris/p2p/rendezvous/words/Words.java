package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.FrameWords;

/**
 * All that the hub says, in one language. Each part is an interface of sentences with two complete
 * implementations, so that a missing sentence does not compile.
 */
public interface Words {
  static Words of(Language language) {
    return switch (language) {
      case FR -> French.WORDS;
      case EN -> English.WORDS;
    };
  }

  Language language();

  Dates dates();

  Refusals refusals();

  CommandWords commands();

  AnswerWords answers();

  FrameWords frame();

  PlaceWords places();

  FormWords forms();

  HomeWords home();

  TextWords texts();

  RoadmapWords roadmap();

  PeersWords peers();

  SettingsWords settings();

  BoardWords board();

  ReadingWords reading();

  OrderWords order();

  WritingWords writing();

  DraftWords drafts();

  JoinWords joining();

  AgendaWords agenda();

  ComingWords coming();

  NoticeWords notices();

  EventFormWords eventForm();

  SeriesWords series();

  ProposalWords proposals();

  JudgingWords judging();

  ProposalFormWords proposalForm();

  ProgrammeWords programme();

  ItemWords items();

  CalendarWords calendars();

  SearchWords search();

  DecidingWords deciding();

  JournalWords journal();

  PersonWords persons();

  ProfileWords profiles();

  WaitingWords waiting();

  SessionWords sessions();

  MineWords mine();

  RecoveryWords recovery();

  KeyWords keys();

  LeavingWords leaving();

  /** Somebody by their name, as the features give it: who has left has none. */
  default String who(String name) {
    return name.isEmpty() ? leaving().someone() : name;
  }
}
