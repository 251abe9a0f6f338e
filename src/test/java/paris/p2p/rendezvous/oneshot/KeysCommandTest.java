package paris.p2p.rendezvous.oneshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.oneshot.Hearing.ADA;
import static paris.p2p.rendezvous.oneshot.Hearing.GUEST;
import static paris.p2p.rendezvous.oneshot.Hearing.NAMELESS;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.oneshot.Hearing.Heard;
import paris.p2p.rendezvous.people.Here;
import paris.p2p.rendezvous.rules.Caller;

class KeysCommandTest {
  private static final Caller LAPTOP = Hearing.with("laptop");

  private final Hearing hub = new Hearing();

  @AfterEach
  void close() {
    hub.close();
  }

  private void add() {
    String code = hub.says(ADA, "keys code").out().strip();
    assertEquals(
        new Heard(0, "Bon retour, ada\u00a0: cette clé est la vôtre aussi.\n", ""),
        hub.says(LAPTOP, "keys add " + code));
  }

  @Test
  void a_code_stands_alone_on_standard_output_and_how_to_give_it_beside() {
    Heard heard = hub.inEnglish(ADA, "keys code");
    assertTrue(heard.out().matches("([0-9A-Z]{4}-){6}[0-9A-Z]{4}\n"), heard.out());
    assertTrue(heard.err().contains("until 11:10"), heard.err());
    assertTrue(
        heard.err().contains("ssh -p 2222 localhost keys add " + heard.out().strip()), heard.err());
  }

  @Test
  void a_code_given_with_another_key_adds_it_also_on_its_open_screens() {
    try (var _ = hub.desk.presence().enter(LAPTOP)) {
      add();
      assertEquals(new Here(List.of("ada"), 0), hub.desk.presence().here());
    }
    assertTrue(hub.says(LAPTOP, "whoami").out().contains("ada"));
    assertEquals(
        "Ce code n’est pas, ou n’est plus, le bon\u00a0: il ne sert qu’une fois et peu de temps,"
            + " faites-en un autre.\n",
        hub.says(NAMELESS, "keys add 7K3M-9QXA").err());
  }

  @Test
  void keys_lists_them_with_their_labels_and_which_one_this_is() {
    add();
    assertEquals(
        "Cette clé s’appelle «\u00a0mon portable\u00a0».\n",
        hub.says(ADA, "keys label SHA256:lap mon portable").out());
    assertEquals(
        """
        SHA256:ada     ssh-ed25519                2026-11-23
        SHA256:laptop  ssh-ed25519  mon portable  ✓ cette visite
        """,
        hub.says(LAPTOP, "keys").out());
    assertEquals(
        """
        [ {
          "fingerprint" : "SHA256:ada",
          "type" : "ssh-ed25519",
          "label" : "",
          "addedAt" : "2026-11-23T11:00:00+01:00",
          "seenOn" : "2026-11-23",
          "current" : true
        }, {
          "fingerprint" : "SHA256:laptop",
          "type" : "ssh-ed25519",
          "label" : "mon portable",
          "addedAt" : "2026-11-23T11:00:00+01:00",
          "seenOn" : "2026-11-23",
          "current" : false
        } ]
        """,
        hub.says(ADA, "keys --json").out());
  }

  @Test
  void a_revoked_key_reads_and_is_told_why_it_does_no_more() {
    add();
    hub.says(ADA, "keys label laptop portable");
    assertEquals(
        "SHA256:laptop is yours no longer, and only reads.\n",
        hub.inEnglish(ADA, "keys revoke Portable").out());
    String told =
        "This key was revoked: you can still read, and for all the rest come with another of your"
            + " keys.\n";
    for (String line :
        List.of("join mallory", "write idees Titre", "rsvp next yes", "drafts", "keys", "told")) {
      assertEquals(new Heard(1, "", told), hub.inEnglish(LAPTOP, line), line);
    }
    assertEquals(0, hub.says(LAPTOP, "forum").status());
    assertTrue(hub.inEnglish(LAPTOP, "whoami").out().contains("revoked key"));
  }

  @Test
  void the_last_key_stays_and_an_unknown_one_is_said_to_be_none() {
    assertEquals(
        "C’est votre seule clé\u00a0: ajoutez-en d’abord une autre, sinon vous ne pourriez plus"
            + " revenir.\n",
        hub.says(ADA, "keys revoke ada").err());
    assertEquals(1, hub.says(ADA, "keys revoke zzz").status());
    assertEquals(2, hub.says(ADA, "keys revoke").status());
    assertEquals(2, hub.says(ADA, "keys add").status());
    assertEquals(2, hub.says(ADA, "keys sell").status());
  }

  @Test
  void who_has_no_name_has_no_keys_to_see_to() {
    assertEquals(1, hub.says(GUEST, "keys").status());
    assertEquals(1, hub.says(NAMELESS, "keys").status());
    assertEquals(1, hub.says(NAMELESS, "keys code").status());
    assertEquals(1, hub.asGuestUser("keys add 7K3M").status());
  }

  @Test
  void drafts_follow_their_author_from_key_to_key() {
    hub.desk.drafts().keep(LAPTOP, "write/idees", Map.of("title", "QUIC"));
    add();
    assertTrue(hub.says(ADA, "drafts").out().contains("QUIC"));
  }
}
