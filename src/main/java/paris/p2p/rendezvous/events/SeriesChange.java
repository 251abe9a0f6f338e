package paris.p2p.rendezvous.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import paris.p2p.rendezvous.people.Deed;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.store.Transaction;

/**
 * What becomes of a series when it is changed for several dates at once. Dates keep their numbers,
 * their answers and what was changed on them alone; what is over stays as it was. Its words are
 * checked, who does it may, and the series is held.
 */
record SeriesChange(
    Announcing announcing, Planning planning, Transaction transaction, Person person) {
  /**
   * What is wanted.
   *
   * @param from the date that it was asked for from
   * @param wanted the series as seen from there: its first day, number and count are that date's
   * @param changed the parts of the usual evening that are other than before
   * @param typed what that date itself is to be like, where that was said
   * @param reason why dates that fall away are cancelled; may be empty where none is
   */
  record Wish(
      DateRow from,
      Series wanted,
      Set<Part> changed,
      Optional<EventFields> typed,
      Reach reach,
      String reason) {}

  /** What one date is made into with that reach: its series changes in the same way. */
  Outcome<Event> like(SeriesRow row, DateRow date, EventFields fields, Reach reach) {
    Event event = date.event();
    Set<Part> changed = Part.differing(event.fields(), fields);
    if (changed.isEmpty()) return Outcome.done(event);
    Series seen = row.from(date.day());
    EventFields usual = seen.usual(date.day(), seen.firstNumber());
    Series wanted = seen.like(Part.mixed(fields, usual, changed), seen.firstNumber());
    LocalDate day = fields.start().toLocalDate();
    boolean stays = day.equals(event.fields().start().toLocalDate());
    return (stays ? Outcome.done(wanted) : moved(wanted, day))
        .then(
            series -> change(row, new Wish(date, series, changed, Optional.of(fields), reach, "")))
        .map(_ -> new EventStore(transaction).event(event.id()).orElseThrow());
  }

  /** The same sort of rule, on that day. */
  private static Outcome<Series> moved(Series series, LocalDate day) {
    Rule rule = Rule.stored(series.rule());
    return Rhythm.of(rule)
        .flatMap(rhythm -> rhythm.on(day))
        .map(rhythm -> Rule.stored(rhythm.rule()).endingLike(rule).text())
        .map(text -> Outcome.done(series.going(series.uid(), text, day, series.firstNumber())))
        .orElseGet(() -> Outcome.refused(new Refusal.RuleNotMoved()));
  }

  /** Changes the series and its dates; refuses where a date falls away that needs a reason. */
  Outcome<SeriesRow> change(SeriesRow row, Wish wish) {
    List<DateRow> coming = row.given(new DateStore(transaction).holdComing(row.id(), now()));
    List<Long> ids = coming.stream().map(date -> date.event().id()).toList();
    int at = ids.indexOf(wish.from().event().id());
    if (at < 0) return Outcome.refused(begun(wish.from().event()));
    int first = wish.reach() == Reach.ALL ? 0 : at;
    List<DateRow> dates = coming.subList(first, coming.size());
    LocalDate today = LocalDate.ofInstant(now(), row.series().zone());
    Course course =
        Course.of(row, wish.wanted(), wish.from().day(), dates.getFirst().day(), first > 0, today);
    SeriesRow after = stored(row, course);
    Outcome<SeriesRow> done = placed(after, course, dates, wish).map(_ -> after);
    String earlier = Earlier.of(row.series(), after.series());
    announcing
        .people()
        .note(transaction, person, Deed.EDITED_SERIES, "series/" + row.id(), earlier);
    planning.topUp(transaction, after, now());
    transaction.afterwards(planning::changed);
    return done;
  }

  /** Why a date goes with none: it has begun or, kept after the end, is not the rule's any more. */
  private Refusal begun(Event event) {
    boolean begun = !event.start().toInstant().isAfter(now());
    return begun ? new Refusal.EventBegun() : new Refusal.NoSeries();
  }

  private SeriesRow stored(SeriesRow row, Course course) {
    SeriesStore store = new SeriesStore(transaction);
    store.edit(row.id(), course.ended().orElse(course.series()));
    if (course.ended().isEmpty()) return store.series(row.id()).orElseThrow();
    Series next = course.series();
    String uid = UUID.randomUUID() + "@rendezvous";
    Series named = next.going(uid, next.rule(), next.firstDate(), next.firstNumber());
    long id = store.add(named, Optional.of(row.id()));
    new UsualStore(transaction).copy(row.id(), id);
    return store.series(id).orElseThrow();
  }

  /** Each date goes to its day of the series as it is now; those that have none fall away. */
  private Outcome<SeriesRow> placed(
      SeriesRow after, Course course, List<DateRow> dates, Wish wish) {
    DateStore store = new DateStore(transaction);
    Map<DateRow, LocalDate> days = course.ruled() ? inOrder(after, dates) : asTheyAre(after, dates);
    if (course.ruled()) store.unplace(dates);
    for (Map.Entry<DateRow, LocalDate> entry : days.entrySet()) {
      store.place(entry.getKey().event().id(), after.id(), entry.getValue());
      follow(after, entry.getKey(), entry.getValue(), wish);
    }
    FallingAway rest = new FallingAway(announcing, transaction, person, wish.reason());
    return rest.all(dates.stream().filter(date -> !days.containsKey(date)).toList(), days.values())
        .map(_ -> after);
  }

  private Map<DateRow, LocalDate> asTheyAre(SeriesRow after, List<DateRow> dates) {
    Map<DateRow, LocalDate> days = new LinkedHashMap<>();
    for (DateRow date : dates) {
      if (after.number(date.day()).isPresent()) days.put(date, date.day());
    }
    return days;
  }

  /** The first date to the first day, the second to the second. */
  private Map<DateRow, LocalDate> inOrder(SeriesRow after, List<DateRow> dates) {
    LocalDate horizon = planning.horizon(after, now());
    Map<DateRow, LocalDate> days = new LinkedHashMap<>();
    Iterator<LocalDate> next =
        after.recurrence().days().takeWhile(day -> !day.isAfter(horizon)).iterator();
    for (DateRow date : dates) if (next.hasNext()) days.put(date, next.next());
    return days;
  }

  private void follow(SeriesRow after, DateRow date, LocalDate day, Wish wish) {
    Event event = date.event();
    boolean asked = event.id() == wish.from().event().id();
    EventFields usual =
        after.series().usual(day, after.number(day).orElse(after.series().firstNumber()));
    EventFields own = event.fields();
    Set<Part> apart = EnumSet.noneOf(Part.class);
    apart.addAll(date.apart());
    if (asked) apart.removeAll(wish.changed());
    if (asked && wish.typed().isPresent()) {
      own = titled(wish.typed().get(), usual);
      Set<Part> unusual = Part.differing(own, usual);
      wish.changed().stream().filter(unusual::contains).forEach(apart::add);
    }
    new DateStore(transaction).apart(event.id(), apart);
    become(event, Part.mixed(own, usual, apart));
  }

  /** What is typed, but for the title, which the series gives its number. */
  private static EventFields titled(EventFields typed, EventFields usual) {
    Set<Part> all = EnumSet.complementOf(EnumSet.of(Part.TITLE));
    return Part.mixed(typed, usual, all);
  }

  private void become(Event event, EventFields fields) {
    if (fields.equals(event.fields())) {
      announcing.told(transaction, event.id());
      return;
    }
    new EventStore(transaction).edit(event, fields, now());
    announcing.follow(transaction, person, event, fields);
    announcing.changed(transaction, event.id());
  }

  private Instant now() {
    return announcing.clock().instant();
  }
}
