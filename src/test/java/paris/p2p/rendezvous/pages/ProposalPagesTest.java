package paris.p2p.rendezvous.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.proposals.Format;
import paris.p2p.rendezvous.proposals.Ideas;
import paris.p2p.rendezvous.proposals.Level;
import paris.p2p.rendezvous.proposals.Proposal;
import paris.p2p.rendezvous.proposals.State;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Message;

/** The pages of proposals against a real hub. */
class ProposalPagesTest {
  private static final LocalDateTime NINTH = LocalDateTime.of(2026, 12, 9, 19, 0);

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

  private Proposal noise() {
    return OpenHub.done(hub.desk.proposals().propose(amir, Ideas.talk("Noise")));
  }

  private Proposal now(long id) {
    return hub.desk.proposals().proposal(lea, id).orElseThrow().proposal();
  }

  private long slot() {
    long event =
        OpenHub.done(
                hub.desk.agenda().add(lea, AgendaSamples.fields("Noël", NINTH, Optional.empty())))
            .id();
    return hub.slot(event, "19:15");
  }

  private static String keys(Stroll walk) {
    return walk.page().actions(BoardSamples.FRENCH).stream()
        .map(Action::label)
        .collect(Collectors.joining(", "));
  }

  @Test
  void a_member_proposes_from_home_agenda_and_event_with_t() {
    slot();
    for (var page : List.of(HomePage.start(), AgendaPage.start(), EventPage.of(1))) {
      Stroll walk = hub.visit(amir, page).press('t');
      assertInstanceOf(ProposalForm.class, walk.page());
      walk.type("Noise").press(Key.Name.TAB).press(Key.Name.RIGHT).press(Key.Name.RIGHT);
      walk.press(Key.Name.TAB).press(Key.Name.RIGHT).press(Key.Name.TAB);
      walk.press(Key.Name.BACKSPACE).press(Key.Name.BACKSPACE).type("90").press(Key.Name.TAB);
      walk.press(Key.Name.ENTER).type("Trois messages.").press(Key.Name.ESCAPE);
      walk.press(Key.Name.TAB).press(Key.Name.RIGHT).ctrl('s');
      ProposalPage shown = assertInstanceOf(ProposalPage.class, walk.page());
      Proposal proposal = now(shown.id());
      assertEquals("Noise", proposal.title());
      assertEquals(Format.HANDS_ON, proposal.fields().format());
      assertEquals(Set.of(Language.EN), proposal.fields().languages());
      assertEquals(90, proposal.fields().minutes());
      assertEquals("Trois messages.", proposal.fields().text());
      assertEquals(Level.BEGINNER, proposal.fields().levels().network());
      assertEquals("Proposé, merci\u00a0! «\u00a0Noise\u00a0» sera lu et discuté.", walk.notice);
      assertEquals(Map.of(), hub.desk.drafts().read(amir, "proposal/new"));
    }
  }

  @Test
  void a_guest_is_shown_how_to_make_a_key_and_a_key_without_a_name_chooses_one_first() {
    Stroll guest = hub.visit(Caller.guest(), HomePage.start()).press('t');
    assertInstanceOf(NeedsKeyPage.class, guest.page());
    Stroll camille = hub.visit(OpenHub.key("camille"), AgendaPage.start()).press('t');
    assertInstanceOf(JoinPage.class, camille.page());
    camille.type("camille").press(Key.Name.ENTER).press(Key.Name.ENTER);
    assertInstanceOf(ProposalForm.class, camille.page());
    camille.type("Noise");
    assertTrue(camille.sees().contains("brouillon gardé"), camille.sees());
  }

  @Test
  void a_lost_connection_loses_no_word_of_a_proposal() {
    Stroll lost = hub.visit(amir, ProposalForm.proposing());
    lost.type("Noise").press(Key.Name.TAB).press(Key.Name.RIGHT).vanish();
    Stroll back = hub.visit(amir, ProposalForm.proposing());
    ProposalForm form = (ProposalForm) back.page();
    assertEquals("Noise", form.form().value("title"));
    assertEquals("debate", form.form().value("format"));
    assertTrue(back.sees().contains("où vous l’aviez laissé"), back.sees());
    back.ctrl('r');
    assertEquals("", ((ProposalForm) back.page()).form().value("title"));
    assertEquals(Map.of(), hub.desk.drafts().read(amir, "proposal/new"));
  }

  @Test
  void what_the_command_was_refused_waits_in_the_form() {
    hub.desk
        .drafts()
        .keep(amir, "proposal/new", Map.of("title", "Noise", "format", "hands_on", "text", "Oui"));
    ProposalForm form = (ProposalForm) hub.visit(amir, ProposalForm.proposing()).page();
    assertEquals("Noise", form.form().value("title"));
    assertEquals("hands_on", form.form().value("format"));
    assertEquals("Oui", form.form().value("text"));
    assertEquals("15", form.form().value("minutes"));
  }

