package paris.p2p.rendezvous.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.KeyPair;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paris.p2p.rendezvous.OpenHub;
import paris.p2p.rendezvous.ssh.Client;

/** A talk, from a file to the programme. */
final class ProposalJourneyTest {
  private static final String NOISE =
      """
      title: Noise, expliqué au comptoir
      kind: talk
      languages: fr
      minutes: 20
      contact: ada@example.org

      Trois messages, et l’on se parle en secret.
      """;

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
  void a_talk_is_proposed_by_a_file_put_into_a_slot_with_two_keys_and_its_author_is_told()
      throws Exception {
    KeyPair organiser = hub.organiser("noor");
    KeyPair ada = hub.member("ada");
    Client.Result proposed = hub.run(ada, "propose", NOISE);
    assertEquals(0, proposed.exit(), proposed.toString());
    try (Visitor noor = hub.visitor(organiser)) {
      noor.sees("PROCHAIN").types("4").sees("À VENIR").types("T").sees("PROPOSITIONS");
      noor.types("\r").sees("ada@example.org").sees("reçue");
      int before = noor.typed();
      noor.types("S").sees("CRÉNEAUX LIBRES").sees("19:00").types("\r");
      noor.seesNo("CRÉNEAUX LIBRES").sees("Acceptée, au programme de Pair à Bière #88");
      assertEquals(2, noor.typed() - before);
    }
    assertEquals(1, hub.unread(ada), "she is told");
    Client.Result guest = hub.run(null, "proposal 1", "");
    assertTrue(guest.out().contains("mercredi 2 décembre 2026, 19:00"), guest.out());
    assertTrue(!guest.out().contains("ada@example.org"), guest.out());
    try (Visitor author = hub.visitor(ada)) {
      author.sees("PROCHAIN").types("4").sees("À VENIR").types("T").sees("acceptée").types("\r");
      author.sees("✓ la vôtre").sees("Acceptée, au programme de Pair à Bière #88");
    }
    assertEquals(0, hub.unread(ada), "and has read it");
  }

  @Test
  void a_talk_is_proposed_on_the_screen_and_seconded_and_discussed_by_somebody_else()
      throws Exception {
    KeyPair ada = hub.member("ada");
    KeyPair lea = hub.member("lea");
    try (Visitor author = hub.visitor(ada)) {
      author.sees("PROCHAIN").types("t").sees("PROPOSER UN TALK");
      author.types("QUIC chez soi\t\t\t\t\r").types("Ce que j’ai mesuré.").types("\u0013");
      author.sees("Proposé, merci").sees("reçue");
      try (Visitor other = hub.visitor(lea)) {
        other.sees("PROCHAIN").types("4").sees("À VENIR").types("T").sees("QUIC chez soi");
        other.types("y").sees("+1").types("\r").sees("vous l’appuyez").types("r");
        other.sees("EN DISCUTER").types("Oui, volontiers.").types("\u0013").sees("publié #1");
      }
      author.sees("en discussion").sees("1 appui").sees("1 message au forum");
    }
  }
}
