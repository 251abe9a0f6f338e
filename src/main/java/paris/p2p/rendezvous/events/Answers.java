package paris.p2p.rendezvous.events;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import paris.p2p.rendezvous.events.Rsvp.Answer;
import paris.p2p.rendezvous.events.RsvpRow.Said;
import paris.p2p.rendezvous.people.Cost;
import paris.p2p.rendezvous.people.Notices;
import paris.p2p.rendezvous.people.People;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.people.Settings;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Refusal.Limited;
import paris.p2p.rendezvous.store.Database;
import paris.p2p.rendezvous.store.Transaction;

/**
 * Who comes to events: yes, maybe or no, with whom, named or counted; and who waits for a place.
 * What is answered to one event is answered one after the other.
 */
public final class Answers {
  private final Database database;
  private final People people;
  private final Settings settings;
  private final Agenda agenda;
  private final WaitingList waiting;
  private final Clock clock;

  public Answers(
      Database database,
      People people,
      Settings settings,
      Notices notices,
      Agenda agenda,
      Clock clock) {
    this.database = database;
    this.people = people;
    this.settings = settings;
    this.agenda = agenda;
    this.clock = clock;
    waiting = new WaitingList(notices, clock);
  }

  /**
   * What came of answering.
   *
   * @param event as it is now
   * @param rsvp what is answered now; none where the first answer was taken back
   */
  public record Reply(Event event, Optional<Rsvp> rsvp) {}

  /** What somebody says now, after what they have said so far. */
  private interface Saying {
    Said after(Optional<Said> before, boolean named);
  }

  /**
   * Answers, with as many people along as before. Who says yes and does not fit waits; saying it
   * again changes nothing.
   */
  public Outcome<Reply> answer(Caller caller, long event, Answer answer) {
    return answer(caller, event, answer, Optional.empty(), Optional.empty());
  }

  /**
   * Answers in full.
   *
   * @param along people brought, at most {@link Rsvp#ALONG_MOST}; none for as many as before
   * @param named whether one agrees to be named; none for what was said before, or is usual
   */
  public Outcome<Reply> answer(
      Caller caller, long event, Answer answer, Optional<Integer> along, Optional<Boolean> named) {
    return say(
        caller,
        event,
        (before, usually) ->
            new Said(answer, along.orElse(along(before)), named.orElse(usually), seated()));
  }

  /** Brings so many people more, or fewer; who has not said that they come says so. */
  public Outcome<Reply> bring(Caller caller, long event, int more) {
    return say(
        caller,
        event,
        (before, named) ->
            new Said(coming(before), Math.max(0, along(before) + more), named, seated()));
  }

  /**
   * Agrees to be named among those who come, or not any more; who has not said that they come says
   * so.
   */
  public Outcome<Reply> name(Caller caller, long event, boolean agrees) {
    return say(
        caller,
        event,
        (before, named) -> new Said(coming(before), along(before), agrees, seated()));
  }

  private static int along(Optional<Said> before) {
    return before.map(Said::along).orElse(0);
  }

  private static Answer coming(Optional<Said> before) {
    return before.map(Said::answer).filter(it -> it != Answer.NO).orElse(Answer.YES);
  }

  private static Optional<Instant> seated() {
    return Optional.empty();
  }

  private Outcome<Reply> say(Caller caller, long event, Saying saying) {
    boolean usually = settings.named(caller);
    return held(
        caller,
        event,
        answering -> {
          Optional<Said> before = answering.row().map(RsvpRow::said);
          Said said = saying.after(before, before.map(Said::named).orElse(usually));
          return said.along() < 0 || said.along() > Rsvp.ALONG_MOST
              ? Outcome.refused(new Refusal.TooManyAlong(Rsvp.ALONG_MOST))
              : answering.keep(said.answer() == Answer.NO ? said.with(0) : said);
        });
  }

  /**
   * Brings the answer back that was before the last one, within an hour. Who gave up a place that
   * somebody else has now waits for another; who gave up a place in the waiting list has it again,
   * unless others have come into it since.
   */
  public Outcome<Reply> undo(Caller caller, long event) {
    return held(caller, event, Answering::undo);
  }

