package paris.p2p.rendezvous.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.SignedKey;

/** Who is here, and who one is. */
class PeersPageTest {
  private final Founded founded = new Founded();
  private final OpenHub hub = founded.hub;

  @AfterEach
  void close() {
    founded.close();
  }

  @Test
  void a_guest_reads_what_is_known_and_how_to_become_somebody() {
    Stroll stroll = hub.visit(Caller.guest(), PeersPage.start());
    assertTrue(stroll.sees().contains("aucun encore"), stroll.sees());
    assertTrue(stroll.sees().contains("guest@"), stroll.sees());
    assertTrue(stroll.sees().contains("SHA256:host"), stroll.sees());
    assertInstanceOf(NeedsKeyPage.class, stroll.choose("key").page());
  }

  @Test
  void a_key_without_a_name_may_choose_one_or_give_the_code() {
    Stroll stroll = hub.visit(OpenHub.key("c"), PeersPage.start());
    assertInstanceOf(JoinPage.class, stroll.choose("name").page());
    assertInstanceOf(
        ClaimPage.class, hub.visit(OpenHub.key("c"), PeersPage.start()).choose("code").page());
  }

  @Test
  void the_code_is_no_longer_asked_for_once_there_is_an_organiser() {
    Caller camille = founded.organiser("camille");
    Stroll stroll = hub.visit(camille, PeersPage.start());
    assertFalse(stroll.sees().contains("Donner le code"), stroll.sees());
    assertTrue(stroll.sees().contains(camille.fingerprint().orElseThrow()), stroll.sees());
  }

  @Test
  void who_comes_and_goes_shows_by_itself() {
    Stroll stroll = hub.visit(hub.member("lea"), PeersPage.start());
    var stay = hub.desk.presence().enter(hub.member("amir"));
    assertTrue(stroll.news().sees().contains("text=amir"), stroll.sees());
    stay.close();
    assertFalse(stroll.news().sees().contains("text=amir"), stroll.sees());
  }

  @Test
  void settings_are_kept_with_the_key_and_guests_are_told_that_they_need_one() {
    Caller lea = hub.member("lea");
    Stroll stroll = hub.visit(lea, SettingsPage.start()).choose("colour").choose("signs");
    assertEquals(Map.of("colour", "none", "signs", "ascii"), hub.desk.settings().read(lea));
    stroll.choose("colour");
    assertEquals("auto", hub.desk.settings().read(lea).get("colour"));
    Stroll guest = hub.visit(Caller.guest(), SettingsPage.start());
    assertTrue(guest.sees().contains("avec une clé SSH"), guest.sees());
  }

  @Test
  void a_user_name_is_shown_as_what_it_is() {
    Caller root = new Caller(Optional.of(new SignedKey("ssh-rsa", "SHA256:r")), "root");
    String seen = hub.visit(root, PeersPage.start()).sees();
    assertTrue(seen.contains("root@, ce qui n’identifie personne"), seen);
  }
}
