package paris.p2p.rendezvous.events;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.people.Deed;
import paris.p2p.rendezvous.people.People;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.store.Database;
import paris.p2p.rendezvous.store.Transaction;

/**
 * The rules of programmes: of each event, and the usual one of each series. The dates to come of a
 * series follow its usual programme until somebody changes theirs.
 */
public final class Programmes {
  /** How many lines a programme may have. */
  public static final int ITEMS_MOST = 500;

  private final Database database;
  private final People people;
  private final Newsroom newsroom;
  private final Clock clock;

  public Programmes(Database database, People people, Newsroom newsroom, Clock clock) {
    this.database = database;
    this.people = people;
    this.newsroom = newsroom;
    this.clock = clock;
  }

  /** The programme in its order: by evening, what is to be announced at the end of its own. */
  public List<Item> of(Occasion occasion) {
    return database.read(transaction -> new ItemStore(transaction).all(occasion));
  }

  public Optional<Item> item(long id) {
    return database.read(transaction -> new ItemStore(transaction).item(id));
  }

  /** How many slots of that event wait for a proposal. */
  public int openSlots(long event) {
    return database.read(transaction -> new ItemStore(transaction).openSlots(event));
  }

  /** What that programme stands in; none where there is no such event or series. */
  public Optional<Setting> setting(Occasion occasion) {
    return database.read(transaction -> setting(transaction, occasion));
  }

  private static Optional<Setting> setting(Transaction transaction, Occasion occasion) {
    return switch (occasion) {
      case Occasion.Date(long event) -> {
        boolean follows = new ItemStore(transaction).follows(event);
        yield new EventStore(transaction)
            .event(event)
            .map(it -> new Setting(it.title(), Hours.of(it.fields()), it.series(), follows));
      }
      case Occasion.Usual(long id) ->
          new SeriesStore(transaction)
              .all().stream()
                  .filter(row -> row.id() == id)
                  .map(SeriesRow::series)
                  .findFirst()
                  .map(it -> new Setting(it.title(), Hours.of(it), Optional.of(id), false));
    };
  }

  /** What is wrong with these words there, by part; empty when nothing is. Stores nothing. */
  public Map<ItemPart, Refusal> check(Occasion occasion, ItemFields fields) {
    return setting(occasion)
        .map(setting -> new ItemCheck(setting.hours()).faults(ItemCheck.cleaned(fields)))
        .orElse(Map.of());
  }

  /** Gives a date of a series, just made, the usual programme, and lets both be searched. */
  public static void copyUsual(Transaction transaction, long series, long event) {
    new Following(transaction).copy(series, event);
  }

  /**
   * Gives a series its first usual programme (founding content): nothing where it has one or where
   * somebody ever changed it.
   *
   * @param dates whether the dates that are there already get it too
   */
  public void foundUsual(
      Transaction transaction, String uid, List<ItemFields> usual, boolean dates) {
    Following following = new Following(transaction);
    new ItemStore(transaction)
        .series(uid)
        .filter(series -> following.found(series, usual) && dates)
        .ifPresent(series -> following.all(series, clock.instant(), newsroom));
  }

  /** Whether that would give the series of this uid one. */
  public boolean awaitsUsual(String uid) {
    return database.read(transaction ->
        new ItemStore(transaction)
            .series(uid)
            .filter(new Following(transaction)::waits)
            .isPresent());
  }

  /** Gives an event its programme (demo content). */
  public void found(long event, List<ItemFields> programme) {
    database.change(transaction -> {
      ItemStore store = new ItemStore(transaction);
      Occasion.Date date = new Occasion.Date(event);
      for (ItemFields fields : programme) store.add(date, fields);
      store.apart(event);
      told(transaction, event);
      return event;
    });
  }

  /** Adds a line. */
  public Outcome<Item> add(Caller caller, Occasion occasion, ItemFields fields) {
    return held(
        caller,
        occasion,
        here -> {
          if (here.store().count(occasion) >= ITEMS_MOST) {
            return Outcome.refused(new Refusal.TooManyItems(ITEMS_MOST));
          }
          return fit(here.hours(), fields)
              .map(fit -> {
                long id = here.store().add(occasion, fit);
                noted(here, Deed.ADDED_ITEM, fit.title().fr());
                return here.store().item(id).orElseThrow();
              });
        });
  }

  private static Outcome<ItemFields> fit(Hours hours, ItemFields fields) {
    ItemFields cleaned = ItemCheck.cleaned(fields);
    return new ItemCheck(hours)
        .faults(cleaned).values().stream()
            .findFirst()
            .<Outcome<ItemFields>>map(Outcome::refused)
            .orElseGet(() -> Outcome.done(cleaned));
  }

  /** Changes a line from the version that the organiser saw. */
  public Outcome<Item> edit(Caller caller, long id, int version, ItemFields fields) {
    return found(
        caller,
        id,
        (here, item) -> {
          if (item.version() != version) return Outcome.refused(new Refusal.ChangedMeanwhile());
          return fit(here.hours(), fields).map(fit -> edited(here, item, fit));
        });
  }

