package paris.p2p.rendezvous.people;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static paris.p2p.rendezvous.store.sql.Tables.EVENT;
import static paris.p2p.rendezvous.store.sql.Tables.HELD_POST;
import static paris.p2p.rendezvous.store.sql.Tables.PERSON;
import static paris.p2p.rendezvous.store.sql.Tables.POST;
import static paris.p2p.rendezvous.store.sql.Tables.PROPOSAL;
import static paris.p2p.rendezvous.store.sql.Tables.ROADMAP_VERSION;
import static paris.p2p.rendezvous.store.sql.Tables.SERIES;
import static paris.p2p.rendezvous.store.sql.Tables.SPACE;
import static paris.p2p.rendezvous.store.sql.Tables.SPACE_WISH;
import static paris.p2p.rendezvous.store.sql.Tables.TOPIC;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jooq.Table;
import paris.p2p.rendezvous.store.Transaction;
import paris.p2p.rendezvous.text.Wording;

/**
 * What the things of the hub are called, whichever feature's they are: one question for a whole
 * page of the journal.
 */
final class SubjectStore {
  private final DSLContext sql;
  private final long reader;

  SubjectStore(Transaction transaction) {
    this(transaction, NameBook.NOBODY);
  }

  /**
   * @param reader for whom their own threads are called as ever
   */
  SubjectStore(Transaction transaction, long reader) {
    sql = transaction.sql();
    this.reader = reader;
  }

  /** By subject, {@code event/12}; those that have no name, or are gone, are not in. */
  Map<String, Wording> names(Collection<String> subjects) {
    Map<String, List<Long>> ids = new HashMap<>();
    for (String subject : subjects) {
      String[] parts = subject.split("/", 2);
      if (parts.length < 2 || !parts[1].matches("[0-9]{1,18}")) continue;
      ids.computeIfAbsent(parts[0], _ -> new ArrayList<>()).add(Long.valueOf(parts[1]));
    }
    Map<String, Wording> names = new HashMap<>();
    question(ids)
        .ifPresent(question ->
            sql.fetch(question)
                .forEach(row ->
                    names.put(
                        row.value1() + "/" + row.value2(),
                        new Wording(row.value3(), row.value4()))));
    return names;
  }

  private Optional<Select<Record4<String, Long, String, String>>> question(
      Map<String, List<Long>> ids) {
    return ids.entrySet().stream()
        .flatMap(kind -> of(kind.getKey(), kind.getValue()).stream())
        .<Select<Record4<String, Long, String, String>>>map(one -> one)
        .reduce(Select::unionAll);
  }

  private Optional<SelectConditionStep<Record4<String, Long, String, String>>> of(
      String kind, Collection<Long> ids) {
    return Optional.ofNullable(
        switch (kind) {
          case "event" -> named(kind, EVENT, EVENT.ID, EVENT.TITLE, ids);
          case "series" -> named(kind, SERIES, SERIES.ID, SERIES.TITLE, ids);
          case "proposal" -> named(kind, PROPOSAL, PROPOSAL.ID, proposal(), ids);
          case "topic" -> named(kind, TOPIC, TOPIC.ID, thread(), ids);
          case "person" -> named(kind, PERSON, PERSON.ID, PERSON.NAME, ids);
          case "wish" -> named(kind, SPACE_WISH, SPACE_WISH.ID, SPACE_WISH.TITLE, ids);
          case "post" ->
              named(kind, POST.join(TOPIC).on(TOPIC.ID.eq(POST.TOPIC_ID)), POST.ID, thread(), ids);
          case "held" ->
              named(
                  kind,
                  HELD_POST.join(PERSON).on(PERSON.ID.eq(HELD_POST.AUTHOR_ID)),
                  HELD_POST.ID,
                  PERSON.NAME,
                  ids);
          case "space" ->
              titled(kind, SPACE, SPACE.ID, SPACE.TITLE_FR, SPACE.TITLE_EN, SPACE.ID.in(ids));
          case "step" ->
              titled(
                  kind,
                  ROADMAP_VERSION,
                  ROADMAP_VERSION.STEP_ID,
                  ROADMAP_VERSION.TITLE_FR,
                  ROADMAP_VERSION.TITLE_EN,
                  ROADMAP_VERSION.STEP_ID.in(ids).and(ROADMAP_VERSION.NEWEST));
          default -> null;
        });
  }

  /** What was taken out of sight is not told of here, either. */
  private Field<String> thread() {
    Condition unseen = TOPIC.HIDDEN.eq(true).and(TOPIC.AUTHOR_ID.ne(reader));
    return when(unseen, "").otherwise(TOPIC.TITLE);
  }

  /** What was declined or withdrawn is for its author and for organisers. */
  private static Field<String> proposal() {
    return when(PROPOSAL.STATE.in("declined", "withdrawn"), "").otherwise(PROPOSAL.TITLE);
  }

  private static SelectConditionStep<Record4<String, Long, String, String>> named(
      String kind, Table<?> table, Field<Long> id, Field<String> name, Collection<Long> ids) {
    return titled(kind, table, id, name, inline(""), id.in(ids));
  }

  private static SelectConditionStep<Record4<String, Long, String, String>> titled(
      String kind,
      Table<?> table,
      Field<Long> id,
      Field<String> fr,
      Field<String> en,
      Condition which) {
    return select(inline(kind), id, fr, en).from(table).where(which);
  }
}
