package paris.p2p.rendezvous.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.events.Rsvp.Answer;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.tui.Message;

/** One's own keys: seeing them, naming them, adding one and revoking one. */
class KeyPagesTest {
  private final OpenHub hub = OpenHub.founded();
  private final Caller lea = hub.member("lea");
  private final Caller laptop = OpenHub.key("laptop");

  @AfterEach
  void close() {
    hub.close();
  }

  private String print(Caller caller) {
    return caller.fingerprint().orElseThrow();
  }

  private String code() {
    return OpenHub.done(hub.desk.keyCodes().make(lea)).code();
  }

  private void add() {
    OpenHub.done(hub.desk.keyCodes().give(laptop, code()));
  }

  @Test
  void a_code_made_on_one_screen_and_typed_on_the_other_brings_the_key_and_both_say_so() {
    Stroll one = hub.visit(lea, KeysPage.start()).choose("code");
    KeyCodePage shown = assertInstanceOf(KeyCodePage.class, one.page());
    Stroll other = hub.visit(laptop, PeersPage.start()).choose("have");
    other.type(shown.code().code().toLowerCase(Locale.ROOT)).press(Key.Name.ENTER);
    assertInstanceOf(PeersPage.class, other.page());
    assertTrue(other.notice.contains("Bon retour, lea"), other.notice);
    assertTrue(other.badge.contains("lea"), other.badge);
    one.news();
    assertInstanceOf(KeysPage.class, one.page());
    assertTrue(one.sees().contains(print(laptop)), one.sees());
  }

  @Test
  void a_wrong_code_stays_on_the_line_with_what_to_do() {
    Stroll stroll = hub.visit(laptop, GiveCodePage.start()).type("7k3m").press(Key.Name.ENTER);
    assertTrue(stroll.sees().contains("faites-en un autre"), stroll.sees());
    assertTrue(stroll.sees().contains("7k3m"), stroll.sees());
  }

  @Test
  void who_is_about_to_choose_a_name_finds_the_way_to_the_one_they_have() {
    Stroll stroll = hub.visit(laptop, PeersPage.start()).choose("name").type("leaa").ctrl('k');
    assertInstanceOf(GiveCodePage.class, stroll.page());
    stroll.type(code()).press(Key.Name.ENTER);
    assertInstanceOf(PeersPage.class, stroll.page());
    assertEquals(List.of(), hub.desk.drafts().all(laptop));
  }

  @Test
  void a_label_is_given_on_the_page_of_the_key() {
    Stroll stroll = hub.visit(lea, KeysPage.start()).choose(print(lea)).choose("label");
    stroll.type("tour").press(Key.Name.ENTER);
    assertInstanceOf(KeyPage.class, stroll.page());
    assertTrue(stroll.sees().contains("tour"), stroll.sees());
    stroll.choose("label").type("x".repeat(30)).press(Key.Name.ENTER);
    assertInstanceOf(KeyLabelPage.class, stroll.page());
    assertTrue(stroll.sees().contains("24"), stroll.sees());
  }

  @Test
  void to_revoke_is_asked_once_more_and_moving_away_lets_it_be() {
    add();
    List<String> ended = new ArrayList<>();
    hub.desk.sessions().enter(laptop, Optional.empty(), "OpenSSH", () -> ended.add("laptop"));
    Stroll stroll = hub.visit(lea, KeysPage.start()).choose(print(laptop)).choose("revoke");
    assertTrue(stroll.sees().contains("encore une fois"), stroll.sees());
    stroll.hear(new Message.Selected("label"));
    stroll.choose("revoke");
    assertEquals(2, hub.desk.keys().own(lea).size());
    stroll.choose("revoke");
    assertEquals(1, hub.desk.keys().own(lea).size());
    assertEquals(List.of("laptop"), ended);
    assertInstanceOf(KeysPage.class, stroll.page());
    assertFalse(stroll.sees().contains(print(laptop)), stroll.sees());
  }

  @Test
  void the_last_key_says_why_it_stays() {
    Stroll stroll = hub.visit(lea, KeysPage.start()).choose(print(lea));
    stroll.choose("revoke").choose("revoke");
    assertTrue(stroll.sees().contains("C’est votre seule clé"), stroll.sees());
  }

  @Test
  void a_revoked_key_is_told_so_wherever_it_could_have_been_somebody() {
    add();
    OpenHub.done(hub.desk.keys().revoke(lea, print(laptop)));
    String told = "Cette clé a été révoquée";
    Stroll peers = hub.visit(laptop, PeersPage.start());
    assertTrue(peers.sees().contains(told), peers.sees());
    assertFalse(peers.sees().contains("Choisir votre nom"), peers.sees());
    assertTrue(hub.visit(laptop, KeysPage.start()).sees().contains(told));
    assertInstanceOf(GiveCodePage.class, hub.visit(laptop, JoinPage.start()).page());
    Stroll home = hub.visit(laptop, HomePage.start()).press('v');
    assertTrue(home.notice.contains(told), home.notice);
  }

  @Test
  void
      what_was_answered_to_the_next_evening_shows_with_each_key_and_no_longer_with_a_revoked_one() {
    Event next = hub.desk.agenda().next().orElseThrow();
    OpenHub.done(hub.desk.answers().answer(lea, next.id(), Answer.YES));
    assertFalse(hub.visit(laptop, HomePage.start()).sees().contains("vous venez"));
    add();
    assertTrue(hub.visit(laptop, HomePage.start()).sees().contains("vous venez"));
    OpenHub.done(hub.desk.keys().revoke(lea, print(laptop)));
    assertFalse(hub.visit(laptop, HomePage.start()).sees().contains("vous venez"));
    assertTrue(hub.visit(lea, HomePage.start()).sees().contains("vous venez"));
  }

  @Test
  void a_notice_about_keys_leads_to_the_keys() {
    add();
    Stroll stroll = hub.visit(lea, NoticesPage.start());
    assertTrue(stroll.sees().contains("est désormais la vôtre aussi"), stroll.sees());
    stroll.choose(hub.desk.notices().latest(lea).getFirst().id());
    assertInstanceOf(KeysPage.class, stroll.page());
  }

  @Test
  void one_goes_on_with_a_draft_on_another_key() {
    add();
    hub.desk.drafts().keep(lea, "write/idees", Map.of("title", "QUIC", "body", "On passe"));
    Stroll stroll = hub.visit(laptop, DraftsPage.start());
    assertTrue(stroll.sees().contains("QUIC"), stroll.sees());
  }
}
