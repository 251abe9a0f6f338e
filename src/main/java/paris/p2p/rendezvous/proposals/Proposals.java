package paris.p2p.rendezvous.proposals;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import paris.p2p.rendezvous.events.Slots;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.people.Cost;
import paris.p2p.rendezvous.people.Deed;
import paris.p2p.rendezvous.people.Departure;
import paris.p2p.rendezvous.people.Notices;
import paris.p2p.rendezvous.people.Peer;
import paris.p2p.rendezvous.people.People;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Refusal.Limited;
import paris.p2p.rendezvous.rules.Rights;
import paris.p2p.rendezvous.store.Database;
import paris.p2p.rendezvous.store.Transaction;

/** The rules of proposals for those who make, read and second them. */
public final class Proposals {
  /** How many signs (graphemes) a title may have. */
  public static final int TITLE_MOST = 120;

  /** How many signs a description may have. */
  public static final int TEXT_MOST = 5_000;

  /** How many minutes a talk or workshop takes at least. */
  public static final int MINUTES_LEAST = 5;

  /** How many minutes a talk or workshop takes at most. */
  public static final int MINUTES_MOST = 600;

  /** So many are listed at most. */
  public static final int MOST = 300;

  private final Database database;
  private final People people;
  private final Clock clock;
  private final Moves moves;
  private final Slots slots;
  private final Judging judging;

  public Proposals(
      Database database,
      People people,
      Notices notices,
      Slots slots,
      Newsroom newsroom,
      Clock clock) {
    this.database = database;
    this.people = people;
    this.slots = slots;
    this.clock = clock;
    moves = new Moves(database, notices, newsroom, slots, clock);
    judging = new Judging(database, people, slots, clock, moves);
  }

  /** The rules for organisers. */
  public Judging judging() {
    return judging;
  }

  /** What is held of who proposes and seconds. */
  public Departure departure() {
    return new ProposalDeparture(moves, slots);
  }

  /** What is wrong with these words, by field; empty when nothing is. Stores nothing. */
  public Map<Refusal.Field, Refusal> check(ProposalFields fields) {
    return ProposalCheck.faults(ProposalCheck.cleaned(fields));
  }

  /** Proposes it. */
  public Outcome<Proposal> propose(Caller caller, ProposalFields fields) {
    return database.attempt(transaction ->
        people
            .allowed(transaction, caller, Act.PROPOSE)
            .then(person ->
                ProposalCheck.fit(fields)
                    .then(fit ->
                        Outcome.unless(
                            often(transaction, person, Limited.PROPOSALS, words(fit)), fit))
                    .map(fit -> proposed(transaction, person, fit))));
  }

  private Optional<Refusal> often(
      Transaction transaction, Person person, Limited what, Cost... more) {
    List<Cost> costs = new ArrayList<>(List.of(more));
    costs.add(Cost.one(what));
    return people.quotas().ask(transaction, person, costs.toArray(Cost[]::new));
  }

  private static Cost words(ProposalFields fields) {
    return Cost.words(
        fields.title(),
        fields.text(),
        fields.prerequisites(),
        fields.available(),
        fields.links(),
        fields.contact());
  }

  private Proposal proposed(Transaction transaction, Person person, ProposalFields fields) {
    long id = new ProposalStore(transaction).add(person.id(), fields, clock.instant());
    people.note(transaction, person, Deed.PROPOSED, Proposal.subject(id), "");
    return moves.changed(transaction, id);
  }

  /** Changes what one has proposed, from the version that one saw, while it is not accepted. */
  public Outcome<Proposal> edit(Caller caller, long id, int version, ProposalFields fields) {
    return own(
        caller,
        id,
        (transaction, person, row) -> {
          Proposal was = row.proposal();
          if (was.state() == State.ACCEPTED) return Outcome.refused(new Refusal.ProposalAccepted());
          if (was.version() != version) return Outcome.refused(new Refusal.ChangedMeanwhile());
          return ProposalCheck.fit(fields).then(fit -> edited(transaction, person, was, fit));
        });
  }

  private Outcome<Proposal> edited(
      Transaction transaction, Person person, Proposal was, ProposalFields fields) {
    if (fields.equals(was.fields())) return Outcome.done(was);
    Optional<Refusal> later = often(transaction, person, Limited.EDITS, words(fields));
    if (later.isPresent()) return Outcome.refused(later.get());
    new ProposalStore(transaction).edit(was.id(), fields, clock.instant());
    people.note(
        transaction, person, Deed.EDITED_PROPOSAL, was.subject(), "version " + was.version());
    return Outcome.done(moves.changed(transaction, was.id()));
  }

  /** Takes back what one has proposed; the slot that it was put into opens again. */
  public Outcome<Proposal> withdraw(Caller caller, long id) {
    return own(
        caller,
        id,
        (transaction, person, row) -> {
          if (row.proposal().state().closed()) return Outcome.refused(new Refusal.ProposalClosed());
          return Outcome.unless(often(transaction, person, Limited.EDITS), row)
              .then(held -> emptied(transaction, held))
              .map(was -> {
                people.note(transaction, person, Deed.WITHDREW_PROPOSAL, was.subject(), "");
                return to(transaction, person, was, State.WITHDRAWN);
              });
        });
  }

  /** Opens the slot that it was put into, if it was into one. */
  private Outcome<Proposal> emptied(Transaction transaction, ProposalStore.Row row) {
    return row.item()
        .map(item ->
            slots.empty(transaction, item, row.proposal().authorId()).map(_ -> row.proposal()))
        .orElseGet(() -> Outcome.done(row.proposal()));
  }

