package paris.p2p.rendezvous.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.people.Notice;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;

/** What concerns a visitor: on the first page, and on one of its own. */
class NoticesPageTest {
  private final Founded founded = new Founded();
  private final OpenHub hub = founded.hub;
  private final Caller lea = hub.member("lea");
  private final long next = hub.desk.agenda().next().orElseThrow().id();

  @AfterEach
  void close() {
    founded.close();
  }

  private long id(Caller caller) {
    return hub.desk.people().peer(caller).person().orElseThrow().id();
  }

  private void tell(Notice.Kind kind, String subject, String title, String detail) {
    hub.tell(Set.of(id(lea)), kind, subject, title, detail);
  }

  private int unread() {
    return hub.desk.notices().unread(lea);
  }

  private static boolean says(Stroll walk, String words) {
    return walk.sees().contains(words);
  }

  @Test
  void each_kind_is_said_in_both_languages() {
    tell(Notice.Kind.EVENT_MOVED, "event/1", "Tor", "2026-12-02T18:30 2026-12-03T19:00");
    tell(Notice.Kind.EVENT_CANCELLED, "event/1", "Tor", "la pluie");
    tell(Notice.Kind.EVENT_RESTORED, "event/1", "Tor", "");
    tell(Notice.Kind.PLACE_FREE, "event/1", "Tor", "");
    tell(Notice.Kind.PROPOSAL_STATE, "proposal/1", "Tor", "declined trop long pour un soir");
    Stroll walk = hub.visit(lea, NoticesPage.start());
    for (String words :
        List.of(
            "jeudi 3 décembre 2026, 19:00, au lieu de mercredi 2 décembre 2026, 18:30.",
            "Annulé\u00a0: la pluie",
            "cela a lieu, finalement",
            "Une place s’est libérée\u00a0: vous venez\u00a0!",
            "Votre proposition est déclinée\u00a0: trop long pour un soir")) {
      assertTrue(says(walk, words), walk.sees());
    }
    String english = walk.page().view(BoardSamples.ENGLISH).toString();
    for (String words :
        List.of(
            "Thursday 3 December 2026, 19:00, instead of Wednesday 2 December 2026, 18:30.",
            "Cancelled: la pluie",
            "takes place after all",
            "A place has come free: you are coming!",
            "Your proposal is declined: trop long pour un soir")) {
      assertTrue(english.contains(words), english);
    }
  }

  @Test
  void the_first_page_shows_the_newest_three_that_are_unread_and_counts_the_others() {
    assertFalse(says(hub.visit(lea, HomePage.start()), "Pour vous"));
    for (int i = 1; i <= 5; i++) tell(Notice.Kind.PLACE_FREE, "event/" + i, "Soir " + i, "");
    hub.desk.notices().read(lea, "event/4");
    Stroll walk = hub.visit(lea, HomePage.start());
    assertTrue(says(walk, "Pour vous"), walk.sees());
    List<Boolean> shown =
        List.of(5, 4, 3, 2, 1).stream().map(i -> says(walk, "Soir " + i + "\u00a0:")).toList();
    assertEquals(List.of(true, false, true, true, false), shown);
    assertTrue(says(walk, "1 de plus"), walk.sees());
    assertFalse(says(hub.visit(hub.member("amir"), HomePage.start()), "Pour vous"));
    assertFalse(says(hub.visit(Caller.guest(), HomePage.start()), "Pour vous"));
  }

  @Test
  void reading_one_at_home_opens_what_it_is_about_and_it_is_gone() {
    tell(Notice.Kind.EVENT_CANCELLED, "event/" + next, "Tor", "la pluie");
    Stroll walk = hub.visit(lea, HomePage.start());
    Notice told = hub.desk.notices().latest(lea).getFirst();
    walk.choose("notice/" + told.id());
    assertEquals(next, assertInstanceOf(EventPage.class, walk.page()).id());
    assertEquals(0, unread());
    assertFalse(says(hub.visit(lea, HomePage.start()), "Pour vous"));
  }