  /** Takes out of a line what was to be heard there: it waits for a proposal again. */
  public Outcome<Item> open(Caller caller, long id) {
    return found(
        caller,
        id,
        (here, item) -> {
          ItemFields was = item.fields();
          return Outcome.done(
              edited(here, item, ItemFields.slot(was.kind(), was.stage(), was.time())));
        });
  }

  private Item edited(Held here, Item item, ItemFields fields) {
    if (fields.equals(item.fields())) return item;
    here.store().edit(item.id(), fields);
    noted(here, Deed.EDITED_ITEM, EarlierItem.of(item.fields(), fields));
    return here.store().item(item.id()).orElseThrow();
  }

  /**
   * Lets a line and the one before it (-1) or after it (1) change places, and with them their
   * times; at either end it stays.
   */
  public Outcome<Item> move(Caller caller, long id, int by) {
    return found(
        caller,
        id,
        (here, item) -> {
          List<Item> all = here.store().all(item.occasion());
          int from = all.indexOf(item);
          int to = Math.clamp(from + Integer.signum(by), 0, all.size() - 1);
          if (from == to) return Outcome.done(item);
          Exchange exchange =
              new Exchange(all.get(Math.min(from, to)), all.get(Math.max(from, to)));
          return exchanged(here, exchange)
              .map(_ -> {
                noted(here, Deed.MOVED_ITEM, item.fields().title().fr());
                return here.store().item(id).orElseThrow();
              });
        });
  }

  private static Outcome<Exchange> exchanged(Held here, Exchange exchange) {
    Item above = exchange.above();
    Item below = exchange.below();
    if (above.together(below)) {
      here.store().place(above.id(), below.position());
      here.store().place(below.id(), above.position());
      return Outcome.done(exchange);
    }
    Optional<Exchange.Times> times = exchange.times();
    if (times.isEmpty()) return Outcome.refused(new Refusal.ItemKeepsTime());
    if (!here.hours().holds(times.get().above()) || !here.hours().holds(times.get().below())) {
      return Outcome.refused(new Refusal.ItemKeepsTime());
    }
    here.store().edit(above.id(), above.fields().at(times.get().above()));
    here.store().edit(below.id(), below.fields().at(times.get().below()));
    return Outcome.done(exchange);
  }

  /** Takes a line out; what it said stays in the journal. */
  public Outcome<Item> remove(Caller caller, long id) {
    return found(
        caller,
        id,
        (here, item) -> {
          here.store().remove(id);
          noted(here, Deed.REMOVED_ITEM, EarlierItem.all(item.fields()));
          return Outcome.done(item);
        });
  }

  /** Somebody who may change a programme, while nobody else does. */
  private record Held(
      Transaction transaction, Person person, Occasion occasion, Hours hours, ItemStore store) {}

  private interface Doing {
    Outcome<Item> in(Held here);
  }

  private interface DoingTo {
    Outcome<Item> in(Held here, Item item);
  }

  private Outcome<Item> held(Caller caller, Occasion occasion, Doing doing) {
    return database.attempt(transaction ->
        people
            .allowed(transaction, caller, Act.EDIT_EVENTS)
            .then(person -> held(transaction, person, occasion, doing)));
  }

  private Outcome<Item> held(
      Transaction transaction, Person person, Occasion occasion, Doing doing) {
    ItemStore store = new ItemStore(transaction);
    switch (occasion) {
      case Occasion.Date(long event) -> new EventStore(transaction).hold(event);
      case Occasion.Usual(long series) -> store.holdSeries(series);
    }
    return setting(transaction, occasion)
        .map(Setting::hours)
        .map(hours -> doing.in(new Held(transaction, person, occasion, hours, store)))
        .orElseGet(() -> unknown(Refusal.Thing.EVENT, occasion.subject()));
  }

  private Outcome<Item> found(Caller caller, long id, DoingTo doing) {
    Optional<Item> item = item(id);
    if (item.isEmpty()) return unknown(Refusal.Thing.ITEM, Long.toString(id));
    return held(
        caller,
        item.get().occasion(),
        here ->
            here.store()
                .item(id)
                .map(now -> doing.in(here, now))
                .orElseGet(() -> unknown(Refusal.Thing.ITEM, Long.toString(id))));
  }

  private static Outcome<Item> unknown(Refusal.Thing thing, String asked) {
    return Outcome.refused(new Refusal.Unknown(thing, asked));
  }

  private void noted(Held here, Deed deed, String detail) {
    people.note(here.transaction(), here.person(), deed, here.occasion().subject(), detail);
    switch (here.occasion()) {
      case Occasion.Date(long event) -> {
        here.store().apart(event);
        told(here.transaction(), event);
      }
      case Occasion.Usual(long series) ->
          new Following(here.transaction()).all(series, clock.instant(), newsroom);
    }
  }

  private void told(Transaction transaction, long event) {
    Sought.refresh(transaction, event);
    transaction.afterwards(() -> newsroom.tell(new News.AgendaChanged(event)));
  }
}
