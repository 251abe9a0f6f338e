package paris.p2p.rendezvous.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.desk.HubInMemory;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Answered;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.TextLine;
import paris.p2p.rendezvous.tui.Work;

/** Joining, and the first organiser's code. */
class JoinPageTest {
  private final OpenHub hub = new OpenHub();

  @AfterEach
  void close() {
    hub.close();
  }

  private Stroll joining(Caller caller) {
    return hub.visit(caller, JoinPage.before(ForumPage.start()));
  }

  private Role role(Caller caller) {
    return hub.desk.people().peer(caller).role();
  }

  @Test
  void the_key_is_shown_by_its_two_ends() {
    Stroll stroll = joining(OpenHub.key("abcdefgh"));
    assertTrue(stroll.sees().contains("ssh-ed25519  SHA256:abc…abc"), stroll.sees());
  }

  @Test
  void a_name_is_looked_at_while_it_is_typed() {
    hub.member("camille");
    Stroll stroll = joining(OpenHub.key("c"));
    assertFalse(stroll.type("ca").sees().contains("trop court"), stroll.sees());
    assertTrue(stroll.type("mille").sees().contains("est pris"), stroll.sees());
    assertTrue(stroll.type("_paris").sees().contains("✓ libre"), stroll.sees());
    assertTrue(stroll.type("!").sees().contains("n’y a pas sa place"), stroll.sees());
  }

  @Test
  void enter_takes_the_name_and_goes_on() {
    Caller caller = OpenHub.key("c");
    Stroll stroll = joining(caller).type("camille").press(Key.Name.ENTER);
    assertInstanceOf(CodesPage.class, stroll.page());
    assertEquals("Bienvenue, camille\u00a0!", stroll.notice);
    assertInstanceOf(ForumPage.class, stroll.press(Key.Name.ENTER).page());
    assertEquals("camille", stroll.badge);
    assertEquals(Role.MEMBER, role(caller));
    assertEquals(List.of("camille"), hub.desk.presence().here().names());
  }

  @Test
  void on_a_demo_hub_the_header_goes_on_saying_that_it_is_one() {
    try (HubInMemory demo = new HubInMemory(HubInMemory.house(true))) {
      Caller caller = OpenHub.key("c");
      Seat seat = new Seat(demo.desk, caller, demo.desk.presence().enter(caller));
      Page<Seat> typed =
          new JoinPage(
              Optional.empty(), Optional.empty(), TextLine.of("camille"), Optional.empty(), false);
      Work<Seat> joining =
          Turns.stay(typed.on(new JoinPage.Take(Language.FR))).work().orElseThrow();
      assertEquals("démo · camille", ((Answered) joining.run(seat)).who().badge());
    }
  }

  @Test
  void a_name_that_will_not_do_is_refused_on_the_spot_and_stays_typed() {
    Stroll stroll = joining(OpenHub.key("c")).type("ab").press(Key.Name.ENTER);
    assertTrue(stroll.sees().contains("trop court"), stroll.sees());
    assertEquals("ab", ((JoinPage) stroll.page()).name().text());
    assertFalse(((JoinPage) stroll.page()).joining());
  }

  @Test
  void each_of_these_pages_speaks_both_languages() {
    for (Page<Seat> page : List.of(JoinPage.start(), ClaimPage.start(), NeedsKeyPage.start())) {
      String french = page.view(BoardSamples.FRENCH) + " " + page.actions(BoardSamples.FRENCH);
      String english = page.view(BoardSamples.ENGLISH) + " " + page.actions(BoardSamples.ENGLISH);
      assertNotEquals(french, english);
      assertFalse(english.contains("\u00a0"), english);
    }
  }

  @Test
  void who_has_a_name_goes_straight_on_and_a_guest_is_told_about_keys() {
    assertInstanceOf(ForumPage.class, joining(hub.member("lea")).page());
    assertInstanceOf(NeedsKeyPage.class, joining(Caller.guest()).page());
  }

  @Test
  void the_code_makes_an_organiser_of_who_has_a_name() {
    Caller lea = hub.member("lea");
    Stroll stroll = hub.visit(lea, ForumPage.start());
    stroll.open(ClaimPage.start()).type(hub.code.code().toLowerCase()).press(Key.Name.ENTER);
    assertEquals(Role.ORGANISER, role(lea));
    assertEquals("L’organisation du hub est à vous.", stroll.notice);
    assertInstanceOf(ForumPage.class, stroll.page());
  }

  @Test
  void who_has_none_yet_gives_the_code_first_and_chooses_a_name_then() {
    Caller caller = OpenHub.key("c");
    Stroll stroll = hub.visit(caller, ForumPage.start());
    stroll.open(ClaimPage.start()).type(hub.code.code()).press(Key.Name.ENTER);
    assertTrue(stroll.sees().contains("Votre clé a donné le premier code"), stroll.sees());
    stroll.type("camille").press(Key.Name.ENTER);
    assertEquals(Role.ORGANISER, role(caller));
    assertTrue(stroll.notice.contains("l’organisation du hub est à vous"), stroll.notice);
    assertInstanceOf(ForumPage.class, stroll.press(Key.Name.ENTER).page());
  }

  @Test
  void a_wrong_code_is_said_beside_it_and_a_late_one_is_refused() {
    Stroll stroll = hub.visit(hub.member("lea"), ClaimPage.start());
    stroll.type("0000").press(Key.Name.ENTER);
    assertTrue(stroll.sees().contains("pas le bon code"), stroll.sees());
    assertFalse(stroll.type("1").sees().contains("pas le bon code"), stroll.sees());
    hub.desk.people().promise(List.of("SHA256:someone"));
    assertTrue(
        hub.visit(hub.member("amir"), ClaimPage.start()).sees().contains("a déjà quelqu’un"));
    assertInstanceOf(NeedsKeyPage.class, hub.visit(Caller.guest(), ClaimPage.start()).page());
  }
}
