package paris.p2p.rendezvous.people;

import java.time.Duration;
import java.util.List;
import paris.p2p.rendezvous.rules.Refusal.Limited;

/**
 * How much of what somebody may do in how long: the table of {@code docs/limits.md}, all of whose
 * rates hold at once. No rates: as much as they please, as far as they may at all.
 */
@FunctionalInterface
public interface Allowance {
  /** The rates for that, for somebody of that standing. */
  List<Rate> rates(Standing standing, Limited what);

  /** The rates for all keys without a name together: what the machine bears. */
  default List<Rate> together(Limited what) {
    return List.of();
  }

  /**
   * Of what all keys without a name have together, one source has this part at most, and of what is
   * left of it as well; 1 for all of it.
   */
  default int parts() {
    return 1;
  }

  /** That of a hub that is served: wide for a lively talk, narrow for a key that is new. */
  static Allowance usual() {
    return new Usual();
  }

  /** Nothing is counted: for content that no visitor brings, and for tests of other things. */
  static Allowance boundless() {
    return (standing, what) -> List.of();
  }

  /** The hub’s own. */
  record Usual() implements Allowance {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    @Override
    public List<Rate> rates(Standing standing, Limited what) {
      return switch (standing) {
        case VISITOR -> visitor(what);
        case NEWCOMER -> newcomer(what);
        case MEMBER -> member(what);
        case KEEPER -> keeper(what);
      };
    }

    @Override
    public int parts() {
      return 100;
    }

    /** Who would fill the disk needs nothing but keys, of which there is no end. */
    @Override
    public List<Rate> together(Limited what) {
      return switch (what) {
        case STORED -> List.of(per(50_000_000, DAY));
        case SETTINGS -> List.of(per(50_000, DAY));
        case CODES,
            POSTS,
            TOPICS,
            CALLS,
            EDITS,
            REPORTS,
            PROPOSALS,
            WISHES,
            ANSWERS,
            DRAFTS,
            NAMES,
            COMMANDS,
            SESSIONS ->
            List.of();
      };
    }

    private static List<Rate> visitor(Limited what) {
      return switch (what) {
        case STORED -> List.of(per(300_000, DAY));
        case DRAFTS -> List.of(per(180, MINUTE));
        case SETTINGS -> List.of(per(60, MINUTE));
        case CODES -> List.of(per(5, TEN_MINUTES), per(20, DAY));
        case POSTS,
            TOPICS,
            CALLS,
            EDITS,
            REPORTS,
            PROPOSALS,
            WISHES,
            ANSWERS,
            NAMES,
            COMMANDS,
            SESSIONS ->
            List.of();
      };
    }

    private static List<Rate> newcomer(Limited what) {
      return switch (what) {
        case POSTS -> List.of(per(2, Duration.ofMinutes(2)), per(10, HOUR), per(40, DAY));
        case TOPICS -> List.of(per(2, HOUR), per(5, DAY));
        case CALLS -> List.of(per(5, TEN_MINUTES), per(20, DAY));
        case STORED -> List.of(per(300_000, DAY));
        case EDITS -> List.of(per(10, TEN_MINUTES), per(60, DAY));
        case REPORTS -> List.of(per(3, HOUR), per(10, DAY));
        case PROPOSALS -> List.of(per(2, HOUR), per(5, DAY));
        case WISHES -> List.of(per(1, HOUR), per(2, DAY));
        case ANSWERS -> List.of(per(40, TEN_MINUTES), per(300, DAY));
        case DRAFTS -> List.of(per(180, MINUTE));
        case SETTINGS -> List.of(per(60, MINUTE));
        case CODES -> List.of(per(5, TEN_MINUTES), per(20, DAY));
        case NAMES, COMMANDS, SESSIONS -> List.of();
      };
    }

    private static List<Rate> member(Limited what) {
      return switch (what) {
        case POSTS -> List.of(per(60, TEN_MINUTES), per(1_500, DAY));
        case TOPICS -> List.of(per(10, HOUR), per(30, DAY));
        case CALLS -> List.of(per(60, TEN_MINUTES), per(500, DAY));
        case STORED -> List.of(per(3_000_000, DAY));
        case EDITS -> List.of(per(60, TEN_MINUTES), per(600, DAY));
        case REPORTS -> List.of(per(20, HOUR), per(60, DAY));
        case PROPOSALS -> List.of(per(5, HOUR), per(20, DAY));
        case WISHES -> List.of(per(3, HOUR), per(6, DAY));
        case ANSWERS -> List.of(per(60, TEN_MINUTES), per(600, DAY));
        case DRAFTS -> List.of(per(180, MINUTE));
        case SETTINGS -> List.of(per(60, MINUTE));
        case CODES -> List.of(per(10, TEN_MINUTES), per(50, DAY));
        case NAMES, COMMANDS, SESSIONS -> List.of();
      };
    }

    private static List<Rate> keeper(Limited what) {
      return switch (what) {
        case POSTS -> List.of(per(600, TEN_MINUTES), per(6_000, DAY));
        case TOPICS -> List.of(per(60, HOUR), per(300, DAY));
        case CALLS -> List.of(per(200, TEN_MINUTES), per(2_000, DAY));
        case STORED -> List.of(per(20_000_000, DAY));
        case EDITS -> List.of(per(600, TEN_MINUTES), per(6_000, DAY));
        case REPORTS -> List.of(per(200, HOUR), per(600, DAY));
        case PROPOSALS -> List.of(per(60, HOUR), per(300, DAY));
        case WISHES -> List.of(per(30, HOUR), per(100, DAY));
        case ANSWERS -> List.of(per(600, TEN_MINUTES), per(6_000, DAY));
        case DRAFTS -> List.of(per(600, MINUTE));
        case SETTINGS -> List.of(per(60, MINUTE));
        case CODES -> List.of(per(10, TEN_MINUTES), per(50, DAY));
        case NAMES, COMMANDS, SESSIONS -> List.of();
      };
    }

    private static Rate per(long many, Duration time) {
      return new Rate(many, time);
    }
  }
}
