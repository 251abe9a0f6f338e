package paris.p2p.rendezvous.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.events.Rsvp.Answer;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.store.Statements;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;

/** What the database is asked for a visitor: nothing that it has answered to another. */
final class QuestionsTest {
  private final Statements statements = new Statements();
  private final OpenHub hub = OpenHub.founded(statements.database());
  private final Caller amir = hub.member("amir");
  private final Caller lea = hub.member("lea");
  private final Map<String, Page<Seat>> pages = new LinkedHashMap<>();

  @BeforeEach
  void aTopicAndAnAnswer() {
    long topic = hub.topic(amir, "libp2p", 3).topicId();
    Event next = hub.desk.agenda().next().orElseThrow();
    OpenHub.done(hub.desk.answers().answer(amir, next.id(), Answer.YES));
    pages.put("home", HomePage.start());
    pages.put("values", TextPage.values());
    pages.put("roadmap", RoadmapPage.start());
    pages.put("forum", ForumPage.start());
    pages.put("space", SpacePage.of("idees"));
    pages.put("topic", TopicPage.of(topic));
    pages.put("agenda", AgendaPage.start());
    pages.put("event", EventPage.of(next.id()));
    pages.put("peers", PeersPage.start());
    pages.values().forEach(page -> hub.visit(amir, page));
  }

  @AfterEach
  void close() {
    hub.close();
  }

  /**
   * Their own: name and role cost two each time, since a role that changed is in force at once;
   * what they were told costs two at home (what is not read, then what is), and what they answered
   * one. What they have read is read once, in three, by the first page that shows it, and from then
   * on known; the forum and a space ask who they are. The agenda also asks which kinds there are,
   * an event for its programme and who speaks, a space for what is pinned.
   */
  @Test
  void the_second_visitor_of_a_page_costs_no_question_but_their_own() {
    Stroll stroll = hub.visit(lea, NeedsKeyPage.start());
    Map<String, Integer> asked = new LinkedHashMap<>();
    pages.forEach((name, page) -> asked.put(name, statements.during(() -> stroll.open(page))));
    assertEquals(
        "{home=6, values=2, roadmap=2, forum=1, space=3, topic=4, agenda=7, event=10, peers=4}",
        asked.toString());
  }

  @Test
  void a_post_and_the_head_of_its_thread_are_read_once_however_many_are_at_home() {
    List<Stroll> crowd = new ArrayList<>();
    for (int i = 0; i < 20; i++) crowd.add(hub.visit(i % 2 == 0 ? lea : amir, HomePage.start()));
    hub.topic(amir, "QUIC", 1);
    assertEquals(2, statements.during(() -> crowd.forEach(Stroll::news)));
    assertTrue(crowd.stream().allMatch(one -> one.sees().contains("QUIC")));
  }

  @Test
  void who_comes_and_who_is_here_is_read_once_however_many_are_at_home() {
    List<Stroll> crowd = new ArrayList<>();
    for (int i = 0; i < 20; i++) crowd.add(hub.visit(lea, HomePage.start()));
    long next = hub.desk.agenda().next().orElseThrow().id();
    OpenHub.done(hub.desk.answers().answer(lea, next, Answer.YES));
    hub.visit(hub.member("noor"), HomePage.start());
    assertTrue(statements.during(() -> crowd.forEach(Stroll::news)) <= 2);
    assertTrue(crowd.stream().allMatch(one -> one.sees().contains("vous venez")));
    assertTrue(crowd.stream().allMatch(one -> one.sees().contains("noor")));
  }

  @Test
  void looking_and_moving_in_a_list_ask_nothing() {
    for (Page<Seat> page : pages.values()) {
      Stroll stroll = hub.visit(lea, page);
      int asked =
          statements.during(() -> {
            stroll.sees();
            stroll.page().actions(BoardSamples.FRENCH);
            stroll.hear(new Message.Selected("1"));
            stroll.sees();
          });
      assertEquals(0, asked, page.toString());
    }
  }
}
