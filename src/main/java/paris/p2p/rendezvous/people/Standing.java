package paris.p2p.rendezvous.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How well the hub knows somebody, and so how much they may do in how long. */
public enum Standing {
  /** A key without a name. */
  VISITOR,
  /** Took a name less than {@link #NEW} ago. */
  NEWCOMER,
  MEMBER,
  /** Moderators and organisers. */
  KEEPER;

  /** So long after taking a name somebody is new here. */
  public static final Duration NEW = Duration.ofDays(1);

  /** That of a person, or of a key that is nobody's. */
  static Standing of(Optional<Person> person, Instant now) {
    return person
        .map(it ->
            switch (it.role()) {
              case MODERATOR, ORGANISER -> KEEPER;
              case GUEST, VISITOR, MEMBER ->
                  it.joinedAt().isAfter(now.minus(NEW)) ? NEWCOMER : MEMBER;
            })
        .orElse(VISITOR);
  }
}