  @Test
  void who_sees_the_event_has_read_what_they_were_told_of_it() {
    tell(Notice.Kind.PLACE_FREE, "event/" + next, "Tor", "");
    tell(Notice.Kind.PLACE_FREE, "event/4096", "Autre", "");
    hub.visit(lea, EventPage.of(next));
    assertEquals(1, unread());
  }

  @Test
  void the_key_leads_from_home_to_all_of_it_and_one_is_read_where_it_has_no_page() {
    tell(Notice.Kind.PROPOSAL_STATE, "elsewhere/3", "Tor", "accepted");
    tell(Notice.Kind.PLACE_FREE, "event/" + next, "Noise", "");
    Stroll walk = hub.visit(lea, HomePage.start()).press('N');
    assertInstanceOf(NoticesPage.class, walk.page());
    List<Notice> all = hub.desk.notices().latest(lea);
    walk.choose(all.getLast().id());
    assertInstanceOf(NoticesPage.class, walk.page());
    assertEquals(1, unread());
    walk.choose(all.getFirst().id());
    assertEquals(next, assertInstanceOf(EventPage.class, walk.page()).id());
    assertEquals(0, unread());
  }

  @Test
  void all_are_marked_read_with_one_key_and_stay_to_be_read_again() {
    tell(Notice.Kind.PLACE_FREE, "event/1", "Tor", "");
    tell(Notice.Kind.PLACE_FREE, "event/2", "Noise", "");
    Stroll walk = hub.visit(lea, NoticesPage.start()).press('A');
    assertEquals("Tout est lu.", walk.notice);
    assertEquals(0, unread());
    assertTrue(says(walk, "Tor"), walk.sees());
    assertEquals(List.of(), walk.page().actions(BoardSamples.FRENCH));
  }

  @Test
  void what_is_told_shows_at_once_to_whom_it_concerns_and_nobody_else_looks_again() {
    Stroll home = hub.visit(lea, HomePage.start());
    Stroll page = hub.visit(lea, NoticesPage.start());
    Stroll other = hub.visit(hub.member("amir"), HomePage.start());
    Stroll guest = hub.visit(Caller.guest(), HomePage.start());
    tell(Notice.Kind.EVENT_CANCELLED, "event/1", "Tor", "la pluie");
    News told = new News.Noticed(Set.of(id(lea)));
    for (Page<Seat> unconcerned :
        List.of(
            other.page(), guest.page(), hub.visit(hub.member("zoe"), NoticesPage.start()).page())) {
      assertEquals(Turn.ignored(), unconcerned.on(new Message.Told(told)));
    }
    assertTrue(says(home.news(), "Tor, annulé\u00a0: la pluie"), home.sees());
    assertTrue(says(page.news(), "la pluie"), page.sees());
  }

  private void write(Caller who, long topic, String words) {
    OpenHub.done(hub.desk.board().reply(who, topic, words));
  }

  @Test
  void posts_are_said_by_kind_and_number_and_open_at_the_first_of_them() {
    Caller amir = hub.member("amir");
    Post first = hub.topic(lea, "QUIC", 1);
    write(amir, first.topicId(), "oui");
    write(amir, first.topicId(), "et encore");
    Post other = hub.topic(amir, "Tor", 1);
    write(amir, other.topicId(), "@lea, viens voir");
    Stroll walk = hub.visit(lea, NoticesPage.start());
    for (String words :
        List.of(
            "2 réponses, la dernière par amir.",
            "#" + (first.id() + 1) + " ",
            "mention · ",
            "amir vous mentionne.",
            "#" + (other.id() + 1) + " ",
            "2 à lire")) {
      assertTrue(says(walk, words), words + " in " + walk.sees());
    }
    walk.choose(hub.desk.notices().mine(lea).latest().getLast().id());
    assertEquals(
        first.id() + 1,
        assertInstanceOf(TopicPage.class, walk.page()).reading().orElseThrow().selected());
    assertEquals(1, unread());
  }

