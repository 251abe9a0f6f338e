package paris.p2p.rendezvous.events;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.people.Deed;
import paris.p2p.rendezvous.people.People;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.people.Typed;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.store.Database;
import paris.p2p.rendezvous.store.Remembered;
import paris.p2p.rendezvous.store.Transaction;
import paris.p2p.rendezvous.text.Cleaner;

/** The agenda's rules: events, the series that they come from, and who comes. */
public final class Agenda {
  /** How many signs (graphemes) a title may have. */
  public static final int TITLE_MOST = 120;

  /** How many signs a text may have, in each language. */
  public static final int TEXT_MOST = 5_000;

  /** How many signs the reason of a cancellation may have. */
  public static final int REASON_MOST = 300;

  /** How many dates of each series stand in the agenda ahead of today. */
  public static final int AHEAD = 12;

  /** Of so many events that change at once each is told; whoever looks reads all anew anyway. */
  private static final int TOLD_MOST = 100;

  private final Database database;
  private final People people;
  private final Newsroom newsroom;
  private final Clock clock;
  private final ZoneId zone;
  private final Planning planning;
  private final Remembered<Optional<Event>> next;

  public Agenda(Database database, People people, Newsroom newsroom, Clock clock, ZoneId hubsZone) {
    this.database = database;
    this.people = people;
    this.newsroom = newsroom;
    this.clock = clock;
    zone = hubsZone;
    planning = new Planning(database, AHEAD);
    next = new Remembered<>(() -> read(store -> store.next(clock.instant())));
  }

  /** Makes a series and its first dates (founding and demo content). */
  public void found(Series series) {
    database.change(transaction -> {
      found(transaction, series);
      return series;
    });
  }

  /** Makes a series, as a part of a founding that is stored whole or not at all. */
  public void found(Transaction transaction, Series series) {
    new SeriesStore(transaction).add(series);
    planning.topUp(transaction, clock.instant());
    transaction.afterwards(planning::changed);
    transaction.outdates(next);
  }

  /** The events asked for. Tops up the series first. */
  public List<Event> events(EventQuery query) {
    return read(store -> store.asked(query, clock.instant()));
  }

  /** All events that touch these days, both included, soonest first. */
  public List<Event> between(LocalDate first, LocalDate last) {
    return read(store -> store.between(first, last));
  }

  /** The next event that is neither over nor cancelled. */
  public Optional<Event> next() {
    Instant now = clock.instant();
    // With time alone, only the end of this one brings another, or a new date where there was none.
    return next.get(found -> found.isPresent() && !found.get().over(now));
  }

  public Optional<Event> event(long id) {
    return read(store -> store.event(id));
  }

  /** Reads, once the series have their dates. */
  <T> T read(Function<EventStore, T> reading) {
    planning.topUp(clock.instant());
    return database.read(transaction -> reading.apply(new EventStore(transaction)));
  }

  /** Many events at once are changed: as if each had been by itself. */
  void changed(Transaction transaction, Set<Long> ids) {
    transaction.outdates(next);
    transaction.afterwards(() -> {
      planning.changed();
      ids.stream().limit(TOLD_MOST).forEach(id -> newsroom.tell(new News.AgendaChanged(id)));
    });
  }

  /** What is wrong with these words, by field; empty when nothing is. Stores nothing. */
  public Map<Refusal.Field, Refusal> check(EventFields fields) {
    return faults(EventCheck.cleaned(fields));
  }

  private Map<Refusal.Field, Refusal> faults(EventFields cleaned) {
    return new EventCheck(LocalDate.ofInstant(clock.instant(), zone)).faults(cleaned);
  }

  private Outcome<EventFields> fit(EventFields fields) {
    EventFields cleaned = EventCheck.cleaned(fields);
    return faults(cleaned).values().stream()
        .findFirst()
        .<Outcome<EventFields>>map(Outcome::refused)
        .orElseGet(() -> Outcome.done(cleaned));
  }

  /** Adds an event of its own, of no series, in the hub's zone. */
  public Outcome<Event> add(Caller caller, EventFields fields) {
    return database.attempt(transaction ->
        people
            .allowed(transaction, caller, Act.EDIT_EVENTS)
            .then(person -> fit(fields).map(fit -> added(transaction, person, fit))));
  }

  private Event added(Transaction transaction, Person person, EventFields fields) {
    String uid = UUID.randomUUID() + "@rendezvous";
    long id = new EventStore(transaction).add(uid, fields, zone, clock.instant());
    return noted(transaction, person, Deed.ADDED_EVENT, id, "");
  }