  @Test
  void what_is_wrong_is_said_beside_its_question_and_nothing_is_sent() {
    Stroll walk = hub.visit(amir, ProposalForm.proposing());
    walk.press(Key.Name.TAB);
    assertTrue(walk.sees().contains("Il manque un titre"), walk.sees());
    assertFalse(walk.sees().contains("Il manque le texte"), "not left yet");
    walk.ctrl('s');
    assertEquals("title", ((ProposalForm) walk.page()).form().line().name());
    assertTrue(walk.sees().contains("Il manque le texte"), walk.sees());
    walk.type("Noise").hear(new Message.Selected("3")).type("x").ctrl('s');
    assertTrue(walk.sees().contains("«\u00a015x\u00a0» n’est pas une durée"), walk.sees());
    assertEquals(0, hub.desk.proposals().all(lea).size());
  }

  @Test
  void sent_twice_it_is_proposed_once() {
    Stroll walk = hub.visit(amir, ProposalForm.proposing());
    walk.type("Noise").hear(new Message.Selected("4")).press(Key.Name.ENTER).type("Oui");
    ProposalForm form = (ProposalForm) walk.page();
    ProposalForm sending =
        (ProposalForm) Turns.stay(form.on(new ProposalForm.Send(Language.FR))).page();
    assertTrue(
        Turns.stay(sending.on(new ProposalForm.Send(Language.FR))).work().isEmpty(),
        "on its way already");
  }

  @Test
  void its_author_edits_it_and_others_are_told_why_they_may_not() {
    long id = noise().id();
    Stroll walk = hub.visit(amir, ProposalPage.of(id)).press('e');
    walk.press(Key.Name.END).type(", XX").ctrl('s');
    assertInstanceOf(ProposalPage.class, walk.page());
    assertEquals("Noise, XX", now(id).title());
    Stroll other = hub.visit(lea, ProposalForm.editing(id));
    assertTrue(other.sees().contains("Seule la personne"), other.sees());
    assertFalse(other.page().typing());
  }

  @Test
  void two_edits_of_ones_own_from_two_places_lose_no_words() {
    long id = noise().id();
    Stroll home = hub.visit(amir, ProposalPage.of(id)).press('e').press(Key.Name.END);
    Stroll work = hub.visit(amir, ProposalPage.of(id)).press('e').press(Key.Name.END);
    work.type(", XX").ctrl('s');
    home.type(", IK").ctrl('s');
    assertTrue(home.sees().contains("Ctrl-S encore"), home.sees());
    assertEquals("Noise, XX", now(id).title());
    home.ctrl('s');
    assertEquals("Noise, IK", now(id).title());
    assertInstanceOf(ProposalPage.class, home.page());
  }

  @Test
  void y_seconds_and_takes_it_back_but_not_ones_own() {
    long id = noise().id();
    Stroll walk = hub.visit(noor, ProposalPage.of(id)).press('y');
    assertEquals(1, now(id).seconds());
    assertTrue(walk.sees().contains("✓ vous l’appuyez"), walk.sees());
    assertEquals("C’est noté, vous l’appuyez\u00a0: 1 appui.", walk.notice);
    walk.press('y');
    assertEquals(0, now(id).seconds());
    assertFalse(keys(hub.visit(amir, ProposalPage.of(id))).contains("appuyer"));
    assertInstanceOf(
        NeedsKeyPage.class, hub.visit(Caller.guest(), ProposalPage.of(id)).press('y').page());
    Stroll list = hub.visit(noor, ProposalsPage.start()).press('y');
    assertEquals(1, now(id).seconds());
    assertTrue(list.sees().contains("+1"), list.sees());
  }

  @Test
  void its_thread_is_opened_with_its_first_post() {
    long id = noise().id();
    Stroll walk = hub.visit(noor, ProposalPage.of(id)).press('r');
    assertInstanceOf(WritePage.class, walk.page());
    assertEquals(Optional.empty(), hub.desk.board().about("proposal/" + id), "not before");
    walk.type("Oui !").ctrl('s');
    assertInstanceOf(TopicPage.class, walk.page());
    assertEquals("idees", hub.desk.board().about("proposal/" + id).orElseThrow().space());
    assertEquals(State.DISCUSSED, now(id).state());
    Stroll again = hub.visit(amir, ProposalPage.of(id));
    assertTrue(again.sees().contains("1 message au forum"), again.sees());
    assertInstanceOf(TopicPage.class, again.choose("discussion").page());
  }

  @Test
  void an_organiser_puts_it_into_an_open_slot_with_two_keys() {
    long id = noise().id();
    long item = slot();
    Stroll walk = hub.visit(lea, ProposalPage.of(id));
    walk.press('S').press(Key.Name.ENTER);
    assertInstanceOf(ProposalPage.class, walk.page());
    assertEquals(State.ACCEPTED, now(id).state());
    assertEquals(item, now(id).slot().orElseThrow().item());
    assertEquals("Au programme de Noël\u00a0: «\u00a0Noise\u00a0»", walk.notice);
    assertTrue(walk.sees().contains("Acceptée, au programme de Noël"), walk.sees());
    assertTrue(walk.sees().contains("mercredi 9 décembre 2026, 19:15"), walk.sees());
    assertInstanceOf(EventPage.class, walk.choose("event").page());
    Stroll back = hub.visit(lea, ProposalPage.of(id)).press('S');
    assertEquals(State.DISCUSSED, now(id).state());
    assertTrue(back.notice.startsWith("Créneau libéré"), back.notice);
  }