  @Test
  void what_was_read_in_the_thread_is_read_in_the_inbox() {
    Caller amir = hub.member("amir");
    Post first = hub.topic(lea, "QUIC", 1);
    write(amir, first.topicId(), "oui");
    write(amir, first.topicId(), "@lea aussi");
    assertEquals(2, unread());
    hub.desk.unread().read(lea, first.topicId(), first.id() + 1);
    assertEquals(1, unread());
    OpenHub.done(hub.desk.unread().readAll(lea));
    assertEquals(0, unread());
    write(amir, first.topicId(), "encore");
    assertEquals(1, unread());
    OpenHub.done(hub.desk.unread().readTopic(lea, first.topicId()));
    assertEquals(0, unread());
  }

  @Test
  void who_follows_or_mutes_with_a_key_is_told_as_they_wish() {
    Caller amir = hub.member("amir");
    Post first = hub.topic(amir, "QUIC", 1);
    hub.visit(lea, TopicPage.of(first.topicId())).press('w');
    write(amir, first.topicId(), "oui");
    assertEquals(Notice.Kind.TOPIC_GREW, hub.desk.notices().latest(lea).getFirst().kind());
    hub.visit(lea, TopicPage.of(first.topicId())).press('W');
    hub.desk.notices().readAll(lea);
    write(amir, first.topicId(), "@lea");
    assertEquals(0, unread());
  }

  @Test
  void who_comes_back_finds_the_next_that_is_unread_and_then_what_was_read() {
    for (int i = 1; i <= 3; i++) tell(Notice.Kind.PLACE_FREE, "event/" + next, "Soir " + i, "");
    tell(Notice.Kind.PLACE_FREE, "elsewhere/1", "Ailleurs", "");
    tell(Notice.Kind.PLACE_FREE, "elsewhere/2", "Plus loin", "");
    Stroll walk = hub.visit(lea, NoticesPage.start());
    List<Notice> all = hub.desk.notices().mine(lea).latest();
    assertEquals(all.getFirst().id(), selected(walk));
    walk.choose(all.get(1).id());
    assertEquals(all.get(2).id(), selected(walk));
    assertTrue(says(walk, "déjà lu"), walk.sees());
    walk.choose(all.get(2).id()).back();
    assertEquals(all.getFirst().id(), selected(walk));
    assertEquals(1, unread());
  }

  private static long selected(Stroll walk) {
    return Long.parseLong(assertInstanceOf(NoticesPage.class, walk.page()).selected());
  }

  @Test
  void what_is_told_again_moves_up_and_the_reader_stays_where_they_are() {
    Caller amir = hub.member("amir");
    Post first = hub.topic(lea, "QUIC", 1);
    write(amir, first.topicId(), "oui");
    tell(Notice.Kind.PLACE_FREE, "event/" + next, "Noise", "");
    Stroll walk = hub.visit(lea, NoticesPage.start());
    long read = selected(walk);
    write(amir, first.topicId(), "encore");
    assertTrue(says(walk.news(), "2 réponses, la dernière par amir."), walk.sees());
    assertEquals(read, selected(walk));
  }

  @Test
  void a_title_of_a_full_line_leaves_room_for_what_happened() {
    tell(Notice.Kind.EVENT_CANCELLED, "event/1", "x".repeat(120), "la pluie");
    assertTrue(says(hub.visit(lea, HomePage.start()), "…, annulé\u00a0: la pluie"));
  }

  @Test
  void who_has_no_name_and_who_was_told_nothing_read_what_would_be_here() {
    assertTrue(says(hub.visit(Caller.guest(), NoticesPage.start()), "dès que vous avez un nom"));
    assertTrue(says(hub.visit(OpenHub.key("n"), NoticesPage.start()), "dès que vous avez un nom"));
    assertTrue(says(hub.visit(lea, NoticesPage.start()), "Rien pour l’instant"));
  }
}
