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
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.tui.Page;

/** Recovery codes on the screen. */
class RecoveryPagesTest {
  private final OpenHub hub = new OpenHub();

  @AfterEach
  void close() {
    hub.close();
  }

  private static List<String> codes(Stroll stroll) {
    CodesPage page = assertInstanceOf(CodesPage.class, stroll.page());
    Outcome<List<String>> made = page.shown().orElseThrow().codes();
    return OpenHub.done(made);
  }

  private Optional<String> name(Caller caller) {
    return hub.desk.people().peer(caller).person().map(Person::name);
  }

  @Test
  void who_joins_sees_eight_codes_once_and_goes_on() {
    Stroll stroll = hub.visit(OpenHub.key("c"), JoinPage.before(ForumPage.start()));
    stroll.type("camille").press(Key.Name.ENTER);
    assertEquals(8, codes(stroll).size());
    for (String code : codes(stroll)) assertTrue(stroll.sees().contains(code), stroll.sees());
    assertInstanceOf(ForumPage.class, stroll.press(Key.Name.ENTER).page());
    Caller other = OpenHub.key("d");
    assertInstanceOf(
        Outcome.Refused.class, hub.desk.recovery().recover(other, "0000-0000-0000-0000"));
  }

  @Test
  void the_codes_that_were_shown_are_the_ones_that_work() {
    Stroll stroll = hub.visit(hub.member("lea"), CodesPage.start());
    for (String code : codes(stroll)) {
      OpenHub.done(hub.desk.recovery().recover(OpenHub.key(code.substring(0, 4)), code));
    }
  }

  @Test
  void letters_typed_ahead_do_not_leave_the_codes_and_coming_back_makes_no_others() {
    Stroll stroll = hub.visit(hub.member("lea"), ForumPage.start()).open(CodesPage.start());
    List<String> made = codes(stroll);
    stroll.type("q5n?");
    assertEquals(made, codes(stroll));
    stroll.open(HomePage.start()).back();
    assertEquals(made, codes(stroll));
    assertInstanceOf(ForumPage.class, stroll.press(Key.Name.ESCAPE).page());
  }

  @Test
  void one_s_own_things_say_how_many_are_left_and_what_new_ones_void() {
    Caller lea = hub.member("lea");
    Stroll mine = hub.visit(lea, MinePage.start());
    assertTrue(mine.sees().contains("Codes de secours, il n’y en a pas"), mine.sees());
    List<String> made = codes(mine.choose("recovery").press(Key.Name.ENTER));
    OpenHub.done(hub.desk.recovery().recover(OpenHub.key("d"), made.getFirst()));
    mine.press(Key.Name.ENTER);
    assertInstanceOf(RecoveryPage.class, mine.page());
    assertTrue(mine.sees().contains("il en reste 7 sur 8"), mine.sees());
    assertTrue(mine.sees().contains("annule les 7 qui restent"), mine.sees());
    assertNotEquals(made, codes(mine.press(Key.Name.ENTER)));
  }

  @Test
  void a_code_brings_somebody_back_under_their_name() {
    Stroll codes = hub.visit(hub.member("lea"), CodesPage.start());
    Caller other = OpenHub.key("d");
    Stroll stroll = hub.visit(other, PeersPage.start()).choose("recover");
    assertTrue(stroll.sees().contains(other.fingerprint().orElseThrow()), stroll.sees());
    stroll.type(codes(codes).get(2).toLowerCase()).press(Key.Name.ENTER);
    assertInstanceOf(PeersPage.class, stroll.page());
    assertTrue(stroll.notice.startsWith("Bon retour, lea"), stroll.notice);
    assertEquals("● 1 lea", stroll.badge);
    assertEquals(Optional.of("lea"), name(other));
    assertEquals(List.of("lea"), hub.desk.presence().here().names());
  }

  @Test
  void a_wrong_code_is_said_beside_it_until_it_is_changed_and_is_kept_in_no_draft() {
    Caller other = OpenHub.key("d");
    Stroll stroll = hub.visit(other, RecoverPage.start()).type("0000").press(Key.Name.ENTER);
    assertTrue(stroll.sees().contains("Ce code de secours n’est pas"), stroll.sees());
    assertFalse(stroll.type("1").sees().contains("Ce code de secours n’est pas"), stroll.sees());
    stroll.vanish();
    assertEquals(List.of(), hub.desk.drafts().all(other));
  }

  @Test
  void a_guest_is_told_about_keys_and_a_name_needs_no_code() {
    assertInstanceOf(NeedsKeyPage.class, hub.visit(Caller.guest(), RecoverPage.start()).page());
    Stroll lea = hub.visit(hub.member("lea"), RecoverPage.start());
    assertTrue(lea.sees().contains("porte déjà le nom"), lea.sees());
    Stroll guest = hub.visit(Caller.guest(), CodesPage.start());
    assertTrue(guest.sees().contains("ssh-keygen"), guest.sees());
  }

  @Test
  void each_of_these_pages_speaks_both_languages() {
    Caller lea = hub.member("lea");
    for (Page<Seat> page :
        List.of(
            CodesPage.start(), RecoverPage.start(), RecoveryPage.start(), RebindingsPage.start())) {
      Page<Seat> shown = hub.visit(lea, page).page();
      String french = shown.view(BoardSamples.FRENCH) + " " + shown.actions(BoardSamples.FRENCH);
      String english = shown.view(BoardSamples.ENGLISH) + " " + shown.actions(BoardSamples.ENGLISH);
      assertNotEquals(french, english);
      assertFalse(english.contains("\u00a0"), english);
    }
  }
}