  /** Proposes again what one has withdrawn. */
  public Outcome<Proposal> resume(Caller caller, long id) {
    return own(
        caller,
        id,
        (transaction, person, row) -> {
          Proposal was = row.proposal();
          if (was.state() == State.DECLINED) return Outcome.refused(new Refusal.ProposalClosed());
          if (was.state() != State.WITHDRAWN) return Outcome.done(was);
          Optional<Refusal> later = often(transaction, person, Limited.EDITS);
          if (later.isPresent()) return Outcome.refused(later.get());
          people.note(transaction, person, Deed.RESUMED_PROPOSAL, was.subject(), "");
          return Outcome.done(to(transaction, person, was, State.RECEIVED));
        });
  }

  private Proposal to(Transaction transaction, Person person, Proposal was, State state) {
    return moves.to(transaction, Optional.of(person.id()), was, state, "", Optional.empty());
  }

  /** What somebody does to their own proposal, which nobody else changes meanwhile. */
  private interface Doing {
    Outcome<Proposal> on(Transaction transaction, Person person, ProposalStore.Row row);
  }

  private Outcome<Proposal> own(Caller caller, long id, Doing doing) {
    return database.attempt(transaction ->
        people
            .allowed(transaction, caller, Act.PROPOSE)
            .then(person ->
                moves
                    .held(transaction, id)
                    .then(row ->
                        row.proposal().authorId() == person.id()
                            ? doing.on(transaction, person, row)
                            : notTheirs(transaction, caller, person, row.proposal()))));
  }

  private Outcome<Proposal> notTheirs(
      Transaction transaction, Caller caller, Person person, Proposal proposal) {
    return shown(proposal, people.peer(transaction, caller), person.id())
        ? Outcome.refused(new Refusal.NotYourProposal())
        : Moves.unknown(proposal.id());
  }

  /** Says that one would like to hear it, or takes that back; saying it again changes nothing. */
  public Outcome<Proposal> second(Caller caller, long id, boolean seconds) {
    return database.attempt(transaction ->
        people
            .allowed(transaction, caller, Act.SECOND)
            .then(person ->
                moves
                    .held(transaction, id)
                    .then(row -> seconded(transaction, person, row.proposal(), seconds))));
  }

  private Outcome<Proposal> seconded(
      Transaction transaction, Person person, Proposal proposal, boolean seconds) {
    if (proposal.authorId() == person.id()) return Outcome.refused(new Refusal.OwnProposal());
    if (proposal.state().closed()) return Outcome.refused(new Refusal.ProposalClosed());
    Optional<Refusal> later = often(transaction, person, Limited.ANSWERS);
    if (later.isPresent()) return Outcome.refused(later.get());
    new ProposalStore(transaction).second(proposal.id(), person.id(), seconds, clock.instant());
    return Outcome.done(moves.changed(transaction, proposal.id()).forAll());
  }

  /**
   * Somebody has posted about a thing of the hub, as a part of that very change: words of somebody
   * else than its author about a proposal that was only received make it one that is discussed.
   *
   * @param subject {@code proposal/12}; others are none of our business
   */
  public void posted(Transaction transaction, String subject, Person author) {
    Proposal.about(subject)
        .flatMap(id -> new ProposalStore(transaction).hold(id))
        .map(ProposalStore.Row::proposal)
        .ifPresent(was -> {
          boolean another = was.authorId() != author.id();
          if (was.state() == State.RECEIVED && another) {
            to(transaction, author, was, State.DISCUSSED);
          } else {
            moves.told(transaction, was.id());
          }
        });
  }

  /** How many wait for organisers. */
  public int waiting() {
    return moves.waiting();
  }

  /**
   * As this caller may see them, those that wait first, then the newest, at most {@link #MOST}.
   * What was declined or withdrawn is for its author and for organisers.
   */
  public List<Seen> all(Caller caller) {
    return database.read(transaction -> {
      ProposalStore store = new ProposalStore(transaction);
      Peer peer = people.peer(transaction, caller);
      long me = peer.person().map(Person::id).orElse(0L);
      Set<Long> seconded = store.seconded(me);
      return moves.placed(transaction, store.all(judges(peer), me, MOST)).stream()
          .map(proposal -> seen(proposal, peer, me, seconded))
          .toList();
    });
  }

  /** One, as this caller may see it. */
  public Optional<Seen> proposal(Caller caller, long id) {
    return database.read(transaction -> {
      ProposalStore store = new ProposalStore(transaction);
      Peer peer = people.peer(transaction, caller);
      long me = peer.person().map(Person::id).orElse(0L);
      return moves.placed(transaction, store.proposal(id).stream().toList()).stream()
          .filter(proposal -> shown(proposal, peer, me))
          .map(proposal -> seen(proposal, peer, me, store.seconded(me)))
          .findFirst();
    });
  }

  private static boolean judges(Peer peer) {
    return Rights.may(peer.role(), Act.JUDGE_PROPOSALS);
  }

  private static boolean shown(Proposal proposal, Peer peer, long me) {
    return !proposal.state().closed() || proposal.authorId() == me || judges(peer);
  }

  private static Seen seen(Proposal proposal, Peer peer, long me, Set<Long> seconded) {
    boolean mine = proposal.authorId() == me;
    boolean trusted = mine || judges(peer);
    return new Seen(trusted ? proposal : proposal.forAll(), mine, seconded.contains(proposal.id()));
  }
}
