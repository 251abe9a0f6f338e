package paris.p2p.rendezvous.events;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import paris.p2p.rendezvous.events.AlmanacStore.Kept;
import paris.p2p.rendezvous.events.AlmanacStore.KeptSeries;
import paris.p2p.rendezvous.people.Deed;
import paris.p2p.rendezvous.people.People;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.store.Database;
import paris.p2p.rendezvous.store.Transaction;
import paris.p2p.rendezvous.text.Cleaner;
import paris.p2p.rendezvous.text.Folded;

/**
 * The agenda as a whole: leafed through, searched, handed out to calendars and taken in from them.
 */
public final class Almanac {
  /** How many words of what is searched for are looked at. */
  private static final int SOUGHT_MOST = 40;

  private static final int DETAIL_MOST = 20_000;

  private final Agenda agenda;
  private final Database database;
  private final People people;
  private final Clock clock;
  private final ZoneId zone;

  public Almanac(Agenda agenda, Database database, People people, Clock clock, ZoneId hubsZone) {
    this.agenda = agenda;
    this.database = database;
    this.people = people;
    this.clock = clock;
    zone = hubsZone;
  }

  /** The events that this query goes on with after that one, in its order. */
  public List<Event> further(EventQuery query, Event after) {
    return agenda.read(store -> store.further(query, after, clock.instant()));
  }

  /**
   * The events that end after the beginning of that day, whether they are over or not, soonest
   * first.
   *
   * @param kind of that kind only
   * @param after going on after that one
   */
  public List<Event> onwards(
      LocalDate first, Optional<Kind> kind, Optional<Event> after, int limit) {
    return agenda.read(store -> store.onwards(first, kind, after, limit));
  }

  /** All kinds of events that there are. */
  public List<Kind> kinds() {
    return agenda.read(EventStore::kinds);
  }

  /**
   * The events that hold one of each of these in any order, case and accents aside, in their
   * titles, texts, places, programmes or speakers: what is to come soonest first, then what is
   * over, latest first. None for nothing.
   *
   * @param each words as good as each other, or several in a row
   * @param limit at most so many
   */
  public List<Event> sought(List<List<String>> each, int limit) {
    List<List<String>> folded = each.stream().limit(SOUGHT_MOST).map(Almanac::folded).toList();
    if (folded.isEmpty()) return List.of();
    return agenda.read(store -> store.holding(folded, limit, clock.instant()));
  }

  private static List<String> folded(List<String> words) {
    return words.stream().map(Folded::of).distinct().toList();
  }

  /** The days from one to the other, both included, on which something takes place. */
  public Set<LocalDate> days(LocalDate first, LocalDate last) {
    Set<LocalDate> days = new HashSet<>();
    for (Times times : agenda.read(store -> store.times(first, last))) days.addAll(times.days());
    return Set.copyOf(days);
  }

  /** Makes events of before there was a search be found. To be called once, at the start. */
  public int fillSought() {
    return database.change(Sought::fill);
  }

  /** All series, and the events of their own that end after that moment of the wall clock. */
  public Holdings holdings(LocalDateTime since) {
    agenda.read(store -> store);
    return database.read(transaction -> holdings(new AlmanacStore(transaction), since));
  }

  private static Holdings holdings(AlmanacStore store, LocalDateTime since) {
    List<SeriesEntry> cycles = new ArrayList<>();
    List<Entry> entries = new ArrayList<>();
    for (KeptSeries series : store.allSeries()) {
      SeriesDates.Told told =
          SeriesDates.told(series.series(), series.sequence(), dates(store, series));
      told.cycle().ifPresent(cycles::add);
      told.strays().forEach(it -> entries.add(stray(it)));
    }
    store.singles(since).forEach(kept -> entries.add(kept.entry()));
    return new Holdings(List.copyOf(cycles), List.copyOf(entries), List.of());
  }

  private static List<Dated> dates(AlmanacStore store, KeptSeries series) {
    return store.dates(series.id()).stream().map(kept -> date(series, kept)).toList();
  }

  static Dated date(KeptSeries series, Kept kept) {
    Entry own = kept.entry().after(series.sequence());
    return new Dated(
        kept.day().orElseThrow().atTime(series.series().start()), own.named(series.series().uid()));
  }

  /** A date whose day the rule does not give goes by a name of its own. */
  private static Entry stray(Dated dated) {
    return dated.entry().named(dated.entry().uid() + "-" + dated.day());
  }

  /** One event, as calendars know it; none when there is none by that number. */
  public Optional<Holdings> holding(long event) {
    return database.read(transaction -> {
      AlmanacStore store = new AlmanacStore(transaction);
      return store.event(event).map(kept -> holding(store, kept));
    });
  }

  private static Holdings holding(AlmanacStore store, Kept kept) {
    if (kept.series().isEmpty()) return new Holdings(List.of(), List.of(kept.entry()), List.of());
    KeptSeries series = store.series(kept.series().get()).orElseThrow();
    Dated date = date(series, kept);
    boolean ruled = SeriesDates.number(series.series(), date.day()).isPresent();
    return ruled
        ? new Holdings(List.of(), List.of(), List.of(date))
        : new Holdings(List.of(), List.of(stray(date)), List.of());
  }

  /**
   * Holds a calendar against the agenda for an organiser and, if wished, stores what is new or
   * changed: all that is not refused, or nothing.
   *
   * @param gone the reason of dates that the calendar does not have any more
   */
  public Outcome<Comparison> take(Caller caller, Holdings holdings, String gone, boolean stores) {
    return database.attempt(transaction ->
        people
            .allowed(transaction, caller, Act.IMPORT_EVENTS)
            .then(person ->
                take(transaction, Optional.of(person), holdings, gone, stores)
                    .map(taken -> noted(transaction, person, taken, stores))));
  }

  /** The same for whoever has the database itself. */
  public Outcome<Comparison> take(Holdings holdings, String gone, boolean stores) {
    return database.attempt(
        transaction -> take(transaction, Optional.empty(), holdings, gone, stores));
  }

  private Outcome<Comparison> take(
      Transaction transaction,
      Optional<Person> doer,
      Holdings holdings,
      String gone,
      boolean stores) {
    Ledger ledger = new Ledger(transaction, clock.instant(), zone, gone, stores);
    Outcome<Comparison> taken = new Intake(ledger).take(holdings);
    if (stores) agenda.changed(transaction, doer, ledger.touched(), ledger.before());
    return taken;
  }

  private Comparison noted(
      Transaction transaction, Person person, Comparison taken, boolean stores) {
    if (!stores || taken.stored() == 0) return taken;
    List<String> titles =
        taken.lines().stream()
            .filter(Comparison.Line::counts)
            .map(line -> line.start().map(it -> it.toLocalDate() + " ").orElse("") + line.title())
            .toList();
    String detail = Cleaner.cut(String.join("\n", titles), DETAIL_MOST);
    people.note(transaction, person, Deed.IMPORTED_EVENTS, "events", detail);
    return taken;
  }
}
