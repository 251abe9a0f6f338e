package paris.p2p.rendezvous.events;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import paris.p2p.rendezvous.events.Rsvp.Answer;
import paris.p2p.rendezvous.events.RsvpRow.Said;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.store.Transaction;

/**
 * One person's answer to an event that this transaction holds.
 *
 * @param row what they have answered so far
 * @param now to the microsecond, as it is stored
 */
record Answering(
    Transaction transaction,
    Event event,
    long person,
    Optional<RsvpRow> row,
    WaitingList waiting,
    Instant now) {
  /** So long after an answer the one before it can be brought back. */
  static final Duration UNDOABLE = Duration.ofHours(1);

  /** Keeps this answer; false when it is what was said already. */
  Outcome<Boolean> keep(Said said) {
    Optional<Said> before = row.map(RsvpRow::said);
    if (before.filter(said::says).isPresent()) return Outcome.done(false);
    return placed(said, before)
        .map(placed -> {
          store().keep(event.id(), person, placed, before, now);
          return moved();
        });
  }

  /** Brings the answer back that was before this one. */
  Outcome<Boolean> undo() {
    if (row.isEmpty() || !row.get().undoable() || !row.get().at().isAfter(now.minus(UNDOABLE))) {
      return Outcome.refused(new Refusal.NothingToUndo());
    }
    Optional<Said> before = row.get().before();
    if (before.isEmpty()) {
      store().drop(event.id(), person);
      return Outcome.done(moved());
    }
    return back(before.get())
        .map(said -> {
          store().keep(event.id(), person, said, now);
          return moved();
        });
  }

  /**
   * Who had a place asks for it again; who waited gets the old place in the list, unless others
   * have come into it since, who would fall behind.
   */
  private Outcome<Said> back(Said before) {
    if (before.waits().isEmpty()) return placed(before, row.map(RsvpRow::said));
    boolean hurts = store().joinedSince(event.id(), row.get().at(), person);
    return Outcome.done(hurts ? before.waiting(now) : before);
  }

  /**
   * The same with its place: who has one keeps it, and may bring more while they fit; who has none
   * comes into the list, out of which whoever fits is seated at once.
   */
  private Outcome<Said> placed(Said said, Optional<Said> before) {
    if (said.answer() != Answer.YES) return Outcome.done(said.seated());
    int more =
        said.people() - before.filter(it -> it.answer() == Answer.YES).map(Said::people).orElse(0);
    if (before.filter(Said::comes).isPresent()) {
      int free = WaitingList.free(transaction, event);
      return more > 0 && more > free
          ? Outcome.refused(new Refusal.NoRoomAlong(Math.max(0, free)))
          : Outcome.done(said.seated());
    }
    // Who asks for more places than before goes behind those who asked in between.
    Optional<Instant> since = before.flatMap(Said::waits).filter(_ -> more <= 0);
    return Outcome.done(said.waiting(since.orElse(now)));
  }

  private boolean moved() {
    waiting.moveUp(transaction, event, person);
    return true;
  }

  private RsvpStore store() {
    return new RsvpStore(transaction);
  }
}
