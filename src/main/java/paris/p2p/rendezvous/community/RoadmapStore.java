package paris.p2p.rendezvous.community;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;
import static paris.p2p.rendezvous.store.sql.Tables.ROADMAP_STEP;
import static paris.p2p.rendezvous.store.sql.Tables.ROADMAP_VERSION;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.SelectField;
import paris.p2p.rendezvous.store.Transaction;
import paris.p2p.rendezvous.text.Wording;

/** Steps of the roadmap and their versions, as rows. A version's words are never changed. */
final class RoadmapStore {
  private static final SelectField<StepFields> FIELDS =
      row(
              row(ROADMAP_VERSION.TITLE_FR, ROADMAP_VERSION.TITLE_EN).mapping(Wording::new),
              row(ROADMAP_VERSION.TEXT_FR, ROADMAP_VERSION.TEXT_EN).mapping(Wording::new),
              ROADMAP_VERSION.STATE.convertFrom(StepState::tagged),
              ROADMAP_VERSION.SINCE.convertFrom(Optional::ofNullable))
          .mapping(StepFields::new);

  private final DSLContext sql;

  RoadmapStore(Transaction transaction) {
    sql = transaction.sql();
  }

  /** In their order, as they stand. */
  List<Step> steps() {
    return sql.select(ROADMAP_VERSION.STEP_ID, ROADMAP_VERSION.PLACE, FIELDS, ROADMAP_VERSION.ID)
        .from(ROADMAP_VERSION)
        .where(ROADMAP_VERSION.NEWEST)
        .orderBy(ROADMAP_VERSION.NEWEST, ROADMAP_VERSION.PLACE)
        .fetch(mapping(Step::new));
  }

  /** The same, and nobody else changes the roadmap until this transaction ends. */
  List<Step> hold() {
    sql.select(ROADMAP_VERSION.ID)
        .from(ROADMAP_VERSION)
        .where(ROADMAP_VERSION.NEWEST)
        .forUpdate()
        .fetch();
    return steps();
  }

  long addStep() {
    return sql.insertInto(ROADMAP_STEP)
        .defaultValues()
        .returningResult(ROADMAP_STEP.ID)
        .fetchSingle()
        .value1();
  }

  /** The version that is shown from now on, in place of the one that was. */
  void addVersion(long step, int place, StepFields fields, Optional<Long> author, Instant now) {
    sql.update(ROADMAP_VERSION)
        .set(ROADMAP_VERSION.NEWEST, false)
        .where(ROADMAP_VERSION.STEP_ID.eq(step))
        .and(ROADMAP_VERSION.NEWEST)
        .execute();
    sql.insertInto(ROADMAP_VERSION)
        .set(ROADMAP_VERSION.STEP_ID, step)
        .set(ROADMAP_VERSION.PLACE, place)
        .set(ROADMAP_VERSION.TITLE_FR, fields.title().fr())
        .set(ROADMAP_VERSION.TITLE_EN, fields.title().en())
        .set(ROADMAP_VERSION.TEXT_FR, fields.text().fr())
        .set(ROADMAP_VERSION.TEXT_EN, fields.text().en())
        .set(ROADMAP_VERSION.STATE, fields.state().tag())
        .set(ROADMAP_VERSION.SINCE, fields.since().orElse(null))
        .set(ROADMAP_VERSION.NEWEST, true)
        .set(ROADMAP_VERSION.AUTHOR_ID, author.orElse(null))
        .set(ROADMAP_VERSION.WRITTEN_AT, now)
        .execute();
  }

  /** Puts a step elsewhere; that is no new version of its words. */
  void place(Step step, int place) {
    sql.update(ROADMAP_VERSION)
        .set(ROADMAP_VERSION.PLACE, place)
        .where(ROADMAP_VERSION.ID.eq(step.version()))
        .execute();
  }
}
