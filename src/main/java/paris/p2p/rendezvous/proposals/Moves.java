package paris.p2p.rendezvous.proposals;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import paris.p2p.rendezvous.events.Slot;
import paris.p2p.rendezvous.events.Slots;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.people.Notice;
import paris.p2p.rendezvous.people.Notices;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.store.Database;
import paris.p2p.rendezvous.store.Remembered;
import paris.p2p.rendezvous.store.Transaction;

/**
 * What all changes of a proposal have in common: it is held, marked, and whom it concerns is told.
 */
final class Moves {
  private final Notices notices;
  private final Newsroom newsroom;
  private final Slots slots;
  private final Clock clock;
  private final Remembered<Integer> waiting;

  Moves(Database database, Notices notices, Newsroom newsroom, Slots slots, Clock clock) {
    this.notices = notices;
    this.newsroom = newsroom;
    this.slots = slots;
    this.clock = clock;
    waiting =
        new Remembered<>(
            () -> database.read(transaction -> new ProposalStore(transaction).waiting()));
  }

  /** How many wait for organisers. */
  int waiting() {
    return waiting.get();
  }

  /** That one, which nobody else changes until the transaction ends. */
  Outcome<ProposalStore.Row> held(Transaction transaction, long id) {
    return new ProposalStore(transaction)
        .hold(id)
        .<Outcome<ProposalStore.Row>>map(Outcome::done)
        .orElseGet(() -> unknown(id));
  }

  static <T> Outcome<T> unknown(long id) {
    return Outcome.refused(new Refusal.Unknown(Refusal.Thing.PROPOSAL, Long.toString(id)));
  }

  /**
   * Brings it into that state and tells its author, unless they did it themselves; who seconded it
   * hears when it is accepted.
   *
   * @param reason why it is declined, else empty
   */
  Proposal to(
      Transaction transaction,
      Optional<Long> doer,
      Proposal was,
      State state,
      String reason,
      Optional<Slot> slot) {
    ProposalStore store = new ProposalStore(transaction);
    store.mark(was.id(), state, reason, slot.map(Slot::item), clock.instant());
    Set<Long> seconders = state == State.ACCEPTED ? store.seconders(was.id()) : Set.of();
    List<Long> told =
        Stream.concat(Stream.of(was.authorId()), seconders.stream())
            .filter(person -> !doer.equals(Optional.of(person)))
            .toList();
    String detail = (state.tag() + " " + slot.map(Moves::where).orElse(reason)).strip();
    notices.tell(transaction, told, Notice.Kind.PROPOSAL_STATE, was.subject(), was.title(), detail);
    return changed(transaction, was.id());
  }

  /** {@code Pair à Bière #88, 2026-12-02 19:15}. */
  private static String where(Slot slot) {
    String time = slot.starts().map(start -> " " + start).orElse("");
    return slot.eventTitle() + ", " + slot.day() + time;
  }

  /** It is stored: everybody may look again. */
  Proposal changed(Transaction transaction, long id) {
    transaction.outdates(waiting);
    told(transaction, id);
    ProposalStore.Row row = new ProposalStore(transaction).proposal(id).orElseThrow();
    return placed(transaction, List.of(row)).getFirst();
  }

  /** There is something new about it, on its thread perhaps. */
  void told(Transaction transaction, long id) {
    transaction.afterwards(() -> newsroom.tell(new News.ProposalChanged(id)));
  }

  /** These with the slots that they were put into. */
  List<Proposal> placed(Transaction transaction, List<ProposalStore.Row> rows) {
    List<Long> items = rows.stream().flatMap(row -> row.item().stream()).toList();
    Map<Long, Slot> places = slots.filled(transaction, items);
    return rows.stream().map(row -> row.proposal().at(row.item().map(places::get))).toList();
  }
}
