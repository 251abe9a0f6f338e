package paris.p2p.rendezvous.events;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.row;
import static paris.p2p.rendezvous.store.sql.Tables.EVENT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.SelectField;
import org.jooq.UpdateSetMoreStep;
import paris.p2p.rendezvous.store.Transaction;
import paris.p2p.rendezvous.store.sql.tables.records.EventRecord;
import paris.p2p.rendezvous.text.Wording;

/** Events, as rows. */
final class EventStore {
  private static final Field<Integer> GOING = RsvpStore.going(EVENT.ID);

  static final SelectField<EventFields> FIELDS =
      row(
              EVENT.TITLE,
              EVENT.KIND,
              EVENT.STARTS_AT,
              EVENT.ENDS_AT,
              EVENT.PLACE,
              EVENT.ADDRESS,
              EVENT.LANGUAGES,
              EVENT.CAPACITY,
              row(EVENT.TEXT_FR, EVENT.TEXT_EN).mapping(Wording::new))
          .mapping(EventStore::fields);

  private static EventFields fields(
      String title,
      String kind,
      LocalDateTime start,
      LocalDateTime end,
      String place,
      String address,
      String languages,
      Integer capacity,
      Wording text) {
    return new EventFields(
        title,
        Kind.tagged(kind).orElseThrow(),
        start,
        end,
        place,
        address,
        Languages.tagged(languages),
        Optional.ofNullable(capacity),
        text);
  }

  private final DSLContext sql;

  EventStore(Transaction transaction) {
    sql = transaction.sql();
  }

  List<Event> asked(EventQuery query, Instant now) {
    return some(which(query, now), order(query), Math.clamp(query.limit(), 1, 1_000));
  }

  /** Those of the query that come after this one, in its order. */
  List<Event> further(EventQuery query, Event after, Instant now) {
    Condition which = which(query, now).and(behind(after, query.past()));
    return some(which, order(query), Math.clamp(query.limit(), 1, 1_000));
  }

  /** Later in the order than this one; backwards, earlier. */
  private static Condition behind(Event after, boolean backwards) {
    LocalDateTime start = after.fields().start();
    var place = row(start, after.id());
    var here = row(EVENT.STARTS_AT, EVENT.ID);
    // H2 reads an index from a single column only.
    return backwards
        ? EVENT.STARTS_AT.le(start).and(here.lt(place))
        : EVENT.STARTS_AT.ge(start).and(here.gt(place));
  }

  private static Condition which(EventQuery query, Instant now) {
    return when(query, now)
        .and(query.from().map(EventStore::endsAfter).orElse(noCondition()))
        .and(query.to().map(EventStore::startsBy).orElse(noCondition()))
        .and(query.kind().map(kind -> EVENT.KIND.eq(kind.tag())).orElse(noCondition()));
  }

  private static Condition when(EventQuery query, Instant now) {
    if (query.past()) return EVENT.OVER_AT.le(now);
    return query.from().isPresent() ? noCondition() : EVENT.OVER_AT.gt(now);
  }

  private static List<OrderField<?>> order(EventQuery query) {
    return query.past()
        ? List.of(EVENT.STARTS_AT.desc(), EVENT.ID.desc())
        : List.of(EVENT.STARTS_AT, EVENT.ID);
  }

  /**
   * Those that hold one of each of these words, which are folded: what is to come soonest first,
   * then what is over, latest first.
   */
  List<Event> holding(List<List<String>> each, int limit, Instant now) {
    Condition all = noCondition();
    for (List<String> any : each)
      all = all.and(or(any.stream().map(EVENT.SOUGHT::contains).toList()));
    List<Event> coming =
        some(all.and(EVENT.OVER_AT.gt(now)), List.of(EVENT.STARTS_AT, EVENT.ID), limit);
    if (coming.size() == limit) return coming;
    List<Event> found = new ArrayList<>(coming);
    found.addAll(
        some(
            all.and(EVENT.OVER_AT.le(now)),
            List.of(EVENT.STARTS_AT.desc(), EVENT.ID.desc()),
            limit - coming.size()));
    return found;
  }

  /** Those that end after the beginning of that day, soonest first; from one of them on. */
  List<Event> onwards(LocalDate first, Optional<Kind> kind, Optional<Event> after, int limit) {
    Condition near = EVENT.STARTS_AT.ge(first.minusDays(EventCheck.DAYS_MOST + 1).atStartOfDay());
    Condition which =
        near.and(endsAfter(first))
            .and(kind.map(it -> EVENT.KIND.eq(it.tag())).orElse(noCondition()))
            .and(after.map(it -> behind(it, false)).orElse(noCondition()));
    return some(which, soonestFirst(), limit);
  }

  /** All kinds that there are, in the order of their names. */
  List<Kind> kinds() {
    return sql.selectDistinct(EVENT.KIND)
        .from(EVENT)
        .orderBy(EVENT.KIND)
        .fetch(row -> Kind.tagged(row.value1()).orElseThrow());
  }

  List<Event> between(LocalDate first, LocalDate last) {
    return some(touching(first, last), soonestFirst(), Integer.MAX_VALUE);
  }

  /** When those that touch these days and take place begin and end. */
  List<Times> times(LocalDate first, LocalDate last) {
    return sql.select(EVENT.STARTS_AT, EVENT.ENDS_AT)
        .from(EVENT)
        .where(touching(first, last))
        .and(EVENT.STATUS.ne(Status.CANCELLED.tag()))
        .orderBy(soonestFirst())
        .fetch(mapping(Times::new));
  }

