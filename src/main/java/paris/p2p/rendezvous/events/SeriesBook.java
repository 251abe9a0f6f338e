package paris.p2p.rendezvous.events;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import paris.p2p.rendezvous.people.Deed;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Refusal.RuleFault;
import paris.p2p.rendezvous.store.Database;
import paris.p2p.rendezvous.store.Transaction;
import paris.p2p.rendezvous.text.Cleaner;

/** The rules of series: making them, changing them from one of their dates on, ending them. */
public final class SeriesBook {
  private final Database database;
  private final Announcing announcing;
  private final Planning planning;
  private final ZoneId zone;

  SeriesBook(Database database, Announcing announcing, Planning planning, ZoneId hubsZone) {
    this.database = database;
    this.announcing = announcing;
    this.planning = planning;
    zone = hubsZone;
  }

  /** The series of that number. */
  public Optional<SeriesRow> series(long id) {
    return database.read(transaction -> new SeriesStore(transaction).series(id));
  }

  /**
   * The series of that event, as seen from it or, where it has begun, from the next date; none for
   * an event of no series, and where the series has no date to come.
   */
  public Optional<SeriesSeen> seen(long event) {
    return database.read(transaction -> seen(transaction, event));
  }

  private Optional<SeriesSeen> seen(Transaction transaction, long event) {
    DateStore dates = new DateStore(transaction);
    Optional<DateRow> asked = dates.date(event);
    if (asked.isEmpty()) return Optional.empty();
    Optional<SeriesRow> series = new SeriesStore(transaction).series(asked.get().series());
    List<DateRow> coming =
        series.map(row -> row.given(dates.coming(row.id(), now()))).orElse(List.of());
    return coming.stream()
        .filter(date -> date.event().id() == event)
        .findFirst()
        .or(() -> coming.stream().findFirst())
        .map(date -> seen(series.get(), date));
  }

  private static SeriesSeen seen(SeriesRow row, DateRow date) {
    return new SeriesSeen(date.event().id(), row.id(), row.version(), row.from(date.day()));
  }

  /** Whether all dates that are to come of it change when it does. */
  public boolean firstToCome(SeriesSeen seen) {
    List<DateRow> coming =
        database.read(transaction -> new DateStore(transaction).coming(seen.id(), now()));
    return coming.isEmpty() || coming.getFirst().event().id() == seen.event();
  }

  /** What is wrong with these words, by field; empty when nothing is. Stores nothing. */
  public Map<Refusal.Field, Refusal> check(Series series) {
    LocalDate today = LocalDate.ofInstant(now(), zone);
    return new SeriesCheck(new EventCheck(today, zone)).faults(series);
  }

  private Outcome<Series> fit(Series series) {
    return check(series).values().stream()
        .findFirst()
        .<Outcome<Series>>map(Outcome::refused)
        .orElseGet(() -> Outcome.done(SeriesCheck.cleaned(series)));
  }

  /**
   * Makes a series, in the hub's zone whatever it says; its first date to come is the answer.
   * Refuses one that has none.
   */
  public Outcome<Event> add(Caller caller, Series series) {
    return allowed(
        caller, (transaction, person) -> fit(series).then(fit -> added(transaction, person, fit)));
  }

  private Outcome<Event> added(Transaction transaction, Person person, Series fit) {
    String uid = UUID.randomUUID() + "@rendezvous";
    Series named = inZone(fit).going(uid, fit.rule(), fit.firstDate(), fit.firstNumber());
    SeriesStore store = new SeriesStore(transaction);
    SeriesRow row = store.series(store.add(named, Optional.empty())).orElseThrow();
    planning.topUp(transaction, row, now());
    transaction.afterwards(planning::changed);
    announcing
        .people()
        .note(transaction, person, Deed.ADDED_SERIES, "series/" + row.id(), fit.title());
    return new DateStore(transaction)
        .coming(row.id(), now()).stream()
            .findFirst()
            .map(date -> Outcome.done(announcing.told(transaction, date.event().id())))
            .orElseGet(() -> Outcome.refused(new Refusal.BadRule(RuleFault.NEVER, fit.rule())));
  }

  private Series inZone(Series series) {
    return new Series(
        series.uid(),
        series.rule(),
        series.firstDate(),
        series.firstNumber(),
        series.title(),
        series.kind(),
        series.start(),
        series.minutes(),
        zone,
        series.place(),
        series.address(),
        series.languages(),
        series.capacity(),
        series.text());
  }

  /**
   * Changes a series from the version that the organiser saw.
   *
   * @param event the date that it is seen from ({@link #seen})
   * @param wanted the series as seen from there; where its last day comes earlier, it ends then
   * @param reach not {@link Reach#THIS}
   * @param reason for those who meant to come to dates that fall away; else it may be empty
   */
  public Outcome<Event> edit(
      Caller caller, long event, int version, Series wanted, Reach reach, String reason) {
    return allowed(
        caller,
        (transaction, person) ->
            fit(wanted)
                .then(fit -> edited(transaction, person, event, version, fit, reach, reason)));
  }

  private Outcome<Event> edited(
      Transaction transaction,
      Person person,
      long event,
      int version,
      Series wanted,
      Reach reach,
      String reason) {
    Optional<SeriesRow> of = new SeriesStore(transaction).holdOf(event);
    if (of.isEmpty()) return Outcome.refused(new Refusal.NoSeries());
    SeriesRow row = of.get();
    if (row.version() != version) return Outcome.refused(new Refusal.ChangedMeanwhile());
    DateRow held = new DateStore(transaction).date(event).orElseThrow();
    Series before = row.from(held.day());
    EventFields usual = before.usual(held.day(), before.firstNumber());
    EventFields next = wanted.usual(wanted.firstDate(), wanted.firstNumber());
    Set<Part> changed = EnumSet.copyOf(Part.differing(usual, next));
    String why = Cleaner.line(reason);
    SeriesChange.Wish wish =
        new SeriesChange.Wish(held, wanted, changed, Optional.empty(), reach, why);
    return new SeriesChange(announcing, planning, transaction, person)
        .change(row, wish)
        .map(after -> first(transaction, after, event));
  }

  /** The date that it was seen from or, where that fell away, another of the series. */
  private Event first(Transaction transaction, SeriesRow after, long event) {
    return new EventStore(transaction)
        .event(event)
        .or(() ->
            new DateStore(transaction)
                .coming(after.id(), now()).stream().findFirst().map(DateRow::event))
        .orElseThrow();
  }

  private interface Doing {
    Outcome<Event> by(Transaction transaction, Person person);
  }

  private Outcome<Event> allowed(Caller caller, Doing doing) {
    return database.attempt(transaction ->
        announcing
            .people()
            .allowed(transaction, caller, Act.EDIT_EVENTS)
            .then(person -> doing.by(transaction, person)));
  }

  private Instant now() {
    return announcing.clock().instant();
  }
}
