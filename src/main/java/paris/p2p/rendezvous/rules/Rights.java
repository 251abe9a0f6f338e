package paris.p2p.rendezvous.rules;

import java.util.Optional;

/** Who may do what: the one table, used by screens and commands alike. */
public final class Rights {
  private Rights() {}

  /** The least role that may do it. */
  public static Role needed(Act act) {
    return switch (act) {
      case KEEP_DRAFTS, JOIN, CLAIM, BIND_KEY, END_SESSIONS, EXPORT_OWN, ERASE_OWN -> Role.VISITOR;
      case WRITE_POSTS,
          ANSWER_EVENTS,
          READ_NOTICES,
          PROPOSE,
          SECOND,
          REPORT_POSTS,
          READ_JOURNAL,
          ASK_FOR_SPACES,
          KEEP_KEYS,
          RENAME,
          SHOW_PROFILE,
          READ_PROFILES ->
          Role.MEMBER;
      case MODERATE, SANCTION -> Role.MODERATOR;
      case SEE_ATTENDEES,
          EDIT_EVENTS,
          IMPORT_EVENTS,
          EDIT_TEXTS,
          EDIT_ROADMAP,
          JUDGE_PROPOSALS,
          OPEN_SPACES,
          RULE_THE_HUB,
          REBIND_KEYS ->
          Role.ORGANISER;
    };
  }

  /** Whether somebody of this role may do it. */
  public static boolean may(Role role, Act act) {
    return role.compareTo(needed(act)) >= 0;
  }

  /** Why somebody of this role may not do it, or nothing when they may. */
  public static Optional<Refusal> refusal(Role role, Act act) {
    if (may(role, act)) return Optional.empty();
    return Optional.of(
        switch (role) {
          case GUEST -> new Refusal.NoKey();
          case VISITOR -> new Refusal.NoName();
          case MEMBER, MODERATOR, ORGANISER -> new Refusal.NotForYou(needed(act));
        });
  }
}
