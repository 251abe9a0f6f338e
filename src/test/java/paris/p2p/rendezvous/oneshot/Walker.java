package paris.p2p.rendezvous.oneshot;

import java.util.EnumSet;
import java.util.Set;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.RightsTable;
import paris.p2p.rendezvous.rules.Role;

/** Everybody who tries everything, each as the hub should take them. */
enum Walker {
  /** Came as {@code guest@}, which only reads. */
  GUEST_AT(Role.GUEST, "", Held.NOT),
  KEYLESS(Role.GUEST, "", Held.NOT),
  NAMELESS(Role.VISITOR, "", Held.NOT),
  /** Had a name until its owner revoked it with another key. */
  REVOKED(Role.VISITOR, "remi", Held.REVOKED),
  MEMBER(Role.MEMBER, "ada", Held.NOT),
  /** Founded a space, which gives nothing elsewhere. */
  FOUNDER(Role.MEMBER, "fanny", Held.NOT),
  SUSPENDED(Role.MEMBER, "sacha", Held.SUSPENDED),
  BANNED(Role.MEMBER, "bao", Held.BANNED),
  MODERATOR(Role.MODERATOR, "maya", Held.NOT),
  SUSPENDED_MODERATOR(Role.MEMBER, "malo", Held.SUSPENDED),
  BANNED_MODERATOR(Role.MEMBER, "milo", Held.BANNED),
  ORGANISER(Role.ORGANISER, "noor", Held.NOT);

  /** What holds against somebody. */
  enum Held {
    NOT,
    SUSPENDED,
    BANNED,
    REVOKED
  }

  /** What a ban leaves: to read, and one's own things. */
  private static final Set<Act> LEFT_BY_A_BAN =
      EnumSet.of(
          Act.KEEP_DRAFTS,
          Act.JOIN,
          Act.READ_NOTICES,
          Act.READ_JOURNAL,
          Act.READ_PROFILES,
          Act.END_SESSIONS,
          Act.EXPORT_OWN,
          Act.ERASE_OWN);

  /** What a suspension leaves besides. */
  private static final Set<Act> LEFT_BY_A_SUSPENSION =
      EnumSet.of(Act.ANSWER_EVENTS, Act.CLAIM, Act.KEEP_KEYS, Act.BIND_KEY);

  /** The column of docs/rights.md. */
  final Role role;

  /** Empty for who has none. */
  final String person;

  final Held held;

  Walker(Role role, String person, Held held) {
    this.role = role;
    this.person = person;
    this.held = held;
  }

  /** Whether this one may change things in that way. */
  boolean mayDo(RightsTable table, Act act) {
    boolean left =
        switch (held) {
          case NOT -> true;
          case SUSPENDED -> LEFT_BY_A_BAN.contains(act) || LEFT_BY_A_SUSPENSION.contains(act);
          case BANNED -> LEFT_BY_A_BAN.contains(act);
          case REVOKED -> act == Act.BIND_KEY;
        };
    return left && table.may(role, act);
  }
}
