package paris.p2p.rendezvous.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.events.Rsvp.Answer;
import paris.p2p.rendezvous.rules.Caller;

/** The first page. */
class HomePageTest {
  private final Founded founded = new Founded();
  private final OpenHub hub = founded.hub;

  @AfterEach
  void close() {
    founded.close();
  }

  private long next() {
    return hub.desk.agenda().next().orElseThrow().id();
  }

  @Test
  void it_says_who_we_are_when_we_meet_and_who_is_here() {
    String seen = hub.visit(hub.member("lea"), HomePage.start()).sees();
    assertTrue(seen.contains("Quésaco"), seen);
    assertTrue(seen.contains("C’est vous."), seen);
    assertTrue(seen.contains("Pair à Bière #88"), seen);
    assertTrue(seen.contains("mercredi 2 décembre 2026, 18:30 → 23:00"), seen);
    assertTrue(seen.contains("qui vient\u00a0?"), seen);
    assertTrue(seen.contains("   lea"), seen);
  }

  @Test
  void v_says_that_one_comes_and_v_again_that_one_does_not() {
    Caller lea = hub.member("lea");
    Stroll stroll = hub.visit(lea, HomePage.start()).press('v');
    assertEquals("À bientôt\u00a0! Vous venez (1 en tout). u défaire", stroll.notice);
    assertTrue(stroll.sees().contains("vous venez"), stroll.sees());
    assertTrue(stroll.sees().contains("1 personne vient"), stroll.sees());
    stroll.press('v');
    assertFalse(stroll.sees().contains("vous venez"), stroll.sees());
    assertEquals(0, hub.desk.agenda().next().orElseThrow().going());
  }

  @Test
  void a_guest_who_wants_to_come_is_shown_how_to_get_a_key() {
    Stroll stroll = hub.visit(Caller.guest(), HomePage.start()).press('v');
    assertInstanceOf(NeedsKeyPage.class, stroll.page());
  }

  @Test
  void a_key_without_a_name_is_asked_for_one_first() {
    Stroll stroll = hub.visit(OpenHub.key("c"), HomePage.start()).press('v');
    assertInstanceOf(JoinPage.class, stroll.page());
  }

  @Test
  void what_others_post_and_answer_shows_by_itself_and_moves_nothing() {
    Caller amir = hub.member("amir");
    Stroll stroll = hub.visit(hub.member("lea"), HomePage.start());
    stroll.choose("event/" + next()).open(HomePage.start());
    hub.topic(amir, "libp2p et QUIC", 2);
    OpenHub.done(hub.desk.answers().answer(amir, next(), Answer.YES));
    stroll.news();
    assertTrue(stroll.sees().contains("libp2p et QUIC"), stroll.sees());
    assertTrue(stroll.sees().contains("1 personne vient"), stroll.sees());
    assertEquals("about", ((HomePage) stroll.page()).selected());
  }

  @Test
  void enter_opens_what_is_selected() {
    long topic = hub.topic(hub.member("amir"), "libp2p", 1).topicId();
    Caller guest = Caller.guest();
    assertInstanceOf(TextPage.class, hub.visit(guest, HomePage.start()).choose("about").page());
    assertInstanceOf(
        EventPage.class, hub.visit(guest, HomePage.start()).choose("event/" + next()).page());
    assertInstanceOf(
        TopicPage.class, hub.visit(guest, HomePage.start()).choose("topic/" + topic).page());
  }
}