  /** What is done tells whether anything changed. */
  private Outcome<Reply> held(Caller caller, long id, Function<Answering, Outcome<Boolean>> doing) {
    return database.attempt(transaction ->
        people
            .allowed(transaction, caller, Act.ANSWER_EVENTS)
            .then(person ->
                open(transaction, id)
                    .then(event -> {
                      Answering answering = answering(transaction, event, person);
                      return doing
                          .apply(answering)
                          .then(changed -> unhurried(transaction, person, changed))
                          .map(changed -> reply(answering, changed));
                    })));
  }

  /** An answer that changes nothing costs nothing. */
  private Outcome<Boolean> unhurried(Transaction transaction, Person person, boolean changed) {
    if (!changed) return Outcome.done(false);
    return Outcome.unless(
        people.quotas().ask(transaction, person, Cost.one(Limited.ANSWERS)), true);
  }

  /** That event, which nobody else changes or answers until the transaction ends. */
  private Outcome<Event> open(Transaction transaction, long id) {
    Optional<Event> event = new EventStore(transaction).hold(id);
    if (event.isEmpty()) return unknown(id);
    if (event.get().cancelled()) return Outcome.refused(new Refusal.EventCancelled());
    if (event.get().over(clock.instant())) return Outcome.refused(new Refusal.EventOver());
    return Outcome.done(event.get());
  }

  private static <T> Outcome<T> unknown(long id) {
    return Outcome.refused(new Refusal.Unknown(Refusal.Thing.EVENT, Long.toString(id)));
  }

  private Answering answering(Transaction transaction, Event event, Person person) {
    Optional<RsvpRow> row = new RsvpStore(transaction).stored(event.id(), person.id());
    return new Answering(transaction, event, person.id(), row, waiting, now());
  }

  private Reply reply(Answering answering, boolean changed) {
    long id = answering.event().id();
    Event event = changed ? agenda.told(answering.transaction(), id) : answering.event();
    RsvpStore store = new RsvpStore(answering.transaction());
    return new Reply(event, store.answer(id, answering.person()));
  }

  /** To the microsecond, as the database keeps it. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /**
   * Gives free places to who waits, as a part of the change that freed them, and tells whom it
   * moved. Who calls holds the event.
   */
  public void moveUp(Transaction transaction, long event) {
    waiting.moveUp(transaction, event);
  }

  /** What this caller answered, if they did. */
  public Optional<Rsvp> mine(Caller caller, long event) {
    return Optional.ofNullable(mine(caller, List.of(event)).get(event));
  }

  /** What this caller answered to those of these events that they answered, by event. */
  public Map<Long, Rsvp> mine(Caller caller, Collection<Long> events) {
    return caller
        .fingerprint()
        .map(key -> database.read(transaction -> new RsvpStore(transaction).answers(key, events)))
        .orElse(Map.of());
  }

  /** Who comes, as everybody may know it: by name only who agreed to that. */
  public Company company(long event) {
    return database.read(transaction -> new RsvpStore(transaction).company(event));
  }

  /** All answers by name, and how many came to the evenings before; for organisers. */
  public Outcome<Attendance> attendance(Caller caller, long id) {
    return database.read(transaction ->
        people
            .allowed(transaction, caller, Act.SEE_ATTENDEES)
            .then(_ ->
                new EventStore(transaction)
                    .event(id)
                    .map(event -> Outcome.done(attendance(transaction, event)))
                    .orElseGet(() -> unknown(id))));
  }

  private Attendance attendance(Transaction transaction, Event event) {
    RsvpStore answers = new RsvpStore(transaction);
    List<Event> evenings =
        event
            .series()
            .map(series ->
                new EventStore(transaction)
                    .evenings(series, clock.instant(), Attendance.EVENINGS_MOST))
            .orElse(List.of());
    return new Attendance(event, answers.company(event.id()), answers.all(event.id()), evenings);
  }
}
