package paris.p2p.rendezvous.proposals;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.events.Filling;
import paris.p2p.rendezvous.events.Slot;
import paris.p2p.rendezvous.events.Slots;
import paris.p2p.rendezvous.people.Deed;
import paris.p2p.rendezvous.people.People;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.people.Typed;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.store.Database;
import paris.p2p.rendezvous.store.Transaction;
import paris.p2p.rendezvous.text.Cleaner;

/** The rules of proposals for organisers, who judge them. */
public final class Judging {
  /** How many signs (graphemes) the reason of a no may have. */
  public static final int REASON_MOST = 300;

  private final Database database;
  private final People people;
  private final Clock clock;
  private final Moves moves;
  private final Slots slots;

  Judging(Database database, People people, Slots slots, Clock clock, Moves moves) {
    this.database = database;
    this.people = people;
    this.slots = slots;
    this.clock = clock;
    this.moves = moves;
  }

  /** The open slots of events to come, soonest first. */
  public List<Slot> slots() {
    return database.read(transaction -> slots.open(transaction, clock.instant()));
  }

  /** Marks it as discussed; takes a declined one up again. */
  public Outcome<Proposal> discuss(Caller caller, long id) {
    return judged(
        caller,
        id,
        (transaction, person, row) ->
            switch (row.proposal().state()) {
              case DISCUSSED -> Outcome.done(row.proposal());
              case ACCEPTED -> Outcome.refused(new Refusal.ProposalAccepted());
              case WITHDRAWN -> Outcome.refused(new Refusal.ProposalClosed());
              case RECEIVED, DECLINED ->
                  Outcome.done(discussed(transaction, person, row, Deed.DISCUSSED_PROPOSAL));
            });
  }

  private Proposal discussed(
      Transaction transaction, Person person, ProposalStore.Row row, Deed deed) {
    Proposal was = row.proposal();
    people.note(transaction, person, deed, was.subject(), was.reason());
    return moves.to(
        transaction, Optional.of(person.id()), was, State.DISCUSSED, "", Optional.empty());
  }

  /**
   * Puts it into that open slot, a line of a programme: the line takes its title, text, languages
   * and minutes, and its author as the speaker.
   */
  public Outcome<Proposal> accept(Caller caller, long id, long item) {
    return judged(
        caller,
        id,
        (transaction, person, row) ->
            switch (row.proposal().state()) {
              case ACCEPTED -> Outcome.refused(new Refusal.ProposalAccepted());
              case WITHDRAWN -> Outcome.refused(new Refusal.ProposalClosed());
              case RECEIVED, DISCUSSED, DECLINED ->
                  slots
                      .fill(transaction, item, filling(row.proposal()))
                      .map(slot -> accepted(transaction, person, row.proposal(), slot));
            });
  }

  private static Filling filling(Proposal proposal) {
    ProposalFields fields = proposal.fields();
    return new Filling(
        fields.format().kind(),
        fields.title(),
        fields.text(),
        fields.languages(),
        fields.minutes(),
        proposal.author(),
        proposal.authorId());
  }

  private Proposal accepted(Transaction transaction, Person person, Proposal was, Slot slot) {
    new ProposalStore(transaction).leave(slot.item(), was.id());
    String detail = "event/" + slot.event() + " item/" + slot.item();
    people.note(transaction, person, Deed.ACCEPTED_PROPOSAL, was.subject(), detail);
    return moves.to(
        transaction, Optional.of(person.id()), was, State.ACCEPTED, "", Optional.of(slot));
  }

  /** Opens the slot that it was put into again, and goes on discussing it. */
  public Outcome<Proposal> takeBack(Caller caller, long id) {
    return judged(
        caller,
        id,
        (transaction, person, row) -> {
          if (row.proposal().state() != State.ACCEPTED) return Outcome.done(row.proposal());
          return emptied(transaction, row)
              .map(there -> discussed(transaction, person, there, Deed.TOOK_BACK_PROPOSAL));
        });
  }

  /** A line that has left the programme meanwhile leaves nothing to open. */
  private Outcome<ProposalStore.Row> emptied(Transaction transaction, ProposalStore.Row row) {
    return row.item()
        .map(item -> slots.empty(transaction, item, row.proposal().authorId()).map(_ -> row))
        .orElseGet(() -> Outcome.done(row));
  }

  /** Declines it, and says why. */
  public Outcome<Proposal> decline(Caller caller, long id, String reason) {
    String why = Cleaner.line(reason);
    return judged(
        caller,
        id,
        (transaction, person, row) -> {
          Optional<Refusal> wrong = Typed.needed(Refusal.Field.REASON, why, REASON_MOST);
          if (wrong.isPresent()) return Outcome.refused(wrong.get());
          Proposal was = row.proposal();
          if (was.state() == State.ACCEPTED) return Outcome.refused(new Refusal.ProposalAccepted());
          if (was.state().closed()) return Outcome.refused(new Refusal.ProposalClosed());
          people.note(transaction, person, Deed.DECLINED_PROPOSAL, was.subject(), why);
          Optional<Long> doer = Optional.of(person.id());
          return Outcome.done(
              moves.to(transaction, doer, was, State.DECLINED, why, Optional.empty()));
        });
  }

  /** What an organiser does to a proposal, which nobody else changes meanwhile. */
  private interface Doing {
    Outcome<Proposal> on(Transaction transaction, Person person, ProposalStore.Row row);
  }

  private Outcome<Proposal> judged(Caller caller, long id, Doing doing) {
    return database.attempt(transaction ->
        people
            .allowed(transaction, caller, Act.JUDGE_PROPOSALS)
            .then(person ->
                moves.held(transaction, id).then(row -> doing.on(transaction, person, row))));
  }
}
