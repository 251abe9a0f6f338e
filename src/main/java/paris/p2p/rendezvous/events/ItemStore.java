package paris.p2p.rendezvous.events;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.trim;
import static paris.p2p.rendezvous.store.sql.Tables.EVENT;
import static paris.p2p.rendezvous.store.sql.Tables.ITEM;
import static paris.p2p.rendezvous.store.sql.Tables.JOURNAL;
import static paris.p2p.rendezvous.store.sql.Tables.SERIES;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SelectField;
import paris.p2p.rendezvous.store.Transaction;
import paris.p2p.rendezvous.store.sql.tables.records.ItemRecord;
import paris.p2p.rendezvous.text.Cleaner;
import paris.p2p.rendezvous.text.Folded;
import paris.p2p.rendezvous.text.Wording;

/** Programmes, as rows. */
final class ItemStore {
  /** The field of an event that is its programme, as {@code event.apart} names it. */
  private static final String PROGRAMME = "programme";

  private static final int SOUGHT_MOST = 100_000;

  private static final SelectField<Occasion> OCCASION =
      row(ITEM.EVENT_ID, ITEM.SERIES_ID)
          .mapping((event, series) ->
              event == null ? new Occasion.Usual(series) : new Occasion.Date(event));

  private static final SelectField<ItemTime> TIME =
      row(ITEM.DAY_OF, ITEM.STARTS, ITEM.MINUTES).mapping(ItemStore::time);

  private static final SelectField<ItemFields> FIELDS =
      row(
              ITEM.KIND,
              row(ITEM.TITLE, ITEM.TITLE_EN).mapping(Wording::new),
              ITEM.STAGE,
              TIME,
              ITEM.LANGUAGES,
              row(ITEM.TEXT_FR, ITEM.TEXT_EN).mapping(Wording::new),
              row(ITEM.SLIDES, ITEM.VIDEO).mapping(ItemFields.Links::new),
              ITEM.OPEN_SLOT)
          .mapping(ItemStore::fields);

  private static ItemTime time(int day, LocalTime starts, Integer minutes) {
    return new ItemTime(day, Optional.ofNullable(starts), Optional.ofNullable(minutes));
  }

  /** Without its speakers, who are rows of their own. */
  private static ItemFields fields(
      String kind,
      Wording title,
      String stage,
      ItemTime time,
      String languages,
      Wording text,
      ItemFields.Links links,
      boolean openSlot) {
    return new ItemFields(
        ItemKind.tagged(kind).orElse(ItemKind.OTHER),
        title,
        stage,
        time,
        Languages.tagged(languages),
        List.of(),
        text,
        links,
        openSlot);
  }

  private final DSLContext sql;
  private final SpeakerStore speakers;

  ItemStore(Transaction transaction) {
    sql = transaction.sql();
    speakers = new SpeakerStore(transaction);
  }

  private static Condition of(Occasion occasion) {
    return switch (occasion) {
      case Occasion.Date(long event) -> ITEM.EVENT_ID.eq(event);
      case Occasion.Usual(long series) -> ITEM.SERIES_ID.eq(series);
    };
  }

  /** The whole programme in its order. */
  List<Item> all(Occasion occasion) {
    return some(of(occasion)).stream().sorted(Item.inOrder()).toList();
  }

  Optional<Item> item(long id) {
    return some(ITEM.ID.eq(id)).stream().findFirst();
  }

  /** Those of these ids, in no order. */
  List<Item> named(Collection<Long> ids) {
    return ids.isEmpty() ? List.of() : some(ITEM.ID.in(ids));
  }

  private List<Item> some(Condition which) {
    Map<Long, List<Speaker>> named = speakers.of(which);
    return sql
        .select(ITEM.ID, OCCASION, ITEM.POSITION, FIELDS, ITEM.VERSION)
        .from(ITEM)
        .where(which)
        .fetch(mapping(Item::new))
        .stream()
        .map(item -> with(item, named.getOrDefault(item.id(), List.of())))
        .toList();
  }

  private static Item with(Item item, List<Speaker> speakers) {
    ItemFields bare = item.fields();
    ItemFields fields =
        new ItemFields(
            bare.kind(),
            bare.title(),
            bare.stage(),
            bare.time(),
            bare.languages(),
            List.copyOf(speakers),
            bare.text(),
            bare.links(),
            bare.openSlot());
    return new Item(item.id(), item.occasion(), item.position(), fields, item.version());
  }

  int count(Occasion occasion) {
    return sql.fetchCount(ITEM, of(occasion));
  }

  int openSlots(long event) {
    return sql.fetchCount(ITEM, ITEM.EVENT_ID.eq(event).and(ITEM.OPEN_SLOT.isTrue()));
  }

