package paris.p2p.rendezvous.events;

import static paris.p2p.rendezvous.store.sql.Tables.EVENT;
import static paris.p2p.rendezvous.store.sql.Tables.ITEM;
import static paris.p2p.rendezvous.store.sql.Tables.RSVP;
import static paris.p2p.rendezvous.store.sql.Tables.SPEAKER;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import paris.p2p.rendezvous.store.NamedRows;
import paris.p2p.rendezvous.store.Transaction;

/** What the agenda holds of a person, as rows that are handed out or taken out. */
final class LeavingStore {
  private final DSLContext sql;

  LeavingStore(Transaction transaction) {
    sql = transaction.sql();
  }

  /** Each with the moment at which the event begins, told with its zone. */
  List<Map<String, Object>> answers(long person) {
    List<Map<String, Object>> rows = rows(person);
    rows.forEach(row -> row.computeIfPresent("startsAt", (name, start) -> zoned(start, row)));
    return rows;
  }

  private static Object zoned(Object start, Map<String, Object> row) {
    ZoneId zone = ZoneId.of(row.get("zone").toString());
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(((LocalDateTime) start).atZone(zone));
  }

  private List<Map<String, Object>> rows(long person) {
    return NamedRows.of(
        sql.select(
                RSVP.EVENT_ID,
                EVENT.TITLE,
                EVENT.STARTS_AT,
                EVENT.ZONE,
                RSVP.ANSWER,
                RSVP.ALONG,
                RSVP.NAMED,
                RSVP.WAITS,
                RSVP.WAITS_SINCE,
                RSVP.ANSWERED_AT,
                RSVP.BEFORE_ANSWER)
            .from(RSVP)
            .join(EVENT)
            .on(EVENT.ID.eq(RSVP.EVENT_ID))
            .where(RSVP.PERSON_ID.eq(person))
            .orderBy(EVENT.STARTS_AT, EVENT.ID));
  }

  /** The programmes on which they speak. */
  List<Map<String, Object>> talks(long person) {
    return NamedRows.of(
        sql.select(ITEM.EVENT_ID, ITEM.SERIES_ID, ITEM.TITLE, SPEAKER.NAME)
            .from(SPEAKER)
            .join(ITEM)
            .on(ITEM.ID.eq(SPEAKER.ITEM_ID))
            .where(SPEAKER.PERSON_ID.eq(person))
            .orderBy(SPEAKER.ITEM_ID));
  }

  /** The events that they have answered to, in the order in which they are held. */
  List<Long> answered(long person) {
    return sql.select(RSVP.EVENT_ID)
        .from(RSVP)
        .where(RSVP.PERSON_ID.eq(person))
        .orderBy(RSVP.EVENT_ID)
        .fetch(RSVP.EVENT_ID);
  }

  /**
   * A line of a programme.
   *
   * @param event none for a line of a usual programme
   */
  record Line(long item, Optional<Long> event) {}

  /** Those on which they speak. */
  List<Line> lines(long person) {
    return sql.selectDistinct(ITEM.ID, ITEM.EVENT_ID)
        .from(SPEAKER)
        .join(ITEM)
        .on(ITEM.ID.eq(SPEAKER.ITEM_ID))
        .where(SPEAKER.PERSON_ID.eq(person))
        .fetch(row -> new Line(row.value1(), Optional.ofNullable(row.value2())));
  }

  void dropSpeaker(long person) {
    sql.deleteFrom(SPEAKER).where(SPEAKER.PERSON_ID.eq(person)).execute();
  }
}
