package paris.p2p.rendezvous.board;

import static paris.p2p.rendezvous.store.sql.Tables.HELD_POST;

import java.time.Instant;
import org.jooq.DSLContext;
import paris.p2p.rendezvous.store.Transaction;

/** What waits for a moderator, as rows. */
final class HeldStore {
  private final DSLContext sql;

  HeldStore(Transaction transaction) {
    sql = transaction.sql();
  }

  void add(long author, Posting.Spot spot, String body, Instant now) {
    sql.insertInto(HELD_POST)
        .set(HELD_POST.AUTHOR_ID, author)
        .set(HELD_POST.TOPIC_ID, spot.topic().orElse(null))
        .set(HELD_POST.SPACE_ID, spot.space())
        .set(HELD_POST.TITLE, spot.topic().isPresent() ? "" : spot.title())
        .set(HELD_POST.SUBJECT, spot.subject().orElse(null))
        .set(HELD_POST.ANSWERS_ID, spot.answers().orElse(null))
        .set(HELD_POST.BODY, body)
        .set(HELD_POST.WRITTEN_AT, now)
        .execute();
  }
}
