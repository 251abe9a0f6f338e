package paris.p2p.rendezvous.events;

import static org.jooq.impl.DSL.select;
import static paris.p2p.rendezvous.store.sql.Tables.EVENT;
import static paris.p2p.rendezvous.store.sql.Tables.ITEM;
import static paris.p2p.rendezvous.store.sql.Tables.PROPOSAL;
import static paris.p2p.rendezvous.store.sql.Tables.RSVP;
import static paris.p2p.rendezvous.store.sql.Tables.SPEAKER;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import paris.p2p.rendezvous.store.Transaction;

/** Events as dates of their series, as rows. */
final class DateStore {
  private final DSLContext sql;
  private final EventStore events;

  DateStore(Transaction transaction) {
    sql = transaction.sql();
    events = new EventStore(transaction);
  }

  /** The event as a date of its series; none for one of its own. */
  Optional<DateRow> date(long event) {
    return some(EVENT.ID.eq(event)).stream().findFirst();
  }

  /** The dates of a series that have not begun, in the order of their rule. */
  List<DateRow> coming(long series, Instant now) {
    return some(EVENT.SERIES_ID.eq(series).and(EVENT.OVER_AT.gt(now))).stream()
        .filter(date -> date.event().start().toInstant().isAfter(now))
        .toList();
  }

  /** The same, and keeps others from changing or answering them until this transaction ends. */
  List<DateRow> holdComing(long series, Instant now) {
    sql.select(EVENT.ID)
        .from(EVENT)
        .where(EVENT.SERIES_ID.eq(series))
        .and(EVENT.OVER_AT.gt(now))
        .orderBy(EVENT.ID)
        .forUpdate()
        .fetch();
    return coming(series, now);
  }

  private List<DateRow> some(Condition which) {
    List<DateRow> dates = new ArrayList<>();
    sql.select(EVENT.ID, EVENT.SERIES_ID, EVENT.ORIGINAL_DATE, EVENT.APART)
        .from(EVENT)
        .where(which)
        .and(EVENT.SERIES_ID.isNotNull())
        .and(EVENT.ORIGINAL_DATE.isNotNull())
        .orderBy(EVENT.ORIGINAL_DATE)
        .forEach(row -> {
          Event event = events.event(row.value1()).orElseThrow();
          Set<Part> apart = Part.tagged(row.value4());
          dates.add(new DateRow(event, row.value2(), row.value3(), apart));
        });
    return List.copyOf(dates);
  }

  /** The days of the rule that have a date already, from that one on. */
  Set<LocalDate> days(long series, LocalDate from) {
    return sql.select(EVENT.ORIGINAL_DATE)
        .from(EVENT)
        .where(EVENT.SERIES_ID.eq(series))
        .and(EVENT.ORIGINAL_DATE.ge(from))
        .fetchSet(EVENT.ORIGINAL_DATE);
  }

  /** What is its own from now on. */
  void apart(long event, Set<Part> parts) {
    sql.update(EVENT).set(EVENT.APART, Part.tags(parts)).where(EVENT.ID.eq(event)).execute();
  }

  /** Takes their days from these dates, so that others may have them. */
  void unplace(List<DateRow> dates) {
    for (DateRow date : dates) {
      sql.update(EVENT)
          .setNull(EVENT.ORIGINAL_DATE)
          .where(EVENT.ID.eq(date.event().id()))
          .execute();
    }
  }

  /** From now on it is the date of that series on that day. */
  void place(long event, long series, LocalDate day) {
    sql.update(EVENT)
        .set(EVENT.SERIES_ID, series)
        .set(EVENT.ORIGINAL_DATE, day)
        .where(EVENT.ID.eq(event))
        .execute();
  }

  /** Whether nobody has answered it or found a place in its programme. */
  boolean untouched(long event) {
    return !sql.fetchExists(RSVP, RSVP.EVENT_ID.eq(event))
        && !sql.fetchExists(
            PROPOSAL,
            PROPOSAL.ITEM_ID.in(select(ITEM.ID).from(ITEM).where(ITEM.EVENT_ID.eq(event))));
  }

  /** Takes a date that nobody has touched out of the agenda, with its programme. */
  void remove(long event) {
    sql.deleteFrom(SPEAKER)
        .where(SPEAKER.ITEM_ID.in(select(ITEM.ID).from(ITEM).where(ITEM.EVENT_ID.eq(event))))
        .execute();
    sql.deleteFrom(ITEM).where(ITEM.EVENT_ID.eq(event)).execute();
    sql.deleteFrom(EVENT).where(EVENT.ID.eq(event)).execute();
  }

  /**
   * Works out anew when those are over that are not yet, or were so lately: a rule of a zone may
   * have changed since. What was announced stays as it is, a wall-clock time in a zone.
   */
  void reckonEnds(Instant now) {
    sql.select(EVENT.ID, EVENT.ENDS_AT, EVENT.ZONE, EVENT.OVER_AT)
        .from(EVENT)
        .where(EVENT.OVER_AT.gt(now.minus(java.time.Duration.ofDays(2))))
        .forEach(row -> {
          Instant over = row.value2().atZone(ZoneId.of(row.value3())).toInstant();
          if (over.equals(row.value4())) return;
          Condition it = EVENT.ID.eq(row.value1());
          sql.update(EVENT).set(EVENT.OVER_AT, over).where(it).execute();
        });
  }
}
