package paris.p2p.rendezvous.community;

import static org.jooq.Records.mapping;
import static paris.p2p.rendezvous.store.sql.Tables.PAGE_TEXT;
import static paris.p2p.rendezvous.store.sql.Tables.PERSON;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import paris.p2p.rendezvous.store.Transaction;
import paris.p2p.rendezvous.text.Language;

/** Versions of the community's texts, as rows; none is ever changed. */
final class TextStore {
  private final DSLContext sql;

  TextStore(Transaction transaction) {
    sql = transaction.sql();
  }

  boolean any() {
    return sql.fetchExists(sql.selectOne().from(PAGE_TEXT));
  }

  /** Newest first. */
  List<TextVersion> versions(String slug, Language language, int limit) {
    return sql.select(
            PAGE_TEXT.ID,
            PAGE_TEXT.SLUG,
            PAGE_TEXT.LANGUAGE.convertFrom(tag -> Language.of(tag, Language.FR)),
            PAGE_TEXT.BODY,
            PERSON.NAME.convertFrom(Optional::ofNullable),
            PAGE_TEXT.WRITTEN_AT)
        .from(PAGE_TEXT)
        .leftJoin(PERSON)
        .on(PERSON.ID.eq(PAGE_TEXT.AUTHOR_ID))
        .where(PAGE_TEXT.SLUG.eq(slug))
        .and(PAGE_TEXT.LANGUAGE.eq(language.tag()))
        .orderBy(PAGE_TEXT.SLUG, PAGE_TEXT.LANGUAGE, PAGE_TEXT.ID.desc())
        .limit(limit)
        .fetch(mapping(TextVersion::new));
  }

  /** The newest version, and nobody else replaces it until this transaction ends. */
  Optional<TextVersion> hold(String slug, Language language) {
    sql.select(PAGE_TEXT.ID)
        .from(PAGE_TEXT)
        .where(PAGE_TEXT.SLUG.eq(slug))
        .and(PAGE_TEXT.LANGUAGE.eq(language.tag()))
        .forUpdate()
        .fetch();
    return versions(slug, language, 1).stream().findFirst();
  }

  /** The version that is shown; empty while there is none. */
  String newest(String slug, Language language) {
    return versions(slug, language, 1).stream().findFirst().map(TextVersion::body).orElse("");
  }

  void add(String slug, Language language, String body, Optional<Long> author, Instant now) {
    sql.insertInto(PAGE_TEXT)
        .set(PAGE_TEXT.SLUG, slug)
        .set(PAGE_TEXT.LANGUAGE, language.tag())
        .set(PAGE_TEXT.BODY, body)
        .set(PAGE_TEXT.AUTHOR_ID, author.orElse(null))
        .set(PAGE_TEXT.WRITTEN_AT, now)
        .execute();
  }
}
