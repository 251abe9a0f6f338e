package paris.p2p.rendezvous.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.people.ProfileFields;
import paris.p2p.rendezvous.people.Settings;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Chime;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Standing;

/** The page of a person, the form of one's own, and who reads what. */
class PersonPageTest {
  private static final String SECRET = "tarentule";

  private final Founded founded = new Founded();
  private final OpenHub hub = founded.hub;
  private Caller lea;
  private Caller amir;
  private Caller noor;

  @BeforeEach
  void people() {
    lea = founded.organiser("lea");
    amir = hub.member("amir");
    noor = hub.member("noor");
  }

  @AfterEach
  void close() {
    hub.close();
  }

  private long id(Caller caller) {
    return hub.desk.people().peer(caller).person().map(Person::id).orElseThrow();
  }

  private void says(Caller caller, boolean forAll) {
    OpenHub.done(
        hub.desk
            .profiles()
            .write(
                caller,
                new ProfileFields(
                    "Des **câbles**, " + SECRET, "fr, de", SECRET, "https://a.example", forAll)));
  }

  private static List<String> keys(Stroll walk) {
    return walk.page().actions(BoardSamples.FRENCH).stream().map(Action::label).toList();
  }

  @Test
  void one_fills_in_ones_own_from_what_is_ones_own() {
    Stroll walk = hub.visit(amir, MinePage.start());
    assertTrue(walk.sees().contains("rien encore"), walk.sees());
    walk.choose("profile");
    assertTrue(walk.sees().contains("Vous ne dites rien de vous"), walk.sees());
    walk.press('e').press(Key.Name.ENTER).type("Bonjour").press(Key.Name.TAB);
    walk.press(Key.Name.TAB).type("français, de").press(Key.Name.TAB).type("Noise");
    walk.press(Key.Name.TAB).type("https://a.example").ctrl('s');
    assertInstanceOf(PersonPage.class, walk.page());
    for (String said : List.of("Bonjour", "français, allemand", "Noise", "Seuls les membres")) {
      assertTrue(walk.sees().contains(said), walk.sees());
    }
    assertTrue(walk.back().sees().contains("visible des membres"), walk.sees());
  }

  @Test
  void what_is_typed_is_kept_and_what_is_wrong_is_said_beside_it() {
    Stroll walk = hub.visit(amir, SheetForm.opening(new ProfileDesk()));
    walk.press(Key.Name.TAB).type("klingon").press(Key.Name.TAB);
    assertTrue(walk.sees().contains("n’est pas une langue"), walk.sees());
    Stroll back = hub.visit(amir, DraftsPage.start());
    back.choose(((DraftsPage) back.page()).selected());
    assertInstanceOf(SheetForm.class, back.page());
    assertTrue(back.sees().contains("klingon"), back.sees());
    back.ctrl('s');
    assertInstanceOf(SheetForm.class, back.page());
  }

  @Test
  void members_find_each_other_from_who_is_here() {
    says(amir, false);
    Stroll walk = hub.visit(noor, PeersPage.start()).choose("people");
    assertInstanceOf(PeoplePage.class, walk.page());
    walk.type("ami").press(Key.Name.ENTER);
    assertTrue(walk.sees().contains(SECRET), walk.sees());
    assertEquals(List.of("code de conduite"), keys(walk));
  }

  @Test
  void the_author_of_a_post_is_one_key_away() {
    says(amir, false);
    long topic = hub.topic(amir, "Un relais", 1).topicId();
    Stroll walk = hub.visit(noor, TopicPage.of(topic)).press('I');
    assertInstanceOf(PersonPage.class, walk.page());
    assertTrue(walk.sees().contains(SECRET), walk.sees());
  }

  @Test
  void those_who_keep_order_are_one_key_away_from_it() {
    Stroll walk = hub.visit(lea, PersonPage.of(id(noor)));
    assertEquals(List.of("modérer", "code de conduite"), keys(walk));
    assertInstanceOf(PersonOrderPage.class, walk.press('M').page());
  }

