package paris.p2p.rendezvous.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import paris.p2p.rendezvous.board.Measure;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.board.Topic;
import paris.p2p.rendezvous.desk.HubInMemory;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.people.Notice;
import paris.p2p.rendezvous.people.Ruling;
import paris.p2p.rendezvous.proposals.Ideas;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Frame;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Standing;
import paris.p2p.rendezvous.words.Words;

/** Order on the board, from the screens. */
class OrderPagesTest {
  private final OpenHub hub = new OpenHub();
  private final Caller lea = hub.member("lea");
  private final Caller amir = hub.member("amir");
  private final Caller noor = hub.member("noor");
  private long topic;
  private long post;

  @BeforeEach
  void aThreadOfThree() {
    OpenHub.done(hub.desk.people().claim(lea, hub.code.code()));
    Post last = hub.topic(amir, "QUIC", 3);
    topic = last.topicId();
    post = last.id();
  }

  @AfterEach
  void close() {
    hub.close();
  }

  private Stroll at(Caller caller) {
    return hub.visit(caller, TopicPage.atPost(post));
  }

  @Test
  void a_post_is_reported_with_two_keys_and_a_reason() {
    Stroll walk = at(noor).press('!').type("De la publicité").press(Key.Name.ENTER);
    assertInstanceOf(TopicPage.class, walk.page());
    assertEquals("Merci\u00a0: la modération lira ce que vous dites de #3.", walk.notice);
    assertEquals("De la publicité", hub.desk.reports().waiting(lea).getFirst().reason());
  }

  @Test
  void a_report_begun_is_there_again_after_the_connection_is_lost() {
    at(noor).press('!').type("De la pub").vanish();
    Stroll walk = at(noor).press('!');
    assertTrue(walk.sees().contains("De la pub"), walk.sees());
    walk.type("licité").press(Key.Name.ENTER);
    assertEquals("De la publicité", hub.desk.reports().waiting(lea).getFirst().reason());
    assertFalse(at(noor).press('!').sees().contains("De la pub"));
  }

  @Test
  void a_guest_who_reports_is_shown_how_to_get_a_key_and_finds_the_words_again() {
    Stroll walk = at(OpenHub.key("camille")).press('!').type("raison").press(Key.Name.ENTER);
    assertInstanceOf(JoinPage.class, walk.page());
    walk.type("camille").press(Key.Name.ENTER).press(Key.Name.ENTER);
    assertInstanceOf(OrderForm.class, walk.page());
    walk.press(Key.Name.ENTER);
    assertEquals(1, hub.desk.reports().count(lea));
    Stroll guest = at(Caller.guest()).press('!').type("raison").press(Key.Name.ENTER);
    assertInstanceOf(NeedsKeyPage.class, guest.page());
  }

  @Test
  void a_reason_that_is_missing_is_asked_for_beside_its_field() {
    Stroll walk = at(noor).press('!').press(Key.Name.ENTER);
    assertInstanceOf(OrderForm.class, walk.page());
    assertTrue(walk.sees().contains("Il manque la raison"), walk.sees());
  }

  @ParameterizedTest
  @EnumSource(Measure.Kind.class)
  void every_measure_is_taken_and_taken_back_from_the_page_of_the_post(Measure.Kind kind) {
    OpenHub.done(hub.desk.reports().report(noor, post, "publicité"));
    Stroll walk = at(lea).press('M').choose(kind.name());
    if (kind == Measure.Kind.SPLIT) walk.type("À part");
    if (kind == Measure.Kind.SLOW || kind == Measure.Kind.MOVE) walk.press(Key.Name.RIGHT);
    if (needsMore(kind)) walk.press(Key.Name.ENTER);
    walk.type("hors sujet").press(Key.Name.ENTER);
    assertInstanceOf(DossierPage.class, walk.page());
    Ruling ruling = rulings(kind);
    assertFalse(ruling.undone());
    assertTrue(walk.sees().contains("hors sujet"), walk.sees());
    if (kind == Measure.Kind.DISMISS) return;
    walk.choose("undo/" + ruling.id()).type("pardon").press(Key.Name.ENTER);
    assertInstanceOf(DossierPage.class, walk.page());
    assertTrue(rulings(kind).undone());
    assertTrue(walk.sees().contains("(levé)"), walk.sees());
  }

