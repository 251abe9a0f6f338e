package paris.p2p.rendezvous.events;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.trim;
import static org.jooq.impl.DSL.when;
import static paris.p2p.rendezvous.store.sql.Tables.EVENT;
import static paris.p2p.rendezvous.store.sql.Tables.ITEM;
import static paris.p2p.rendezvous.store.sql.Tables.SPEAKER;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record9;
import org.jooq.SelectConditionStep;
import paris.p2p.rendezvous.store.Transaction;
import paris.p2p.rendezvous.text.Folded;
import paris.p2p.rendezvous.text.Language;

/** Slots of programmes, as rows. */
final class SlotStore {
  /** A slot that nobody else changes until this transaction ends, and how it stands. */
  record Held(Slot slot, boolean open, boolean cancelled, Instant overAt) {
    boolean over(Instant now) {
      return !overAt.isAfter(now);
    }
  }

  /** The field of an event that holds its programme, as {@code event.apart} names it. */
  private static final String PROGRAMME = "programme";

  private final DSLContext sql;

  SlotStore(Transaction transaction) {
    sql = transaction.sql();
  }

  List<Slot> open(Instant now, int most) {
    return some(ITEM.OPEN_SLOT
            .isTrue()
            .and(EVENT.OVER_AT.gt(now))
            .and(EVENT.STATUS.ne(Status.CANCELLED.tag())))
        .orderBy(EVENT.STARTS_AT, EVENT.ID, ITEM.DAY_OF, ITEM.STARTS, ITEM.POSITION, ITEM.ID)
        .limit(most)
        .fetch(mapping(SlotStore::slot));
  }

  Map<Long, Slot> named(Collection<Long> items) {
    return byId(ITEM.ID.in(items));
  }

  Map<Long, Slot> filled(Collection<Long> items) {
    return byId(ITEM.ID.in(items).and(ITEM.OPEN_SLOT.isFalse()));
  }

  private Map<Long, Slot> byId(Condition which) {
    return some(which).fetch(mapping(SlotStore::slot)).stream()
        .collect(Collectors.toMap(Slot::item, Function.identity()));
  }

  private SelectConditionStep<
          Record9<Long, Long, String, LocalDateTime, String, Integer, LocalTime, Integer, String>>
      some(Condition which) {
    return sql.select(
            ITEM.ID,
            EVENT.ID,
            EVENT.TITLE,
            EVENT.STARTS_AT,
            EVENT.ZONE,
            ITEM.DAY_OF,
            ITEM.STARTS,
            ITEM.MINUTES,
            ITEM.STAGE)
        .from(ITEM)
        .join(EVENT)
        .on(EVENT.ID.eq(ITEM.EVENT_ID))
        .where(which);
  }

  private static Slot slot(
      long item,
      long event,
      String title,
      LocalDateTime start,
      String zoned,
      int dayOf,
      LocalTime starts,
      Integer minutes,
      String stage) {
    ZoneId zone = ZoneId.of(zoned);
    return new Slot(
        item,
        event,
        title,
        start.atZone(zone),
        start.toLocalDate().plusDays(dayOf),
        Optional.ofNullable(starts),
        Optional.ofNullable(minutes),
        stage,
        zone);
  }

  /** The event first, as whoever changes events does; then the line itself. */
  Optional<Held> hold(long item) {
    Optional<Long> event =
        sql.select(ITEM.EVENT_ID).from(ITEM).where(ITEM.ID.eq(item)).fetchOptional(ITEM.EVENT_ID);
    if (event.isEmpty()) return Optional.empty();
    sql.select(EVENT.ID).from(EVENT).where(EVENT.ID.eq(event.get())).forUpdate().fetch();
    sql.select(ITEM.ID).from(ITEM).where(ITEM.ID.eq(item)).forUpdate().fetch();
    Optional<Slot> slot = Optional.ofNullable(named(List.of(item)).get(item));
    return slot.flatMap(found ->
        sql.select(ITEM.OPEN_SLOT, EVENT.STATUS, EVENT.OVER_AT)
            .from(ITEM)
            .join(EVENT)
            .on(EVENT.ID.eq(ITEM.EVENT_ID))
            .where(ITEM.ID.eq(item))
            .fetchOptional(
                mapping((open, status, overAt) ->
                    new Held(found, open, status.equals(Status.CANCELLED.tag()), overAt))));
  }

  boolean speaks(long item, long person) {
    return sql.fetchExists(SPEAKER, SPEAKER.ITEM_ID.eq(item).and(SPEAKER.PERSON_ID.eq(person)));
  }

  void fill(long item, Filling filling) {
    boolean french = filling.languages().contains(Language.FR);
    sql.update(ITEM)
        .set(ITEM.SLOT_KIND, ITEM.KIND)
        .set(ITEM.SLOT_MINUTES, ITEM.MINUTES)
        .set(ITEM.SLOT_LANGUAGES, ITEM.LANGUAGES)
        .set(ITEM.OPEN_SLOT, false)
        .set(ITEM.KIND, filling.kind().tag())
        .set(ITEM.TITLE, filling.title())
        .set(ITEM.TITLE_EN, "")
        .set(ITEM.MINUTES, filling.minutes())
        .set(ITEM.LANGUAGES, Languages.tags(filling.languages()))
        .set(ITEM.TEXT_FR, french ? filling.text() : "")
        .set(ITEM.TEXT_EN, french ? "" : filling.text())
        .where(ITEM.ID.eq(item))
        .execute();
    sql.deleteFrom(SPEAKER).where(SPEAKER.ITEM_ID.eq(item)).execute();
    sql.insertInto(SPEAKER)
        .set(SPEAKER.ITEM_ID, item)
        .set(SPEAKER.POSITION, 0)
        .set(SPEAKER.NAME, filling.speaker())
        .set(SPEAKER.SOUGHT, Folded.of(filling.speaker()))
        .set(SPEAKER.PERSON_ID, filling.person())
        .execute();
  }

  /** As it was before it was filled; what an organiser filled by hand keeps its length. */
  void empty(long item) {
    sql.deleteFrom(SPEAKER).where(SPEAKER.ITEM_ID.eq(item)).execute();
    sql.update(ITEM)
        .set(ITEM.OPEN_SLOT, true)
        .set(ITEM.KIND, coalesce(ITEM.SLOT_KIND, ITEM.KIND))
        .set(
            ITEM.MINUTES,
            when(ITEM.SLOT_KIND.isNotNull(), ITEM.SLOT_MINUTES).otherwise(ITEM.MINUTES))
        .set(ITEM.LANGUAGES, coalesce(ITEM.SLOT_LANGUAGES, ITEM.LANGUAGES))
        .setNull(ITEM.SLOT_KIND)
        .setNull(ITEM.SLOT_MINUTES)
        .setNull(ITEM.SLOT_LANGUAGES)
        .set(ITEM.TITLE, "")
        .set(ITEM.TITLE_EN, "")
        .set(ITEM.TEXT_FR, "")
        .set(ITEM.TEXT_EN, "")
        .set(ITEM.SLIDES, "")
        .set(ITEM.VIDEO, "")
        .where(ITEM.ID.eq(item))
        .execute();
  }

  /** The programme of this date of a series is not the usual one any more. */
  void changedApart(long event) {
    sql.update(EVENT)
        .set(EVENT.APART, trim(concat(EVENT.APART, inline(" " + PROGRAMME))))
        .where(EVENT.ID.eq(event))
        .and(EVENT.SERIES_ID.isNotNull())
        .and(EVENT.APART.notLike("%" + PROGRAMME + "%"))
        .execute();
  }
}