  @Test
  void who_is_held_to_silence_reads_why_on_their_own_page_and_others_do_not() {
    OpenHub.done(hub.desk.sanctions().ban(lea, id(noor), "réclame"));
    assertTrue(hub.visit(noor, PersonPage.mine()).sees().contains("réclame"));
    assertTrue(hub.visit(lea, PersonPage.of(id(noor))).sees().contains("réclame"));
    assertFalse(hub.visit(amir, PersonPage.of(id(noor))).sees().contains("réclame"));
  }

  @Test
  void who_says_something_else_is_read_at_once() {
    Stroll walk = hub.visit(noor, PersonPage.of(id(amir)));
    assertTrue(walk.sees().contains("ne dit rien"), walk.sees());
    says(amir, false);
    assertTrue(walk.news().sees().contains(SECRET), walk.sees());
  }

  @Test
  void the_list_of_people_is_for_members() {
    assertInstanceOf(NeedsKeyPage.class, hub.visit(Caller.guest(), PeoplePage.start()).page());
    assertInstanceOf(JoinPage.class, hub.visit(OpenHub.key("x"), PeoplePage.start()).page());
  }

  @Test
  void nobody_of_that_name_is_said() {
    assertTrue(hub.visit(noor, PersonPage.named("zzz")).sees().contains("zzz"));
    assertTrue(hub.visit(noor, PersonPage.of(4096)).sees().contains("4096"));
  }

  @Test
  void being_here_without_being_seen_is_one_key_away_and_holds_at_once() {
    Stroll walk = hub.visit(amir, SettingsPage.start());
    assertEquals(List.of("amir"), hub.desk.presence().here().names());
    walk.choose(Settings.UNSEEN);
    assertEquals(List.of(), hub.desk.presence().here().names());
    assertEquals(0, hub.desk.presence().here().others());
    String peers = hub.visit(amir, PeersPage.start()).sees();
    assertTrue(peers.contains("Vous êtes là sans que cela se voie"), peers);
    walk.choose(Settings.UNSEEN);
    assertEquals(List.of("amir"), hub.desk.presence().here().names());
  }

  /** All that the tabs and the palette lead to, and all that has to do with a person. */
  private List<Page<Seat>> everywhere() {
    long topic = hub.topic(amir, "Un relais", 2).topicId();
    HubFrame frame = new HubFrame(hub.desk.house());
    Standing standing = new Standing("", OptionalInt.of(1), Chime.silent());
    List<Page<Seat>> pages = new ArrayList<>();
    frame.tabs(Language.FR, standing).forEach(tab -> pages.add(tab.page().get()));
    frame.places(Language.FR).forEach(place -> pages.add(place.page().get()));
    pages.addAll(
        List.of(
            PersonPage.of(id(amir)),
            PersonPage.named("amir"),
            PersonOrderPage.of(id(amir)),
            TopicPage.of(topic),
            SpacePage.of("idees")));
    return pages;
  }

  @Test
  void no_page_shows_who_is_no_member_what_is_for_members() {
    says(amir, false);
    List<Page<Seat>> pages = everywhere();
    for (Caller caller : List.of(Caller.guest(), OpenHub.key("x"))) {
      for (Page<Seat> page : pages) {
        String seen = hub.visit(caller, HomePage.start()).open(page).sees();
        assertFalse(seen.contains(SECRET), page + seen);
        assertFalse(seen.contains("allemand"), page + seen);
      }
    }
    String member =
        pages.stream()
            .map(page -> hub.visit(noor, HomePage.start()).open(page).sees())
            .collect(Collectors.joining());
    assertTrue(member.contains(SECRET), "members read it");
  }

  @Test
  void what_is_for_everybody_is_read_by_everybody() {
    says(amir, true);
    for (Caller caller : List.of(Caller.guest(), OpenHub.key("x"))) {
      assertTrue(hub.visit(caller, PersonPage.of(id(amir))).sees().contains(SECRET));
    }
  }
}
