package paris.p2p.rendezvous.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.store.Fresh;

final class NoticeRoomTest {
  @RegisterExtension final Fresh fresh = new Fresh();
  private final Watch watch = new Watch();
  private Folk folk;
  private Notices notices;
  private Caller ada;
  private Caller lea;

  @BeforeEach
  void people() {
    folk = new Folk(fresh.database());
    notices = new Notices(fresh.database(), folk.people, folk.newsroom, watch);
    ada = folk.member("ada");
    lea = folk.member("lea");
  }

  private long id(Caller caller) {
    return folk.people.peer(caller).person().orElseThrow().id();
  }

  private void tell(int times, Caller... callers) {
    List<Long> persons = List.of(callers).stream().map(this::id).toList();
    for (int i = 0; i < times; i++) {
      watch.passes(Duration.ofMinutes(1));
      fresh
          .database()
          .change(transaction -> {
            notices.tell(
                transaction, persons, Notice.Kind.EVENT_MOVED, "event/1", "Noise", "à 20 h");
            return persons;
          });
    }
  }

  private int kept(Caller caller) {
    return fresh.number("select count(*) from notice where person_id = " + id(caller));
  }

  @Test
  void of_a_person_who_never_reads_the_newest_five_hundred_are_kept() {
    tell(3, lea);
    tell(1_000, ada);
    assertTrue(kept(ada) >= NoticeRoom.MOST, kept(ada) + "");
    assertTrue(kept(ada) < NoticeRoom.MOST + NoticeRoom.EVERY, kept(ada) + "");
    assertEquals(watch.instant(), notices.latest(ada).getFirst().at());
    assertEquals(3, kept(lea));
  }

  @Test
  void of_what_was_read_the_newest_two_hundred_are_kept_and_nothing_unread_goes_before() {
    tell(250, ada);
    notices.readAll(ada);
    tell(150, ada);
    assertEquals(150, notices.unread(ada));
    tell(100, ada);
    assertEquals(250, notices.unread(ada));
    assertTrue(kept(ada) < 250 + NoticeRoom.EVERY, kept(ada) + "");
  }

  @Test
  void who_has_few_keeps_them_all() {
    tell(NoticeRoom.READ_MOST, ada, lea);
    notices.readAll(ada);
    assertEquals(NoticeRoom.READ_MOST, kept(ada));
    assertEquals(NoticeRoom.READ_MOST, kept(lea));
  }
}
