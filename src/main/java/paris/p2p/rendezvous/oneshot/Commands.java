package paris.p2p.rendezvous.oneshot;

import paris.p2p.rendezvous.words.Verb;

/** All commands. */
final class Commands {
  private final Json json = new Json();

  Command of(Verb verb) {
    return switch (verb) {
      case HELP -> new HelpCommand();
      case ABOUT, VALUES, CONDUCT -> new TextCommand(verb.tag());
      case ROADMAP -> new RoadmapCommand(json);
      case NEXT -> new NextCommand();
      case EVENTS -> new EventsCommand(json);
      case EVENT -> new EventCommand(json);
      case TALKS -> new TalksCommand(json);
      case EVENTS_ICS -> new EventsFileCommand();
      case SEARCH -> new SearchCommand(json);
      case RSVP -> new RsvpCommand();
      case ATTENDEES -> new AttendeesCommand(json);
      case TOLD -> new ToldCommand(json);
      case FORUM -> new ForumCommand(json);
      case UNREAD -> new UnreadCommand(json);
      case THREAD -> new ThreadCommand(json);
      case POST -> new PostCommand(json);
      case WRITE -> new WriteCommand();
      case REPLY -> new ReplyCommand();
      case EDIT -> new EditCommand();
      case DELETE -> new DeleteCommand();
      case DRAFTS -> new DraftsCommand(json);
      case REPORT -> new ReportCommand();
      case MODERATE -> new ModerateCommand(json);
      case PROPOSE -> new ProposeCommand();
      case PROPOSALS -> new ProposalsCommand(json);
      case PROPOSAL -> new ProposalCommand(json);
      case JOURNAL -> new JournalCommand(json);
      case SPACE -> new SpaceCommand(json);
      case PERSON -> new PersonCommand(json);
      case HELD -> new HeldCommand(json);
      case HUB -> new HubCommand(json);
      case PROFILE -> new ProfileCommand(json);
      case RENAME -> new RenameCommand();
      case JOIN -> new JoinCommand();
      case CLAIM -> new ClaimCommand();
      case RECOVERY -> new RecoveryCommand(json);
      case RECOVER -> new RecoverCommand();
      case REBIND -> new RebindCommand(json);
      case WHOAMI -> new WhoamiCommand(json);
      case SESSIONS -> new SessionsCommand(json);
      case ME -> new MeCommand(json);
      case TEXT -> new ReplaceTextCommand();
      case KEYS -> new KeysCommand(json);
    };
  }
}
