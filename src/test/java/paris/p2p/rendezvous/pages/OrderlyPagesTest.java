package paris.p2p.rendezvous.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import paris.p2p.rendezvous.board.Held;
import paris.p2p.rendezvous.board.SpaceWish;
import paris.p2p.rendezvous.board.WishFields;
import paris.p2p.rendezvous.people.Deed;
import paris.p2p.rendezvous.people.JournalEntry;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.people.Sanction;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.text.Wording;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.words.Words;

/** The journal, people, what waits and the house rules, against a real hub. */
class OrderlyPagesTest {
  private final OpenHub hub = new OpenHub();
  private Caller lea;
  private Caller amir;
  private Caller noor;

  @BeforeEach
  void people() {
    lea = hub.member("lea");
    OpenHub.done(hub.desk.people().claim(lea, hub.code.code()));
    amir = hub.member("amir");
    noor = hub.member("noor");
  }

  @AfterEach
  void close() {
    hub.close();
  }

  private Person person(Caller caller) {
    return hub.desk.people().peer(caller).person().orElseThrow();
  }

  private static String keys(Stroll walk) {
    return walk.page().actions(BoardSamples.FRENCH).stream()
        .map(Action::label)
        .collect(Collectors.joining(", "));
  }

  private long wish() {
    return OpenHub.done(
            hub.desk
                .wishes()
                .ask(amir, new WishFields("Réseau maillé", "Les toits.", "On est déjà six.")))
        .id();
  }

  private Held held() {
    OpenHub.done(hub.desk.newcomers().hold(lea, 1, "vague de spam"));
    OpenHub.done(hub.desk.board().write(noor, "idees", "Un relais", "On le **monte** ?"));
    return hub.desk.newcomers().waiting(lea).getFirst();
  }

  @Test
  void a_moderator_finds_a_person_from_who_is_here_and_suspends_them() {
    Stroll walk = hub.visit(lea, PeersPage.start()).press('M');
    walk.type("OO").press(Key.Name.ENTER);
    assertInstanceOf(PersonPage.class, walk.page());
    walk.press('M').choose("suspend").press(Key.Name.RIGHT).press(Key.Name.TAB).type("on se calme");
    walk.press(Key.Name.ENTER);
    assertInstanceOf(PersonOrderPage.class, walk.page());
    assertEquals("noor n’écrit plus pour un temps, et sait pourquoi.", walk.notice);
    Sanction sanction = hub.desk.sanctions().inForce(person(noor).id()).getFirst();
    assertEquals("on se calme", sanction.reason());
    assertTrue(walk.sees().contains("N’écrit pas jusqu’au 30 novembre 2026"), walk.sees());
    assertEquals(Map.of(), hub.desk.drafts().read(lea, "suspend/" + person(noor).id()));
  }

  @Test
  void without_a_reason_nothing_is_done_and_what_is_typed_is_kept() {
    Stroll walk = hub.visit(lea, PersonOrderPage.of(person(noor).id())).choose("ban");
    walk.press(Key.Name.ENTER);
    assertTrue(walk.sees().contains("Il manque"), walk.sees());
    walk.type("spam").vanish();
    assertEquals(List.of(), hub.desk.sanctions().inForce(person(noor).id()));
    Stroll back = hub.visit(lea, PersonOrderPage.of(person(noor).id())).choose("ban");
    assertEquals("spam", ((AskForm) back.page()).form().value("reason"));
    back.ctrl('s');
    assertEquals(
        Sanction.Kind.BANNED, hub.desk.sanctions().inForce(person(noor).id()).getFirst().kind());
  }

  @Test
  void a_member_sees_a_person_and_decides_nothing_and_nobody_decides_about_themselves() {
    Stroll member = hub.visit(amir, PersonOrderPage.of(person(noor).id()));
    assertFalse(member.sees().contains("Bannir"), member.sees());
    assertEquals("", keys(hub.visit(amir, PeersPage.start())));
    assertFalse(hub.visit(lea, PersonOrderPage.of(person(lea).id())).sees().contains("Bannir"));
    assertTrue(hub.visit(lea, PersonOrderPage.of(4096)).sees().contains("4096"));
  }

