package paris.p2p.rendezvous.events;

import java.time.Instant;
import java.util.Optional;

/**
 * An answer as it is stored.
 *
 * @param at when it was given
 * @param undoable whether {@code before} says what was before it
 * @param before the answer before it; none where there was none
 */
record RsvpRow(Said said, Instant at, boolean undoable, Optional<Said> before) {
  /**
   * What was said, and since when it waits.
   *
   * @param waits since when it is in the waiting list; none where it is not
   */
  record Said(Rsvp.Answer answer, int along, boolean named, Optional<Instant> waits) {
    /** The same for who does not wait. */
    Said seated() {
      return new Said(answer, along, named, Optional.empty());
    }

    Said waiting(Instant since) {
      return new Said(answer, along, named, Optional.of(since));
    }

    /** The same with so many people along. */
    Said with(int brought) {
      return new Said(answer, brought, named, waits);
    }

    boolean comes() {
      return answer == Rsvp.Answer.YES && waits.isEmpty();
    }

    int people() {
      return 1 + along;
    }

    /** The same words, whether there is a place for them or not. */
    boolean says(Said other) {
      return seated().equals(other.seated());
    }
  }
}
