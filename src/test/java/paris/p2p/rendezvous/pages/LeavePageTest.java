package paris.p2p.rendezvous.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.terminal.Key;

/** Leaving, and what one can take along, on the screen. */
final class LeavePageTest {
  private final OpenHub hub = new OpenHub();

  @AfterEach
  void close() {
    hub.close();
  }

  private Role role(Caller caller) {
    return hub.desk.people().peer(caller).role();
  }

  @Test
  void whoever_writes_their_name_is_erased_and_told_when_it_is_complete() {
    Caller camille = hub.member("camille");
    Stroll stroll = hub.visit(camille, LeavePage.start());
    assertTrue(stroll.sees().contains("écrivez camille"), stroll.sees());
    stroll.press(Key.Name.ENTER).type("camille").press(Key.Name.ENTER);
    assertInstanceOf(LeftPage.class, stroll.page());
    assertTrue(stroll.sees().contains("24 novembre"), stroll.sees());
    assertEquals(Role.VISITOR, role(camille));
    assertEquals(List.of(), hub.desk.presence().here().names());
  }

  @Test
  void another_name_erases_nothing_and_what_was_typed_stays() {
    Caller camille = hub.member("camille");
    Stroll stroll = hub.visit(camille, LeavePage.start());
    stroll.press(Key.Name.ENTER).type("camil").press(Key.Name.ENTER);
    assertTrue(stroll.sees().contains("Rien n’a été effacé"), stroll.sees());
    assertTrue(stroll.sees().contains("camil"), stroll.sees());
    assertEquals(Role.MEMBER, role(camille));
    stroll.type("le").press(Key.Name.ENTER);
    assertEquals(Role.VISITOR, role(camille));
  }

  @Test
  void posts_go_along_where_that_is_chosen() {
    Caller camille = hub.member("camille");
    long post = hub.topic(camille, "Pangolin", 1).id();
    Stroll stroll = hub.visit(camille, LeavePage.start());
    stroll.press(Key.Name.RIGHT).press(Key.Name.ENTER).type("camille").press(Key.Name.ENTER);
    assertTrue(hub.desk.board().post(post).orElseThrow().deleted());
  }

  @Test
  void escape_leaves_everything_as_it_is() {
    Caller camille = hub.member("camille");
    Stroll stroll = hub.visit(camille, MinePage.start()).open(LeavePage.start());
    stroll.press(Key.Name.ENTER).type("camille").press(Key.Name.ESCAPE);
    assertInstanceOf(MinePage.class, stroll.page());
    assertEquals(Role.MEMBER, role(camille));
  }

  @Test
  void who_has_left_is_called_so_on_the_pages_and_never_taken_for_a_guest_themselves() {
    Caller camille = hub.member("camille");
    long post = hub.topic(camille, "Pangolin", 1).id();
    hub.desk.leaving().erase(camille, Optional.empty(), false);
    Stroll guest = hub.visit(Caller.guest(), TopicPage.atPost(post));
    assertTrue(guest.sees().contains("quelqu’un qui est parti, ink=LINK"), guest.sees());
    guest.press('e');
    assertInstanceOf(TopicPage.class, guest.page());
  }

  @Test
  void the_page_of_ones_data_counts_and_says_how_to_take_it_along() {
    Caller camille = hub.member("camille");
    hub.topic(camille, "Pangolin", 1);
    Stroll stroll = hub.visit(camille, DataPage.start());
    assertTrue(stroll.sees().contains("me export > rendezvous.json"), stroll.sees());
    assertTrue(stroll.sees().contains("posts\u00a01"), stroll.sees());
    assertFalse(hub.visit(Caller.guest(), DataPage.start()).sees().contains("me export"), "no key");
  }
}