  @Test
  void every_member_reads_the_journal_and_those_who_keep_order_undo_from_it() {
    OpenHub.done(hub.desk.sanctions().ban(lea, person(noor).id(), "spam"));
    Stroll member = hub.visit(amir, JournalPage.start());
    assertTrue(member.sees().contains("bannit noor"), member.sees());
    assertTrue(member.sees().contains("spam"), member.sees());
    assertEquals("code de conduite", keys(member));
    Stroll walk = hub.visit(lea, JournalPage.start());
    assertEquals("défaire, code de conduite", keys(walk));
    walk.press('u').type("ce n’était pas elle").press(Key.Name.ENTER);
    assertInstanceOf(JournalPage.class, walk.page());
    assertEquals(List.of(), hub.desk.sanctions().inForce(person(noor).id()));
    assertTrue(walk.sees().contains("revient sur une décision"), walk.sees());
    assertTrue(walk.sees().contains("défait depuis"), walk.sees());
    assertTrue(member.news().sees().contains("ce n’était pas elle"), member.sees());
    assertEquals(Deed.BANNED, lines(walk).get(1).deed());
    assertEquals("code de conduite", keys(walk.select(lines(walk).get(1).id())), "it is undone");
  }

  private static List<JournalEntry> lines(Stroll walk) {
    return assertInstanceOf(JournalPage.class, walk.page()).found().orElseThrow().lines();
  }

  @Test
  void a_guest_is_told_how_to_become_a_reader_of_the_journal() {
    assertTrue(hub.visit(Caller.guest(), JournalPage.start()).sees().contains("ssh-keygen"));
  }

  @Test
  void a_long_journal_is_read_on_as_it_is_scrolled_and_each_line_once() {
    for (int i = 0; i < 60; i++) {
      OpenHub.done(hub.desk.sanctions().warn(lea, person(noor).id(), "raison " + i + "."));
    }
    Stroll walk = hub.visit(amir, JournalPage.start());
    assertFalse(walk.sees().contains("raison 1."), "not read yet");
    walk.select(lines(walk).getLast().id());
    assertEquals(61, lines(walk).size());
    assertEquals(61, lines(walk).stream().distinct().count());
    assertFalse(((JournalPage) walk.page()).found().orElseThrow().more());
  }

  @Test
  void a_line_of_the_journal_opens_what_it_is_about_and_texts_open_nothing() {
    OpenHub.done(hub.desk.sanctions().warn(lea, person(noor).id(), "doucement"));
    Stroll walk = hub.visit(amir, JournalPage.start());
    JournalPage page = (JournalPage) walk.page();
    assertInstanceOf(PersonPage.class, walk.choose(page.selected()).page());
    assertInstanceOf(Turn.Stay.class, new Subject("text/about/fr").turn(page));
  }

  @Test
  void the_journal_tells_no_old_texts_and_no_titles_that_are_out_of_sight() {
    hub.desk.community().foundText("about", new Wording("Avant tout", "Before all"));
    OpenHub.done(hub.desk.community().replace(lea, "about", Language.FR, "Après"));
    String seen = hub.visit(amir, JournalPage.start()).sees();
    assertTrue(seen.contains("réécrit la présentation"), seen);
    assertFalse(seen.contains("version"), seen);
    Held held = held();
    OpenHub.done(hub.desk.newcomers().letIn(lea, held.id()));
    assertTrue(hub.visit(amir, JournalPage.start()).sees().contains("Un relais"));
    Stroll walk = hub.visit(amir, JournalPage.start());
    long ruling = lines(walk).getFirst().undoable().orElseThrow();
    OpenHub.done(hub.desk.undoing().undo(lea, ruling, "à relire"));
    assertFalse(hub.visit(amir, JournalPage.start()).sees().contains("Un relais"));
  }