  /** Changes an event from the version that the organiser saw. */
  public Outcome<Event> edit(Caller caller, long id, int version, EventFields fields) {
    return organised(
        caller,
        id,
        (transaction, person, event) -> {
          if (event.version() != version) return Outcome.refused(new Refusal.ChangedMeanwhile());
          return fit(fields).map(fit -> edited(transaction, person, event, fit));
        });
  }

  private Event edited(Transaction transaction, Person person, Event event, EventFields fields) {
    if (fields.equals(event.fields())) return event;
    new EventStore(transaction).edit(event.id(), fields, event.zone(), clock.instant());
    return noted(
        transaction, person, Deed.EDITED_EVENT, event.id(), Earlier.of(event.fields(), fields));
  }

  /** Cancels, and says why. */
  public Outcome<Event> cancel(Caller caller, long id, String reason) {
    String why = Cleaner.line(reason);
    return organised(
        caller,
        id,
        (transaction, person, event) -> {
          Optional<Refusal> wrong = Typed.needed(Refusal.Field.REASON, why, REASON_MOST);
          if (wrong.isPresent()) return Outcome.refused(wrong.get());
          if (event.cancelled()) return Outcome.refused(new Refusal.EventCancelled());
          new EventStore(transaction).mark(id, Status.CANCELLED, why, clock.instant());
          return Outcome.done(noted(transaction, person, Deed.CANCELLED_EVENT, id, why));
        });
  }

  /** Takes a cancellation back. */
  public Outcome<Event> restore(Caller caller, long id) {
    return organised(
        caller,
        id,
        (transaction, person, event) -> {
          if (!event.cancelled()) return Outcome.refused(new Refusal.EventNotCancelled());
          new EventStore(transaction).mark(id, Status.CONFIRMED, "", clock.instant());
          return Outcome.done(noted(transaction, person, Deed.RESTORED_EVENT, id, event.reason()));
        });
  }

  /** What somebody who may do it does to an event that is there and that nobody else changes. */
  private interface Doing {
    Outcome<Event> on(Transaction transaction, Person person, Event event);
  }

  private Outcome<Event> organised(Caller caller, long id, Doing doing) {
    return held(caller, Act.EDIT_EVENTS, id, doing);
  }

  private Outcome<Event> held(Caller caller, Act act, long id, Doing doing) {
    return database.attempt(transaction ->
        people
            .allowed(transaction, caller, act)
            .then(person ->
                new EventStore(transaction)
                    .hold(id)
                    .map(event -> doing.on(transaction, person, event))
                    .orElseGet(() -> unknown(id))));
  }

  private static Outcome<Event> unknown(long id) {
    return Outcome.refused(new Refusal.Unknown(Refusal.Thing.EVENT, Long.toString(id)));
  }

  private Event noted(Transaction transaction, Person person, Deed deed, long id, String detail) {
    people.note(transaction, person, deed, "event/" + id, detail);
    return told(transaction, id);
  }

  private Event told(Transaction transaction, long id) {
    transaction.outdates(next);
    transaction.afterwards(() -> newsroom.tell(new News.AgendaChanged(id)));
    return new EventStore(transaction).event(id).orElseThrow();
  }

  /** Says that one comes, or does not; saying it again changes nothing. */
  public Outcome<Event> answer(Caller caller, long id, boolean coming) {
    return held(
        caller,
        Act.ANSWER_EVENTS,
        id,
        (transaction, person, event) -> answered(transaction, person, event, coming));
  }

  private Outcome<Event> answered(
      Transaction transaction, Person person, Event event, boolean coming) {
    Instant now = clock.instant();
    if (event.cancelled()) return Outcome.refused(new Refusal.EventCancelled());
    if (event.over(now)) return Outcome.refused(new Refusal.EventOver());
    RsvpStore answers = new RsvpStore(transaction);
    if (answers.answer(event.id(), person.id()).equals(Optional.of(coming))) {
      return Outcome.done(event);
    }
    Optional<Integer> capacity = event.fields().capacity();
    if (coming && capacity.isPresent() && event.going() >= capacity.get()) {
      return Outcome.refused(new Refusal.EventFull(capacity.get()));
    }
    answers.keep(event.id(), person.id(), coming, now);
    return Outcome.done(told(transaction, event.id()));
  }

  /** The ids of all events that this caller said they come to. */
  public Set<Long> coming(Caller caller) {
    return database.read(transaction ->
        people
            .peer(transaction, caller)
            .person()
            .map(person -> new RsvpStore(transaction).coming(person.id()))
            .orElse(Set.of()));
  }

  /** What this caller answered, if they did. */
  public Optional<Boolean> answered(Caller caller, long id) {
    return database.read(transaction ->
        people
            .peer(transaction, caller)
            .person()
            .flatMap(person -> new RsvpStore(transaction).answer(id, person.id())));
  }
}