  @Test
  void the_same_two_keys_work_in_the_list() {
    long id = noise().id();
    slot();
    hub.visit(lea, AgendaPage.start()).press('T').press('S').press(Key.Name.ENTER);
    assertEquals(State.ACCEPTED, now(id).state());
  }

  @Test
  void a_slot_that_somebody_else_filled_meanwhile_is_refused_and_gone() {
    long id = noise().id();
    long other = OpenHub.done(hub.desk.proposals().propose(noor, Ideas.talk("QUIC"))).id();
    long item = slot();
    Stroll walk = hub.visit(lea, ProposalPage.of(id)).press('S');
    SlotsPage stale = (SlotsPage) walk.page();
    OpenHub.done(hub.desk.proposals().judging().accept(lea, other, item));
    var work = Turns.stay(stale.on(new SlotsPage.Put(Language.FR))).work().orElseThrow();
    walk.hear(work.run(new Seat(hub.desk, lea, hub.desk.presence().enter(lea))));
    assertTrue(walk.notice.contains("vient d’être pris"), walk.notice);
    assertTrue(walk.sees().contains("Aucun créneau libre"), walk.sees());
    assertEquals(State.RECEIVED, now(id).state());
  }

  @Test
  void a_no_asks_for_a_reason_and_its_author_finds_it() {
    long id = noise().id();
    Stroll walk = hub.visit(lea, ProposalPage.of(id)).press('R');
    walk.press(Key.Name.ENTER);
    assertTrue(walk.sees().contains("Il manque la raison"), walk.sees());
    walk.type("déjà entendu en mai");
    walk.vanish();
    Stroll again = hub.visit(lea, ProposalPage.of(id)).press('R');
    again.press(Key.Name.ENTER);
    assertEquals(State.DECLINED, now(id).state());
    assertEquals(1, hub.desk.notices().unread(amir));
    Stroll author = hub.visit(amir, ProposalPage.of(id));
    assertTrue(author.sees().contains("Déclinée\u00a0: déjà entendu en mai"), author.sees());
    assertEquals(0, hub.desk.notices().unread(amir), "read");
    Stroll noors = hub.visit(noor, ProposalPage.of(id));
    assertTrue(noors.sees().contains("Il n’y a pas de proposition"), noors.sees());
  }

  @Test
  void only_organisers_have_the_keys_to_judge() {
    long id = noise().id();
    assertEquals(
        "mettre au programme, décliner, en discussion, appuyer, en discuter",
        keys(hub.visit(lea, ProposalPage.of(id))));
    assertEquals("appuyer, en discuter", keys(hub.visit(noor, ProposalPage.of(id))));
    assertEquals("en discuter, modifier, retirer", keys(hub.visit(amir, ProposalPage.of(id))));
    Stroll sneak = hub.visit(noor, SlotsPage.of(id, "Noise", 20));
    slot();
    sneak.news().press(Key.Name.ENTER);
    assertEquals(State.RECEIVED, now(id).state());
  }

  @Test
  void what_was_withdrawn_can_be_proposed_again() {
    long id = noise().id();
    Stroll walk = hub.visit(amir, ProposalPage.of(id)).press('x');
    assertEquals(State.WITHDRAWN, now(id).state());
    assertTrue(hub.visit(noor, ProposalsPage.start()).sees().contains("Personne n’a encore"));
    walk.press('x');
    assertEquals(State.RECEIVED, now(id).state());
  }

  @Test
  void the_list_changes_while_it_is_looked_at() {
    Stroll walk = hub.visit(lea, ProposalsPage.start());
    assertTrue(walk.sees().contains("aucune n’attend"), walk.sees());
    noise();
    walk.news();
    assertTrue(walk.sees().contains("1 attend une réponse"), walk.sees());
    assertTrue(walk.sees().contains("Noise"), walk.sees());
  }

  @Test
  void the_contact_is_on_the_page_for_its_author_and_organisers_only() {
    long id = noise().id();
    assertTrue(hub.visit(amir, ProposalPage.of(id)).sees().contains("amir@example.org"));
    assertTrue(hub.visit(lea, ProposalPage.of(id)).sees().contains("amir@example.org"));
    for (Caller other : List.of(noor, OpenHub.key("camille"), Caller.guest())) {
      assertFalse(hub.visit(other, ProposalPage.of(id)).sees().contains("amir@example.org"));
    }
  }

  @Test
  void a_proposal_that_is_not_there_says_so() {
    Stroll walk = hub.visit(amir, ProposalPage.of(99));
    assertTrue(walk.sees().contains("Il n’y a pas de proposition"), walk.sees());
    assertEquals("", keys(walk));
  }
}