  @ParameterizedTest
  @EnumSource(Deed.class)
  void every_deed_has_words_of_its_own_in_both_languages(Deed deed) {
    for (Language language : Language.values()) {
      String said = said(deed, language);
      assertFalse(said.isBlank(), deed::name);
      for (Deed other : Deed.values()) {
        if (other != deed) assertFalse(said.equals(said(other, language)), deed + " " + other);
      }
    }
  }

  private static String said(Deed deed, Language language) {
    JournalEntry line =
        new JournalEntry(
            1,
            BoardSamples.NOW,
            "lea",
            deed,
            "topic/3",
            new Wording("QUIC", "QUIC"),
            "",
            Optional.empty());
    return Words.of(language).journal().deed(line, BoardSamples.FRENCH.zone());
  }

  @Test
  void a_first_post_is_let_in_with_one_key_from_the_list() {
    held();
    Stroll walk = hub.visit(lea, HeldPostsPage.start());
    assertEquals("laisser entrer, écarter, code de conduite", keys(walk));
    walk.press('Y');
    assertTrue(walk.notice.startsWith("Au forum, sous le numéro #"), walk.notice);
    assertTrue(walk.sees().contains("Rien n’attend"), walk.sees());
    assertEquals("Un relais", hub.desk.board().latest(1).getFirst().title());
  }

  @Test
  void a_first_post_is_turned_away_with_a_reason_and_its_author_reads_both() {
    Held held = held();
    Stroll walk = hub.visit(lea, HeldPostsPage.start()).choose(held.id());
    assertTrue(walk.sees().contains("On le **monte** ?"), walk.sees());
    walk.press('x').type("déjà dit").press(Key.Name.ENTER);
    Stroll author = hub.visit(noor, NoticesPage.start());
    assertTrue(author.sees().contains("Votre message n’ira pas au forum"), author.sees());
    assertTrue(author.sees().contains("déjà dit"), author.sees());
    author.choose(hub.desk.notices().latest(noor).getFirst().id());
    assertInstanceOf(HeldPage.class, author.page());
    assertTrue(author.sees().contains("On le **monte** ?"), author.sees());
    assertEquals("", keys(author));
    assertEquals(0, hub.desk.notices().unread(noor));
    assertFalse(hub.visit(amir, HeldPage.of(held.id())).sees().contains("monte"), "not for others");
  }

  @Test
  void who_wrote_sees_what_of_theirs_waits_and_no_keys() {
    held();
    Stroll walk = hub.visit(noor, HeldPostsPage.start());
    assertTrue(walk.sees().contains("ouvre un fil dans Idées"), walk.sees());
    assertEquals("", keys(walk));
    assertTrue(hub.visit(amir, HeldPostsPage.start()).sees().contains("Rien de ce que vous"));
  }

  @Test
  void a_space_is_asked_for_from_the_forum_and_opened_with_two_keys() {
    Stroll walk = hub.visit(amir, ForumPage.start()).press('a');
    walk.type("Réseau maillé").press(Key.Name.ENTER).type("Les toits.").press(Key.Name.ENTER);
    walk.type("On est déjà six.").press(Key.Name.ENTER);
    assertInstanceOf(ForumPage.class, walk.page());
    assertTrue(walk.notice.startsWith("Demandé, merci"), walk.notice);
    Stroll organiser = hub.visit(lea, SpaceWishesPage.start());
    assertEquals(
        "ouvrir l’espace, décliner, demander un espace, code de conduite", keys(organiser));
    organiser.press('Y');
    assertTrue(organiser.notice.contains("Réseau maillé"), organiser.notice);
    assertTrue(walk.news().sees().contains("Réseau maillé"), walk.sees());
    assertTrue(
        hub.visit(noor, SpacePage.of("reseau-maille")).sees().contains("amir en prend soin"));
  }

  @Test
  void a_key_without_a_name_asks_for_a_space_and_loses_no_word_on_the_way() {
    Stroll walk = hub.visit(OpenHub.key("zoe"), ForumPage.start()).press('a');
    walk.type("Radio").press(Key.Name.TAB).press(Key.Name.TAB).type("pour voir").ctrl('s');
    assertInstanceOf(JoinPage.class, walk.page());
    walk.type("zoe_").press(Key.Name.ENTER).press(Key.Name.ENTER);
    AskForm form = assertInstanceOf(AskForm.class, walk.page());
    assertEquals("Radio", form.form().value("title"));
    walk.ctrl('s');
    assertEquals(1, hub.desk.wishes().waiting());
  }

