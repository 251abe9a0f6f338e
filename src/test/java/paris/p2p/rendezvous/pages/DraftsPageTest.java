package paris.p2p.rendezvous.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.desk.DraftPlace;
import paris.p2p.rendezvous.people.Draft;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.tui.Message;

class DraftsPageTest {
  private final OpenHub hub = OpenHub.founded();
  private Caller lea;
  private Post post;

  @BeforeEach
  void a_thread_is_there() {
    lea = hub.member("lea");
    hub.desk.people().claim(lea, hub.code.code());
    post = hub.topic(lea, "Un relais Tor", 2);
  }

  @AfterEach
  void close() {
    hub.close();
  }

  private void keep(String place, String field, String words) {
    assertTrue(hub.desk.drafts().keep(lea, place, Map.of(field, words)));
  }

  private Stroll drafts() {
    return hub.visit(lea, HomePage.start()).open(DraftsPage.start());
  }

  private List<String> places() {
    return hub.desk.drafts().all(lea).stream().map(Draft::place).toList();
  }

  @Test
  void all_that_was_begun_is_listed_with_what_it_is_for() {
    keep("reply/" + post.topicId(), "body", "J’ai la machine.");
    keep("write/idees", "title", "Des antennes");
    keep("event/new", "title", "Atelier");
    Stroll stroll = drafts();
    for (String said :
        List.of(
            "3 gardés",
            "réponse",
            "Un relais Tor",
            "J’ai la machine.",
            "nouveau fil",
            "Idées",
            "Des antennes",
            "nouvel événement",
            "Atelier")) {
      assertTrue(stroll.sees().contains(said), said + ": " + stroll.sees());
    }
  }

  @Test
  void one_goes_on_where_one_left_it_and_comes_back_to_the_list() {
    keep("reply/" + post.topicId(), "body", "J’ai la machine");
    Stroll stroll = drafts().choose("reply/" + post.topicId());
    stroll.type(", et le bail.").press(Key.Name.ESCAPE);
    assertInstanceOf(DraftsPage.class, stroll.page());
    assertTrue(stroll.sees().contains("et le bail."), stroll.sees());
    stroll.choose("reply/" + post.topicId()).ctrl('s');
    assertTrue(stroll.sees().contains("Rien de commencé"), stroll.sees());
  }

  @Test
  void a_draft_is_thrown_away_by_the_key_pressed_twice_and_by_nothing_else() {
    keep("reply/" + post.topicId(), "body", "J’ai la machine");
    keep("write/idees", "body", "Autre chose");
    Stroll stroll = drafts().hear(new Message.Selected("write/idees"));
    stroll.press('x');
    assertTrue(stroll.sees().contains("x encore une fois"), stroll.sees());
    stroll.select(0).hear(new Message.Selected("write/idees"));
    stroll.press('x');
    assertEquals(2, places().size());
    stroll.press('x');
    assertEquals(List.of("reply/" + post.topicId()), places());
    assertEquals("brouillon jeté", stroll.notice);
  }

  @Test
  void every_kind_of_draft_leads_to_where_it_was_begun() {
    long event = hub.desk.agenda().next().orElseThrow().id();
    long step = hub.desk.community().roadmap().getFirst().id();
    Map<String, Class<?>> pages =
        Map.ofEntries(
            Map.entry("reply/" + post.topicId(), WritePage.class),
            Map.entry("write/idees", WritePage.class),
            Map.entry("discuss/step/" + step, WritePage.class),
            Map.entry("edit/" + post.id(), WritePage.class),
            Map.entry("event/new", SheetForm.class),
            Map.entry("event/" + event, SheetForm.class),
            Map.entry("event/copy/" + event, SheetForm.class),
            Map.entry("series/new", SheetForm.class),
            Map.entry("series/like/" + event, SheetForm.class),
            Map.entry("series/from/" + event, SheetForm.class),
            Map.entry("item/new/event/" + event, ItemForm.class),
            Map.entry("step/new", StepForm.class),
            Map.entry("step/" + step, StepForm.class),
            Map.entry("text/values", TextForm.class),
            Map.entry("proposal/new", ProposalForm.class),
            Map.entry("report/" + post.id(), OrderForm.class),
            Map.entry("space/new", AskForm.class),
            Map.entry("cancel/" + event, ReasonForm.class));
    pages.forEach((place, page) -> {
      keep(place, "body", "mot");
      assertInstanceOf(page, drafts().choose(place).page(), place);
    });
  }

  @Test
  void words_about_something_that_is_gone_are_shown_to_be_copied() {
    keep("reply/99999", "body", "mots orphelins");
    keep("inconnu/1", "reason", "d’une autre partie du hub");
    Stroll stroll = drafts();
    assertTrue(stroll.sees().contains("ce n’est plus là"), stroll.sees());
    stroll.choose("reply/99999");
    assertTrue(stroll.sees().contains("mots orphelins"), stroll.sees());
    Stroll other = drafts().choose("inconnu/1");
    assertTrue(other.sees().contains("d’une autre partie du hub"), other.sees());
  }

  @Test
  void a_guest_is_told_about_keys() {
    Stroll guest = hub.visit(Caller.guest(), DraftsPage.start());
    assertTrue(guest.sees().contains("ssh-keygen -t ed25519"), guest.sees());
  }

  @Test
  void the_name_that_one_was_choosing_is_kept_until_it_is_taken() {
    Caller noor = OpenHub.key("n");
    hub.visit(noor, JoinPage.start()).type("noor").vanish();
    Stroll again = hub.visit(noor, HomePage.start()).open(JoinPage.start());
    assertTrue(again.sees().contains("noor"), again.sees());
    assertEquals(1, hub.desk.drafts().all(noor).size());
    again.press(Key.Name.ENTER);
    assertEquals(List.of(), hub.desk.drafts().all(noor));
  }

  @Test
  void a_place_is_known_by_the_longest_beginning() {
    assertEquals(new DraftPlace(DraftPlace.Kind.EVENT, "12"), DraftPlace.of("event/12"));
    assertEquals(new DraftPlace(DraftPlace.Kind.EVENT_COPY, "12"), DraftPlace.of("event/copy/12"));
    assertEquals(new DraftPlace(DraftPlace.Kind.NEW_EVENT, ""), DraftPlace.of("event/new"));
    assertEquals(
        new DraftPlace(DraftPlace.Kind.DISCUSSION, "step/3"), DraftPlace.of("discuss/step/3"));
    assertEquals(new DraftPlace(DraftPlace.Kind.OTHER, "hide/3"), DraftPlace.of("hide/3"));
    assertEquals(Optional.empty(), DraftPlace.of("hide/3").title(hub.desk, lea));
  }
}