  private static Condition touching(LocalDate first, LocalDate last) {
    // None lasts longer than that; it keeps the index from being read from its beginning.
    Condition near = EVENT.STARTS_AT.ge(first.minusDays(EventCheck.DAYS_MOST + 1).atStartOfDay());
    return near.and(endsAfter(first)).and(startsBy(last));
  }

  Optional<Event> next(Instant now) {
    return some(
            EVENT.OVER_AT.gt(now).and(EVENT.STATUS.ne(Status.CANCELLED.tag())), soonestFirst(), 1)
        .stream()
        .findFirst();
  }

  /** The latest dates of that series that took place, latest first. */
  List<Event> evenings(long series, Instant now, int most) {
    Condition which = EVENT.SERIES_ID.eq(series).and(EVENT.OVER_AT.le(now));
    return some(
        which.and(EVENT.STATUS.ne(Status.CANCELLED.tag())),
        List.of(EVENT.STARTS_AT.desc(), EVENT.ID.desc()),
        most);
  }

  Optional<Event> event(long id) {
    return full(EVENT.ID.eq(id), soonestFirst()).stream().findFirst();
  }

  private static Condition endsAfter(LocalDate day) {
    return EVENT.ENDS_AT.gt(day.atStartOfDay());
  }

  private static Condition startsBy(LocalDate day) {
    return EVENT.STARTS_AT.lt(day.plusDays(1).atStartOfDay());
  }

  private static List<OrderField<?>> soonestFirst() {
    return List.of(EVENT.STARTS_AT, EVENT.ID);
  }

  /** Which they are first, since who comes is to be counted for those alone. */
  private List<Event> some(Condition which, List<OrderField<?>> order, int limit) {
    List<Long> ids =
        sql.select(EVENT.ID).from(EVENT).where(which).orderBy(order).limit(limit).fetch(EVENT.ID);
    return ids.isEmpty() ? List.of() : full(EVENT.ID.in(ids), order);
  }

  private List<Event> full(Condition which, List<OrderField<?>> order) {
    return sql.select(
            EVENT.ID,
            EVENT.UID,
            EVENT.SERIES_ID.convertFrom(Optional::ofNullable),
            FIELDS,
            EVENT.ZONE.convertFrom(ZoneId::of),
            EVENT.STATUS.convertFrom(Status::tagged),
            EVENT.REASON,
            GOING,
            EVENT.VERSION,
            EVENT.MOVED_FROM.convertFrom(Optional::ofNullable))
        .from(EVENT)
        .where(which)
        .orderBy(order)
        .fetch(mapping(Event::new));
  }

  /** Keeps others from changing or answering it until this transaction ends; then reads it. */
  Optional<Event> hold(long id) {
    sql.select(EVENT.ID).from(EVENT).where(EVENT.ID.eq(id)).forUpdate().fetch();
    return event(id);
  }

  /** A new event; {@code uid} is what calendars know it by. */
  long add(String uid, EventFields fields, ZoneId zone, Instant now) {
    return inserted(record(fields, zone, now), uid);
  }

  /** A date of a series. */
  long add(SeriesRow series, SeriesRow.Day day, Instant now) {
    EventRecord row = record(day.fields(), series.series().zone(), now);
    row.setSeriesId(series.id());
    row.setOriginalDate(day.day());
    return inserted(row, free(series.series().uid() + "-" + day.day()));
  }

  /** That name, or another where a date that has moved away carries it. */
  private String free(String uid) {
    String free = uid;
    for (int i = 2; sql.fetchExists(EVENT, EVENT.UID.eq(free)); i++) free = uid + "-" + i;
    return free;
  }

  private long inserted(EventRecord row, String uid) {
    row.setUid(uid);
    row.setStatus(Status.CONFIRMED.tag());
    row.setReason("");
    row.setVersion(1);
    return sql.insertInto(EVENT).set(row).returningResult(EVENT.ID).fetchSingle().value1();
  }

  /** An event with these words instead of its own; where it begins elsewhere, it has moved. */
  void edit(Event event, EventFields fields, Instant now) {
    EventRecord row = record(fields, event.zone(), now);
    LocalDateTime before = event.fields().start();
    if (!before.equals(fields.start())) row.setMovedFrom(before);
    rise(now).set(row).where(EVENT.ID.eq(event.id())).execute();
  }

  void mark(long id, Status status, String reason, Instant now) {
    rise(now)
        .set(EVENT.STATUS, status.tag())
        .set(EVENT.REASON, reason)
        .where(EVENT.ID.eq(id))
        .execute();
  }

  private UpdateSetMoreStep<EventRecord> rise(Instant now) {
    return sql.update(EVENT).set(EVENT.VERSION, EVENT.VERSION.plus(1)).set(EVENT.CHANGED_AT, now);
  }

  static EventRecord record(EventFields fields, ZoneId zone, Instant now) {
    EventRecord row = new EventRecord();
    LocalDateTime end = fields.end();
    row.setTitle(fields.title());
    row.setKind(fields.kind().tag());
    row.setStartsAt(fields.start());
    row.setEndsAt(end);
    row.setZone(zone.getId());
    row.setOverAt(end.atZone(zone).toInstant());
    row.setPlace(fields.place());
    row.setAddress(fields.address());
    row.setLanguages(Languages.tags(fields.languages()));
    row.setCapacity(fields.capacity().orElse(null));
    row.setTextFr(fields.text().fr());
    row.setTextEn(fields.text().en());
    row.setChangedAt(now);
    return row;
  }
}
