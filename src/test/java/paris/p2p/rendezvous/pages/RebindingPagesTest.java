package paris.p2p.rendezvous.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.people.Rebinding;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.words.Words;

/** A key that two organisers give back, on the screen. */
class RebindingPagesTest {
  private static final String PRINT = "SHA256:" + "A".repeat(43);

  private final OpenHub hub = new OpenHub();
  private Caller lea;
  private Caller noor;
  private Caller amir;

  @BeforeEach
  void people() {
    lea = organiser("lea");
    noor = organiser("noor");
    amir = hub.member("amir");
  }

  @AfterEach
  void close() {
    hub.close();
  }

  private Caller organiser(String name) {
    hub.desk.people().promise(List.of(OpenHub.key(name).fingerprint().orElseThrow()));
    return hub.member(name);
  }

  private Stroll asks(Caller caller) {
    Stroll walk = hub.visit(caller, RebindingsPage.start()).choose("ask");
    walk.type("amir").press(Key.Name.TAB).type(PRINT).press(Key.Name.TAB);
    return walk.type("téléphone perdu").press(Key.Name.ENTER);
  }

  private Rebinding.State state(Caller caller) {
    return hub.desk.rebindings().one(caller, 1).orElseThrow().state(BoardSamples.NOW);
  }

  @Test
  void one_asks_and_the_other_finds_it_in_the_workshop_and_agrees() {
    Stroll other = hub.visit(noor, WorkshopPage.start());
    Stroll walk = asks(lea);
    assertEquals("Demandé\u00a0: il faut à présent un autre accord.", walk.notice);
    assertTrue(walk.sees().contains("attend un accord"), walk.sees());
    other.news();
    assertEquals(1, Workshop.waiting(hub.seat(noor)));
    other.choose("rebinding/1");
    assertTrue(other.sees().contains("téléphone perdu"), other.sees());
    assertTrue(other.sees().contains(PRINT), other.sees());
    other.choose("AGREE").type("vue hier").press(Key.Name.ENTER);
    assertInstanceOf(RebindingPage.class, other.page());
    assertEquals(Rebinding.State.WAITING, state(noor));
    assertTrue(other.sees().contains("peut s’arrêter jusqu’au 26 novembre 2026"), other.sees());
    assertTrue(other.sees().contains("avec l’accord de noor"), other.sees());
    assertEquals(0, Workshop.waiting(hub.seat(noor)));
  }

  @Test
  void who_asked_can_only_stop_it() {
    Stroll walk = asks(lea).choose("rebinding/1");
    assertFalse(walk.sees().contains("Donner votre accord"), walk.sees());
    walk.choose("STOP").press(Key.Name.ENTER);
    assertTrue(walk.sees().contains("Il manque la raison"), walk.sees());
    walk.type("je me suis trompée").press(Key.Name.ENTER);
    assertEquals(Rebinding.State.STOPPED, state(lea));
    assertFalse(walk.sees().contains("L’arrêter"), walk.sees());
  }

  @Test
  void whom_it_concerns_comes_to_it_from_what_they_were_told_and_stops_it() {
    asks(lea);
    Stroll walk = hub.visit(amir, NoticesPage.start());
    assertTrue(walk.sees().contains("L’organisation veut vous donner la clé " + PRINT));
    long notice = hub.desk.notices().latest(amir).getFirst().id();
    walk.choose(notice);
    assertInstanceOf(RebindingPage.class, walk.page());
    assertEquals(0, hub.desk.notices().unread(amir));
    assertFalse(walk.sees().contains("Donner votre accord"), walk.sees());
    walk.choose("STOP").press(Key.Name.ENTER);
    assertEquals("Arrêté\u00a0: la clé ne sera pas donnée.", walk.notice);
    assertEquals(Rebinding.State.STOPPED, state(amir));
  }

  @Test
  void a_member_reads_how_it_goes_and_nothing_of_others() {
    asks(lea);
    Caller zoe = hub.member("zoe");
    Stroll walk = hub.visit(zoe, RebindingsPage.start());
    assertTrue(walk.sees().contains("trois jours passent"), walk.sees());
    assertFalse(walk.sees().contains("amir"), walk.sees());
    assertFalse(walk.sees().contains("Demander une clé"), walk.sees());
    Stroll page = hub.visit(zoe, RebindingPage.of(1));
    assertFalse(page.sees().contains("amir"), page.sees());
    assertFalse(hub.visit(zoe, WorkshopPage.start()).sees().contains("amir"));
  }

  @Test
  void what_is_wrong_stands_beside_its_question_and_nothing_typed_is_lost() {
    Stroll walk = hub.visit(lea, RebindingsPage.start()).choose("ask");
    walk.type("amira").press(Key.Name.TAB).type("sa clé").press(Key.Name.TAB);
    walk.type("perdue").press(Key.Name.ENTER);
    AskForm form = assertInstanceOf(AskForm.class, walk.page());
    AskFace face = face(form);
    assertTrue(face.wrong("name").contains("amira"), face.wrong("name"));
    walk.press(Key.Name.UP).press(Key.Name.UP).press(Key.Name.BACKSPACE).ctrl('s');
    face = face(assertInstanceOf(AskForm.class, walk.page()));
    assertTrue(face.wrong("key").contains(".pub"), face.wrong("key"));
    assertEquals("", face.wrong("name"));
    assertEquals("perdue", ((AskForm) walk.page()).form().value("reason"));
  }

  private static AskFace face(AskForm form) {
    return new AskFace(form.ask(), form.form(), form.wrong(), Words.of(Language.FR));
  }
}