  /** A new line after those that begin with it. */
  long add(Occasion occasion, ItemFields fields) {
    int last =
        sql.select(coalesce(max(ITEM.POSITION), inline(0)))
            .from(ITEM)
            .where(of(occasion))
            .fetchSingle()
            .value1();
    ItemRecord row = record(fields);
    switch (occasion) {
      case Occasion.Date(long event) -> row.setEventId(event);
      case Occasion.Usual(long series) -> row.setSeriesId(series);
    }
    row.setPosition(last + 1);
    row.setVersion(1);
    long id = sql.insertInto(ITEM).set(row).returningResult(ITEM.ID).fetchSingle().value1();
    speakers.add(id, fields.speakers());
    return id;
  }

  void edit(long id, ItemFields fields) {
    sql.update(ITEM)
        .set(record(fields))
        .set(ITEM.VERSION, ITEM.VERSION.plus(1))
        .where(ITEM.ID.eq(id))
        .execute();
    speakers.remove(ITEM.ID.eq(id));
    speakers.add(id, fields.speakers());
  }

  /** Its row was changed by another store: folds it anew, and its version rises. */
  void changed(long id) {
    item(id)
        .ifPresent(item ->
            sql.update(ITEM)
                .set(ITEM.SOUGHT, sought(item.fields()))
                .set(ITEM.VERSION, ITEM.VERSION.plus(1))
                .where(ITEM.ID.eq(id))
                .execute());
  }

  void place(long id, int position) {
    sql.update(ITEM).set(ITEM.POSITION, position).where(ITEM.ID.eq(id)).execute();
  }

  void remove(long id) {
    remove(ITEM.ID.eq(id));
  }

  void removeAll(Occasion occasion) {
    remove(of(occasion));
  }

  private void remove(Condition which) {
    speakers.remove(which);
    sql.deleteFrom(ITEM).where(which).execute();
  }

  /** Keeps others from changing what is usual in this series meanwhile. */
  void holdSeries(long series) {
    sql.select(SERIES.ID).from(SERIES).where(SERIES.ID.eq(series)).forUpdate().fetch();
  }

  Optional<Long> series(String uid) {
    return sql.select(SERIES.ID).from(SERIES).where(SERIES.UID.eq(uid)).fetchOptional(SERIES.ID);
  }

  /** The dates to come of a series whose programme nobody changed; held. */
  List<Long> usualDates(long series, Instant now) {
    return sql.select(EVENT.ID)
        .from(EVENT)
        .where(EVENT.SERIES_ID.eq(series))
        .and(EVENT.OVER_AT.gt(now))
        .and(EVENT.APART.notContains(PROGRAMME))
        .orderBy(EVENT.ID)
        .forUpdate()
        .fetch(EVENT.ID);
  }

  /** The programme of this date of a series is its own from now on. */
  void apart(long event) {
    sql.update(EVENT)
        .set(EVENT.APART, trim(concat(EVENT.APART, inline(" " + PROGRAMME))))
        .where(EVENT.ID.eq(event))
        .and(EVENT.SERIES_ID.isNotNull())
        .and(EVENT.APART.notContains(PROGRAMME))
        .execute();
  }

  /** Whether the programme of this date is the usual one of its series. */
  boolean follows(long event) {
    return sql.fetchExists(
        EVENT,
        EVENT
            .ID
            .eq(event)
            .and(EVENT.SERIES_ID.isNotNull())
            .and(EVENT.APART.notContains(PROGRAMME)));
  }

  /** Whether anybody ever did anything to that programme. */
  boolean touched(Occasion occasion) {
    return sql.fetchExists(
        sql.selectOne()
            .from(JOURNAL)
            .where(JOURNAL.SUBJECT.eq(occasion.subject()))
            .and(JOURNAL.ACT.like("%\\_item", '\\')));
  }

  private static ItemRecord record(ItemFields fields) {
    ItemRecord row = new ItemRecord();
    row.setKind(fields.kind().tag());
    row.setTitle(fields.title().fr());
    row.setTitleEn(fields.title().en());
    row.setStage(fields.stage());
    row.setDayOf(fields.time().day());
    row.setStarts(fields.time().start().orElse(null));
    row.setMinutes(fields.time().minutes().orElse(null));
    row.setLanguages(Languages.tags(fields.languages()));
    row.setTextFr(fields.text().fr());
    row.setTextEn(fields.text().en());
    row.setSlides(fields.links().slides());
    row.setVideo(fields.links().video());
    row.setOpenSlot(fields.openSlot());
    row.setSought(sought(fields));
    return row;
  }

  /** Folding can make words longer, so they are cut. */
  private static String sought(ItemFields fields) {
    String words =
        String.join(
            " ",
            fields.title().fr(),
            fields.title().en(),
            String.join(" ", fields.names()),
            fields.text().fr(),
            fields.text().en());
    return Cleaner.cut(Folded.of(words), SOUGHT_MOST);
  }
}
