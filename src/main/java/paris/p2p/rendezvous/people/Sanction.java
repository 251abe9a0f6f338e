package paris.p2p.rendezvous.people;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Refusal;

/**
 * What keeps a person from taking part for now.
 *
 * @param ruling the id of the decision
 * @param until none for no end
 * @param reason why, as it was decided
 */
public record Sanction(Kind kind, long ruling, Optional<Instant> until, String reason) {
  /** How much of it all. */
  public enum Kind {
    /** Writes nothing for a time. */
    SUSPENDED,
    /** Only reads, with all their keys. */
    BANNED;

    /** Its name in the database. */
    String tag() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The one of that name; refuses others as a bug. */
    static Kind tagged(String tag) {
      return valueOf(tag.toUpperCase(Locale.ROOT));
    }

    /** Whether it keeps somebody from doing that; reading and one's own drafts stay, always. */
    boolean stops(Act act) {
      return switch (act) {
        case KEEP_DRAFTS,
            JOIN,
            READ_NOTICES,
            READ_JOURNAL,
            READ_PROFILES,
            END_SESSIONS,
            EXPORT_OWN,
            ERASE_OWN ->
            false;
        case ANSWER_EVENTS, CLAIM, KEEP_KEYS, BIND_KEY -> this == BANNED;
        case WRITE_POSTS,
            SEE_ATTENDEES,
            EDIT_EVENTS,
            IMPORT_EVENTS,
            EDIT_TEXTS,
            EDIT_ROADMAP,
            PROPOSE,
            SECOND,
            JUDGE_PROPOSALS,
            REPORT_POSTS,
            ASK_FOR_SPACES,
            MODERATE,
            SANCTION,
            OPEN_SPACES,
            RULE_THE_HUB,
            REBIND_KEYS,
            RENAME,
            SHOW_PROFILE ->
            true;
      };
    }
  }

  /** What is said to who is kept from something. */
  Refusal refusal() {
    return switch (kind) {
      case SUSPENDED -> new Refusal.OfBoard.Suspended(until.orElse(Instant.MAX), reason);
      case BANNED -> new Refusal.OfBoard.Banned(reason);
    };
  }
}
