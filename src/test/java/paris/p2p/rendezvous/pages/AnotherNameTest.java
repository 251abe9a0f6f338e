package paris.p2p.rendezvous.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.board.Topic;
import paris.p2p.rendezvous.people.Here;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.search.Asked;
import paris.p2p.rendezvous.search.Hit;
import paris.p2p.rendezvous.search.Order;
import paris.p2p.rendezvous.terminal.Key;

/** Whoever takes another name has it everywhere, at once. */
class AnotherNameTest {
  private final Founded founded = new Founded();
  private final OpenHub hub = founded.hub;
  private Caller amir;
  private Caller noor;
  private long topic;

  @BeforeEach
  void people() {
    amir = hub.member("amir");
    noor = hub.member("noor");
    topic = hub.topic(amir, "Un relais, @amir dixit", 1).topicId();
  }

  @AfterEach
  void close() {
    hub.close();
  }

  private void rename() {
    OpenHub.done(hub.desk.renaming().rename(amir, "camille"));
  }

  private List<String> from(String name) {
    Asked asked = Asked.of("relais from:" + name);
    return OpenHub.done(hub.desk.search().posts(asked, Order.NEWEST, 9)).hits().stream()
        .map(Hit::author)
        .toList();
  }

  @Test
  void on_the_screen_one_chooses_it_and_is_told_what_it_leaves_behind() {
    Stroll walk = hub.visit(amir, MinePage.start()).choose("name");
    assertTrue(walk.sees().contains("pendant 90 jours"), walk.sees());
    walk.type("noor");
    assertTrue(walk.sees().contains("noor"), walk.sees());
    walk.press(Key.Name.ENTER);
    assertInstanceOf(RenamePage.class, walk.page(), "it is somebody else's");
    walk.ctrl('u').type("camille").press(Key.Name.ENTER);
    assertInstanceOf(MinePage.class, walk.page());
    assertEquals("Vous êtes désormais camille, partout où vous avez écrit.", walk.notice);
    assertTrue(walk.badge.contains("camille"), walk.badge);
    assertEquals(Map.of(), hub.desk.drafts().read(amir, "rename"));
  }

  @Test
  void what_is_typed_of_a_name_is_kept_until_it_is_taken() {
    hub.visit(amir, RenamePage.start()).type("camil");
    Stroll back = hub.visit(amir, MinePage.start()).choose("name");
    back.type("le").press(Key.Name.ENTER);
    assertEquals("camille", back.badge);
  }

  @Test
  void who_has_no_name_yet_is_led_to_where_one_takes_the_first() {
    assertInstanceOf(JoinPage.class, hub.visit(OpenHub.key("x"), RenamePage.start()).page());
    assertInstanceOf(NeedsKeyPage.class, hub.visit(Caller.guest(), RenamePage.start()).page());
  }

  @Test
  void the_board_has_it_above_all_that_they_wrote_and_texts_stay_as_they_are() {
    assertEquals("amir", hub.desk.board().latest(1).getFirst().author());
    rename();
    Topic now = hub.desk.board().latest(1).getFirst();
    assertEquals("camille", now.author());
    assertEquals("camille", now.lastAuthor());
    assertEquals("Un relais, @amir dixit", now.title());
    assertEquals("camille", hub.desk.board().postsAfter(topic, 0, 1).getFirst().author());
  }

  @Test
  void whoever_is_reading_sees_it_without_a_key() {
    Stroll thread = hub.visit(noor, TopicPage.of(topic));
    Stroll space = hub.visit(noor, SpacePage.of("idees"));
    assertTrue(thread.sees().contains("text=amir"), thread.sees());
    rename();
    for (Stroll walk : List.of(thread, space)) {
      assertTrue(walk.news().sees().contains("camille"), walk.sees());
      assertFalse(walk.sees().contains("text=amir"), walk.sees());
    }
  }

  @Test
  void what_others_were_told_of_their_posts_goes_by_it() {
    long other = hub.topic(noor, "Un pont", 1).topicId();
    OpenHub.done(hub.desk.board().reply(amir, other, "Volontiers"));
    assertEquals("amir", hub.desk.notices().latest(noor).getFirst().detail());
    rename();
    assertEquals("camille", hub.desk.notices().latest(noor).getFirst().detail());
  }

  @Test
  void who_is_here_is_here_by_it() {
    try (var _ = hub.desk.presence().enter(amir)) {
      rename();
      assertEquals(new Here(List.of("camille"), 0), hub.desk.presence().here());
    }
  }

  @Test
  void their_posts_are_found_by_it_and_not_by_the_other() {
    assertEquals(List.of("amir"), from("amir"));
    rename();
    assertEquals(List.of("camille"), from("camille"));
    Asked old = Asked.of("relais from:amir");
    assertFalse(
        hub.desk.search().posts(old, Order.NEWEST, 9) instanceof Outcome.Done<?>,
        "nobody is called that");
  }

  @Test
  void members_see_what_they_were_called_on_their_page_and_others_do_not() {
    long id = hub.desk.people().peer(amir).person().map(Person::id).orElseThrow();
    Stroll member = hub.visit(noor, PersonPage.of(id));
    assertFalse(member.sees().contains("avant"), member.sees());
    rename();
    assertTrue(member.news().sees().contains("avant\u00a0: amir"), member.sees());
    for (Caller other : List.of(Caller.guest(), OpenHub.key("x"))) {
      String seen = hub.visit(other, PersonPage.of(id)).sees();
      assertTrue(seen.contains("camille"), seen);
      assertFalse(seen.contains("amir"), seen);
    }
  }

  @Test
  void in_english_it_is_said_as_well() {
    Stroll walk = hub.visit(amir, RenamePage.start());
    String english = walk.page().view(BoardSamples.ENGLISH).toString();
    assertTrue(english.contains("nobody else can take it"), english);
  }
}
