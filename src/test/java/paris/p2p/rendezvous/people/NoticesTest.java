package paris.p2p.rendezvous.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.desk.HubInMemory;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.rules.Caller;

class NoticesTest {
  private final HubInMemory hub = new HubInMemory(HubInMemory.house(false));
  private final Caller ada = member("ada");
  private final Caller bob = member("bob");

  private Caller member(String name) {
    Caller caller = Folk.key(name);
    hub.desk.people().join(caller, name);
    return caller;
  }

  private long id(Caller caller) {
    return hub.desk.people().peer(caller).person().orElseThrow().id();
  }

  private void tell(Notice.Kind kind, String subject, String detail, Caller... whom) {
    Set<Long> ids = Set.copyOf(Arrays.stream(whom).map(this::id).toList());
    hub.database.change(transaction -> {
      hub.desk.notices().tell(transaction, ids, kind, subject, "Talks", detail);
      return ids;
    });
  }

  @Test
  void who_is_concerned_is_told_and_nobody_else() {
    List<News> heard = new ArrayList<>();
    try (hub;
        var _ = hub.newsroom.listen(heard::add)) {
      tell(Notice.Kind.EVENT_CANCELLED, "event/12", "the bar is closed", ada);
      assertEquals(1, hub.desk.notices().unread(ada));
      assertEquals(0, hub.desk.notices().unread(bob));
      assertEquals(0, hub.desk.notices().unread(Caller.guest()));
      assertEquals("the bar is closed", hub.desk.notices().latest(ada).getFirst().detail());
      assertEquals(List.of(new News.Noticed(Set.of(id(ada)))), heard);
    }
  }

  @Test
  void all_is_read_at_once_by_one_and_by_nobody_else() {
    List<News> heard = new ArrayList<>();
    try (hub) {
      tell(Notice.Kind.PLACE_FREE, "event/12", "", ada, bob);
      tell(Notice.Kind.EVENT_RESTORED, "event/13", "", ada);
      try (var _ = hub.newsroom.listen(heard::add)) {
        hub.desk.notices().readAll(ada);
        hub.desk.notices().readAll(ada);
        hub.desk.notices().readAll(Caller.guest());
      }
      assertEquals(List.of(new News.Noticed(Set.of(id(ada)))), heard);
      assertEquals(0, hub.desk.notices().mine(ada).unread());
      assertEquals(2, hub.desk.notices().mine(ada).latest().size());
      assertEquals(1, hub.desk.notices().mine(bob).unread());
      assertEquals(Notices.Mine.nobodys(), hub.desk.notices().mine(Caller.guest()));
    }
  }

  @Test
  void only_the_newest_are_given_out_and_all_are_counted() {
    try (hub) {
      for (int i = 0; i < 60; i++) tell(Notice.Kind.PLACE_FREE, "event/" + i, "", ada);
      Notices.Mine mine = hub.desk.notices().mine(ada);
      assertEquals(Notices.MOST, mine.latest().size());
      assertEquals("event/59", mine.latest().getFirst().subject());
      assertEquals(60, mine.unread());
    }
  }

  @Test
  void what_is_unread_comes_first_however_old_and_a_list_of_all_has_the_newest_first() {
    try (hub) {
      tell(Notice.Kind.PLACE_FREE, "event/1", "", ada);
      for (int i = 2; i <= 60; i++) tell(Notice.Kind.PLACE_FREE, "event/" + i, "", ada);
      for (int i = 2; i <= 60; i++) hub.desk.notices().read(ada, "event/" + i);
      Notices.Mine mine = hub.desk.notices().mine(ada);
      assertEquals(Notices.MOST, mine.latest().size());
      assertEquals("event/1", mine.latest().getFirst().subject());
      assertEquals("event/60", mine.latest().get(1).subject());
      assertEquals(1, mine.unread());
      assertEquals("event/60", hub.desk.notices().latest(ada).getFirst().subject());
    }
  }

  @Test
  void what_was_read_stays_and_is_not_unread_any_more() {
    try (hub) {
      tell(Notice.Kind.PLACE_FREE, "event/12", "", ada, bob);
      tell(Notice.Kind.PROPOSAL_STATE, "proposal/3", "accepted", ada);
      hub.desk.notices().read(ada, "event/12");
      assertEquals(1, hub.desk.notices().unread(ada));
      assertEquals(1, hub.desk.notices().unread(bob));
      assertEquals(
          List.of("proposal/3 false", "event/12 true"),
          hub.desk.notices().latest(ada).stream()
              .map(notice -> notice.subject() + " " + notice.read())
              .toList());
    }
  }
}