  private static boolean needsMore(Measure.Kind kind) {
    return switch (kind) {
      case SPLIT, SLOW, MOVE -> true;
      case HIDE_POST, DISMISS, HIDE_TOPIC, LOCK, PIN -> false;
    };
  }

  private Ruling rulings(Measure.Kind kind) {
    return OpenHub.done(hub.desk.moderation().dossier(lea, post)).rulings().stream()
        .filter(it -> it.deed() == kind.deed())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_title_that_is_missing_is_asked_for_beside_its_own_field() {
    Stroll walk = at(lea).press('M').choose("SPLIT").press(Key.Name.TAB).type("autre sujet");
    walk.press(Key.Name.ENTER);
    assertTrue(walk.sees().contains("Il manque un titre"), walk.sees());
    walk.type("Un jeton").press(Key.Name.ENTER).press(Key.Name.ENTER);
    assertInstanceOf(DossierPage.class, walk.page());
  }

  @Test
  void a_pause_is_chosen_and_a_space_too() {
    Stroll walk = at(lea).press('M').choose("SLOW");
    assertTrue(walk.sees().contains("‹ 5 min ›"), walk.sees());
    walk.press(Key.Name.RIGHT);
    assertTrue(walk.sees().contains("‹ 15 min ›"), walk.sees());
    walk.press(Key.Name.ENTER).type("on respire").ctrl('s');
    assertEquals(900, mode().slowSeconds());
    walk.choose("MOVE");
    assertTrue(walk.sees().contains("‹ Annonces ›"), walk.sees());
    walk.press(Key.Name.TAB).type("mieux là").press(Key.Name.ENTER);
    assertEquals("annonces", hub.desk.board().topic(topic).orElseThrow().space());
  }

  private Topic.Mode mode() {
    return hub.desk.board().topic(topic).orElseThrow().mode();
  }

  @Test
  void who_keeps_no_order_is_told_so_and_can_read_the_code_of_conduct() {
    for (Caller caller : List.of(noor, Caller.guest())) {
      Stroll walk = hub.visit(caller, DossierPage.of(post));
      assertInstanceOf(DossierPage.class, walk.page());
      assertFalse(walk.sees().contains("message 3"), walk.sees());
      walk.choose("HIDE_POST");
      assertInstanceOf(DossierPage.class, walk.page());
      walk.press('C');
      assertEquals("conduct", assertInstanceOf(TextPage.class, walk.page()).slug());
    }
  }

  @Test
  void the_code_of_conduct_is_one_key_away_and_what_was_typed_is_still_there() {
    assertInstanceOf(TextPage.class, hub.visit(lea, WorkshopPage.start()).press('C').page());
    assertInstanceOf(TextPage.class, at(noor).press('C').page());
    Stroll walk = at(noor).press('!').type("De la").ctrl('g');
    assertInstanceOf(TextPage.class, walk.page());
    walk.hear(new Leaving()).open(OrderForm.of(new Plea.Reporting(post), ""));
    assertTrue(walk.sees().contains("De la"), walk.sees());
  }

  /** Nothing: only so that what waited is kept. */
  private record Leaving() implements Message.Wish {}

  @Test
  void a_hidden_post_shows_as_such_to_all_who_read_at_once() {
    Stroll reader = at(noor);
    at(lea).press('M').choose("HIDE_POST").type("hors sujet").press(Key.Name.ENTER);
    reader.news();
    assertTrue(reader.sees().contains("Masqué par la modération."), reader.sees());
    assertFalse(reader.sees().contains("message 3"), reader.sees());
    Stroll moderator = at(lea).press('M');
    assertTrue(moderator.sees().contains("message 3"), moderator.sees());
  }

  @Test
  void a_hidden_thread_closes_to_who_reads_it_and_opens_for_moderators() {
    Stroll reader = at(noor);
    OpenHub.done(hub.desk.moderation().pass(lea, new Measure.HideTopic(topic), "rien à voir"));
    reader.news();
    for (Stroll walk : List.of(reader, at(noor), at(Caller.guest()))) {
      assertTrue(walk.sees().contains("La modération a masqué ce fil"), walk.sees());
      assertFalse(walk.sees().contains("message 1"), walk.sees());
    }
    assertTrue(at(lea).sees().contains("message 3"));
  }

  @Test
  void what_was_being_answered_in_a_thread_that_is_hidden_is_kept_and_shows_nothing_of_it() {
    Stroll walk = at(noor).press('r').type("Je voulais dire");
    OpenHub.done(hub.desk.moderation().pass(lea, new Measure.HideTopic(topic), "rien à voir"));
    walk.ctrl('s');
    assertTrue(walk.sees().contains("La modération a masqué ce fil"), walk.sees());
    Stroll later = hub.visit(noor, WritePage.reply(topic));
    assertTrue(later.sees().contains("Je voulais dire"), later.sees());
    assertFalse(later.sees().contains("message 1"), later.sees());
  }

  @Test
  void the_first_post_of_a_thread_is_not_offered_to_be_split_off() {
    long first = hub.desk.board().postsAfter(topic, 0, 1).getFirst().id();
    assertFalse(hub.visit(lea, DossierPage.of(first)).sees().contains("séparer ce message"));
    assertTrue(hub.visit(lea, DossierPage.of(post)).sees().contains("séparer ce message"));
  }

  @Test
  void the_author_is_told_in_their_language_what_was_decided() {
    OpenHub.done(hub.desk.moderation().pass(lea, new Measure.HidePost(post), "hors sujet"));
    Notice told = hub.desk.notices().latest(amir).getFirst();
    assertEquals("Votre message est masqué : hors sujet", sentence(Language.FR, told));
    assertEquals("Your post is hidden: hors sujet", sentence(Language.EN, told));
  }

  private static String sentence(Language language, Notice notice) {
    return Words.of(language).notices().sentence(notice).replace('\u00a0', ' ');
  }

  @Test
  void what_waits_is_in_the_workshop_live_and_leads_to_the_post() {
    Stroll walk = hub.visit(lea, WorkshopPage.start());
    assertTrue(walk.sees().contains("Rien n’attend"), walk.sees());
    OpenHub.done(hub.desk.reports().report(noor, post, "publicité"));
    long idea = OpenHub.done(hub.desk.proposals().propose(amir, Ideas.talk("Noise"))).id();
    walk.news();
    assertTrue(walk.sees().contains("publicité"), walk.sees());
    assertTrue(walk.sees().contains("Noise"), walk.sees());
    assertInstanceOf(ProposalPage.class, walk.choose("proposal/" + idea).page());
    Stroll again = hub.visit(lea, WorkshopPage.start()).choose("report/" + post);
    assertInstanceOf(DossierPage.class, again.page());
    again.choose("DISMISS").type("c’est permis").press(Key.Name.ENTER);
    assertEquals(0, hub.desk.reports().count(lea));
  }

  @Test
  void the_tab_counts_what_waits_and_only_who_keeps_order_has_it() {
    assertEquals(OptionalInt.of(0), standing(lea).waiting());
    OpenHub.done(hub.desk.reports().report(noor, post, "publicité"));
    OpenHub.done(hub.desk.proposals().propose(amir, Ideas.talk("Noise")));
    assertEquals(OptionalInt.of(2), standing(lea).waiting());
    for (Caller other : List.of(noor, Caller.guest(), OpenHub.key("camille"))) {
      assertEquals(OptionalInt.empty(), standing(other).waiting());
    }
    HubFrame frame = new HubFrame(HubInMemory.house(false));
    Map<Language, String> names = Map.of(Language.FR, "Atelier 2", Language.EN, "Workshop 2");
    names.forEach((language, name) -> {
      Frame.Tab<Seat> tab = frame.tabs(language, standing(lea)).getLast();
      assertEquals(name, tab.name());
      assertEquals(tab.digit(), tab.page().get().tab());
      assertTrue(tab.brief().length() <= 5, tab.brief());
    });
    assertEquals(6, frame.tabs(Language.FR, standing(noor)).size());
  }

  private Standing standing(Caller caller) {
    return Badge.of(new Seat(hub.desk, caller, hub.desk.presence().enter(caller)), Language.FR);
  }

  @Test
  void what_is_asked_besides_the_reason_is_kept_as_a_draft_too() {
    at(lea).press('M').choose("SPLIT").type("Un autre sujet").vanish();
    Stroll walk = at(lea).press('M').choose("SPLIT");
    assertTrue(walk.sees().contains("Un autre sujet"), walk.sees());
    at(lea).press('M').choose("SLOW").press(Key.Name.RIGHT).vanish();
    assertTrue(at(lea).press('M').choose("SLOW").sees().contains("‹ 15 min ›"));
  }
}
