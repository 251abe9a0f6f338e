package paris.p2p.rendezvous.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paris.p2p.rendezvous.OpenHub;
import paris.p2p.rendezvous.ssh.Client;

/** The first organiser, and an evening of their own. */
final class OrganiserJourneyTest {
  @TempDir Path folder;
  private OpenHub hub;

  @BeforeEach
  void open() throws Exception {
    hub = OpenHub.in(folder.resolve("data"));
  }

  @AfterEach
  void close() {
    hub.close();
  }

  @Test
  void a_talk_evening_is_added_in_at_most_120_keys_and_a_guest_sees_it() throws Exception {
    KeyPair key = hub.organiser("noor");
    try (Visitor noor = hub.visitor(key)) {
      noor.sees("PROCHAIN").types("4").sees("À VENIR").types("a").sees("NOUVEL ÉVÉNEMENT");
      noor.types("Noise, expliqué au comptoir\t\t").types("9 déc 19h").sees("dans 16 jours");
      noor.types("\u0013").seesNo("NOUVEL ÉVÉNEMENT").sees("Noise, expliqué au comptoir");
      assertTrue(noor.typed() <= 120, noor.typed() + " keys");
    }
    Client.Result seen = hub.run(null, "events --limit 3", "");
    assertTrue(seen.out().contains("Noise, expliqué au comptoir"), seen.out());
    assertTrue(seen.out().contains("9 déc"), seen.out());
  }

  @Test
  void the_code_works_in_the_screens_before_there_is_a_name() throws Exception {
    KeyPair key = Client.key();
    try (Visitor noor = hub.visitor(key)) {
      noor.types("6")
          .sees("EN LIGNE")
          .types(":")
          .sees("QUE VOULEZ-VOUS")
          .types("code")
          .sees("code");
      noor.types("\r").sees("LE PREMIER CODE").types(hub.code()).types("\r");
      noor.sees("QUI ÊTES-VOUS").types("noor").sees("libre").types("\r").seesNo("QUI ÊTES-VOUS");
    }
    assertTrue(hub.run(key, "whoami", "").out().contains("organis"));
    KeyPair late = hub.member("late");
    assertEquals(1, hub.run(late, "claim " + hub.code(), "").exit(), "the code is spent");
  }

  @Test
  void the_community_s_own_text_goes_in_whole_and_is_drawn() throws Exception {
    KeyPair key = hub.organiser("noor");
    Path founding = Path.of("../shared/community/founding-text.fr.md");
    String text = Files.exists(founding) ? Files.readString(founding) : LIKE_IT;
    Client.Result said = hub.run(key, "text about --lang fr", text);
    assertEquals(0, said.exit(), said.toString());
    assertEquals(text.strip(), hub.run(null, "about", "").out().strip());
    try (Visitor ada = hub.visitor(key)) {
      ada.sees("Paris P2P quésaco").types("\r").sees("signalling server").types("G");
      ada.sees(text == LIKE_IT ? "nodes" : "organiser des rencontres entres les différents nodes");
      assertEquals("[]", ada.terminal().unknown().toString());
    }
  }

  /** The same shapes, for a checkout that has no shared folder beside it. */
  private static final String LIKE_IT =
      """
      # Paris P2P quésaco ?

      Un "signalling server" pour se rencontrer.

      - Ouverts :
          - [en bref](https://example.org/dontbeadick)
      - Autonome: [contactez nous](mailto:bootstrap@p2p.paris)

      # Feuille de route

      - rencontrer les différents nodes
      """;
}
