package paris.p2p.rendezvous.events;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.people.Notices;
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

/** The agenda's rules: events, and the series that they come from. */
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
  private final Clock clock;
  private final ZoneId zone;
  private final Planning planning;
  private final WaitingList waiting;
  private final Remembered<Known> next;
  private final Announcing announcing;
  private final SeriesBook series;

  public Agenda(
      Database database,
      People people,
      Notices notices,
      Newsroom newsroom,
      Clock clock,
      ZoneId hubsZone) {
    this.database = database;
    this.people = people;
    this.clock = clock;
    zone = hubsZone;
    planning = new Planning(database, AHEAD);
    waiting = new WaitingList(notices, clock);
    next = new Remembered<>(this::readUpcoming);
    announcing = new Announcing(people, notices, newsroom, clock, zone, next);
    series = new SeriesBook(database, announcing, planning, zone);
  }

  /** The series that its evenings come from. */
  public SeriesBook series() {
    return series;
  }

  /** Makes a series and its first dates (founding and demo content). */
  public void found(Series evenings) {
    database.change(transaction -> {
      found(transaction, evenings);
      return evenings;
    });
  }

  /** Makes a series, as a part of a founding that is stored whole or not at all. */
  public void found(Transaction transaction, Series evenings) {
    new SeriesStore(transaction).add(evenings, Optional.empty());
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
    return upcoming().map(Upcoming::event);
  }

  /** The same with what was answered to it: read once for each change, whoever asks. */
  public Optional<Upcoming> upcoming() {
    Instant now = clock.instant();
    // With time alone, only the end of this one brings another, or a new date where there was none.
    return next.get(found -> found.holds(now, people.keyring().mark())).upcoming();
  }

  /** The answers are known by key: whose each key was is known along with them. */
  private record Known(Object keys, Optional<Upcoming> upcoming) {
    boolean holds(Instant now, Object keysNow) {
      return keys == keysNow && upcoming.filter(it -> !it.event().over(now)).isPresent();
    }
  }

  private Known readUpcoming() {
    Instant now = clock.instant();
    Object keys = people.keyring().mark();
    planning.topUp(now);
    Optional<Upcoming> found =
        database.read(transaction ->
            new EventStore(transaction)
                .next(now)
                .map(event -> new Upcoming(event, new RsvpStore(transaction).byKey(event.id()))));
    return new Known(keys, found);
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
  void changed(
      Transaction transaction, Optional<Person> doer, Set<Long> ids, Map<Long, Event> before) {
    transaction.outdates(next);
    transaction.afterwards(planning::changed);
    before.values().forEach(event -> announcing.became(transaction, doer, event));
    ids.stream().limit(TOLD_MOST).forEach(id -> announcing.gone(transaction, id));
  }

  /** What is wrong with these words, by field; empty when nothing is. Stores nothing. */
  public Map<Refusal.Field, Refusal> check(EventFields fields) {
    return faults(EventCheck.cleaned(fields));
  }

  private Map<Refusal.Field, Refusal> faults(EventFields cleaned) {
    return faults(cleaned, zone);
  }

  private Map<Refusal.Field, Refusal> faults(EventFields cleaned, ZoneId its) {
    return new EventCheck(LocalDate.ofInstant(clock.instant(), zone), its).faults(cleaned);
  }

  private Outcome<EventFields> fit(EventFields fields, ZoneId its) {
    EventFields cleaned = EventCheck.cleaned(fields);
    return faults(cleaned, its).values().stream()
        .findFirst()
        .<Outcome<EventFields>>map(Outcome::refused)
        .orElseGet(() -> Outcome.done(cleaned));
  }

  /** Adds an event of its own, of no series, in the hub's zone. */
  public Outcome<Event> add(Caller caller, EventFields fields) {
    return database.attempt(transaction ->
        people
            .allowed(transaction, caller, Act.EDIT_EVENTS)
            .then(person ->
                fit(fields, zone).map(fit -> alone().add(transaction, person, fit, zone))));
  }

  private EventChange alone() {
    return new EventChange(announcing);
  }

  /** Changes an event by itself, from the version that the organiser saw. */
  public Outcome<Event> edit(Caller caller, long id, int version, EventFields fields) {
    return edit(caller, id, version, fields, Reach.THIS);
  }

  /** The same, for as many dates of its series as are reached; an event of none is only itself. */
  public Outcome<Event> edit(Caller caller, long id, int version, EventFields fields, Reach reach) {
    return database.attempt(transaction ->
        people
            .allowed(transaction, caller, Act.EDIT_EVENTS)
            .then(person -> {
              Optional<SeriesRow> row =
                  reach == Reach.THIS ? Optional.empty() : new SeriesStore(transaction).holdOf(id);
              return held(
                  transaction,
                  id,
                  event ->
                      seen(event, version, fields)
                          .then(fit -> edited(transaction, person, event, fit, reach, row)));
            }));
  }

  private Outcome<EventFields> seen(Event event, int version, EventFields fields) {
    return event.version() == version
        ? fit(fields, event.zone())
        : Outcome.refused(new Refusal.ChangedMeanwhile());
  }

  /** By itself, or with the series that is held for it. */
  private Outcome<Event> edited(
      Transaction transaction,
      Person person,
      Event event,
      EventFields fields,
      Reach reach,
      Optional<SeriesRow> row) {
    if (reach == Reach.THIS) {
      return Outcome.done(alone().edit(transaction, person, event, fields));
    }
    Optional<DateRow> date = new DateStore(transaction).date(event.id());
    if (date.isEmpty() || row.isEmpty()) return Outcome.refused(new Refusal.NoSeries());
    return new SeriesChange(announcing, planning, transaction, person)
        .like(row.get(), date.get(), fields, reach);
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
          return Outcome.done(alone().cancel(transaction, person, event, why));
        });
  }

  /** Takes a cancellation back. */
  public Outcome<Event> restore(Caller caller, long id) {
    return organised(
        caller,
        id,
        (transaction, person, event) ->
            event.cancelled()
                ? Outcome.done(alone().restore(transaction, person, event))
                : Outcome.refused(new Refusal.EventNotCancelled()));
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
            .then(person -> held(transaction, id, event -> doing.on(transaction, person, event))));
  }

  private static Outcome<Event> held(
      Transaction transaction, long id, Function<Event, Outcome<Event>> doing) {
    return new EventStore(transaction)
        .hold(id)
        .map(doing)
        .orElseGet(
            () -> Outcome.refused(new Refusal.Unknown(Refusal.Thing.EVENT, Long.toString(id))));
  }

  /** What is remembered of the agenda is outdated, and the news are told once all is stored. */
  Event told(Transaction transaction, long id) {
    return announcing.told(transaction, id);
  }
}