  @Test
  void who_asks_withdraws_and_an_organiser_declines_with_a_reason() {
    wish();
    Stroll walk = hub.visit(amir, SpaceWishesPage.start());
    assertEquals("retirer ma demande, demander un espace, code de conduite", keys(walk));
    walk.press('x');
    assertEquals(SpaceWish.State.WITHDRAWN, hub.desk.wishes().all(amir).getFirst().state());
    wish();
    hub.visit(lea, SpaceWishesPage.start()).press('x').type("plus tard").press(Key.Name.ENTER);
    assertEquals(SpaceWish.State.DECLINED, hub.desk.wishes().all(amir).getFirst().state());
    assertTrue(walk.news().sees().contains("plus tard"), walk.sees());
    assertEquals(0, hub.desk.notices().unread(amir), "who looks has read it");
  }

  @Test
  void its_founder_describes_a_space_and_others_are_told_who_may() {
    OpenHub.done(hub.desk.wishes().open(lea, wish()));
    Stroll walk = hub.visit(amir, SpacePage.of("reseau-maille")).press('e');
    assertEquals("Les toits.", ((AskForm) walk.page()).form().value("fr"));
    walk.type(" Et les caves.").press(Key.Name.TAB).type("!").ctrl('s');
    assertTrue(walk.sees().contains("Les toits. Et les caves."), walk.sees());
    Stroll other = hub.visit(noor, SpacePage.of("reseau-maille")).press('e');
    assertTrue(other.notice.startsWith("Seule la personne qui a fondé"), other.notice);
    assertInstanceOf(SpacePage.class, other.page());
  }

  @Test
  void organisers_close_the_hub_to_new_names_and_open_it_again() {
    Stroll walk = hub.visit(lea, HouseRulesPage.start());
    walk.choose("lockdown").type("vague de spam").press(Key.Name.ENTER);
    assertTrue(walk.sees().contains("Personne de nouveau"), walk.sees());
    walk.choose("lockdown").type("c’est passé").press(Key.Name.ENTER);
    assertTrue(walk.sees().contains("Toute personne avec une clé"), walk.sees());
    walk.choose("held").press(Key.Name.RIGHT).press(Key.Name.TAB).type("spam").ctrl('s');
    assertTrue(walk.sees().contains("Les 2 premiers messages"), walk.sees());
    Stroll member = hub.visit(amir, HouseRulesPage.start());
    assertInstanceOf(HouseRulesPage.class, member.choose("lockdown").page());
  }

  @Test
  void the_code_of_conduct_is_one_key_away_and_what_is_typed_waits_meanwhile() {
    Stroll walk = hub.visit(lea, PersonOrderPage.of(person(noor).id())).press('C');
    assertInstanceOf(TextPage.class, walk.page());
    Stroll form = hub.visit(lea, PersonOrderPage.of(person(noor).id())).choose("warn");
    form.type("doucement").ctrl('g');
    assertInstanceOf(TextPage.class, form.page());
    assertEquals(
        "doucement", hub.desk.drafts().read(lea, "warn/" + person(noor).id()).get("reason"));
  }

  @Test
  void a_moderator_is_named_and_taken_back_from_the_page_of_the_person() {
    Stroll walk = hub.visit(lea, PersonOrderPage.of(person(noor).id()));
    walk.choose("moderator").type("merci d’aider").press(Key.Name.ENTER);
    assertEquals(Role.MODERATOR, person(noor).role());
    assertEquals("modérer", keys(hub.visit(noor, PeersPage.start())));
    long ruling = hub.desk.rulings().about("person/" + person(noor).id()).getFirst().id();
    walk.choose("ruling/" + ruling).type("elle part").press(Key.Name.ENTER);
    assertEquals(Role.MEMBER, person(noor).role());
  }
}
