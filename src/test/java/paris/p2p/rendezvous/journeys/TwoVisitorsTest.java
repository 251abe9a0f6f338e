package paris.p2p.rendezvous.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paris.p2p.rendezvous.OpenHub;
import paris.p2p.rendezvous.ssh.Client;
import paris.p2p.rendezvous.ssh.Town;
import paris.p2p.rendezvous.store.AtOnce;
import paris.p2p.rendezvous.tui.Eventually;

/** What one does, the other sees. */
final class TwoVisitorsTest {
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
  void each_sees_the_other_come_and_go() throws Exception {
    try (Visitor ada = hub.visitor(hub.member("ada"))) {
      ada.sees("EN LIGNE   ada");
      Visitor bob = hub.visitor(hub.member("bob"));
      ada.sees("EN LIGNE   ada et bob");
      bob.sees("EN LIGNE   ada et bob").types("q").leaves().close();
      ada.seesNo("bob");
    }
  }

  @Test
  void however_many_come_and_go_at_once_what_is_shown_is_right_in_the_end() throws Exception {
    try (Visitor ada = hub.visitor(hub.member("ada"));
        Town town = new Town(hub.port(), 1 << 16)) {
      ada.sees("EN LIGNE   ada");
      List<Client> crowd = AtOnce.each(9, which -> come(town));
      ada.sees("EN LIGNE   ada et 9 visites sans nom");
      crowd.forEach(Client::cut);
      ada.seesNo("sans nom");
    }
  }

  private static Client come(Town town) {
    try {
      Client client = town.somebody();
      client.shell(80, 24, Map.of());
      return client;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void a_post_shows_in_the_open_thread_of_the_other_without_moving_it() throws Exception {
    KeyPair adas = hub.member("ada");
    KeyPair bobs = hub.member("bob");
    hub.run(adas, "write idees Un relais Tor", "On le monte ?\n");
    try (Visitor ada = hub.visitor(adas);
        Visitor bob = hub.visitor(bobs)) {
      ada.types("5").sees("Idées").types("j\r").sees("Un relais Tor").types("\r");
      ada.sees("On le monte ?");
      int row = ada.row("On le monte ?");
      bob.types("5").sees("Idées").types("j\r").sees("Un relais Tor").types("\r");
      bob.sees("On le monte ?").types("r").sees("RÉPONDRE À").types("Avec joie.\u0013");
      bob.sees("publié");
      ada.sees("Avec joie.");
      assertEquals(row, ada.row("On le monte ?"));
    }
  }

  @Test
  void an_answer_to_the_evening_shows_at_home() throws Exception {
    KeyPair bobs = hub.member("bob");
    try (Visitor ada = hub.visitor(null)) {
      ada.sees("qui vient");
      Client.Result said = hub.run(bobs, "rsvp next yes", "");
      assertTrue(said.out().contains("1"), said.toString());
      ada.sees("1 personne vient");
    }
  }

  @Test
  void who_is_named_sees_it_in_the_header_hears_the_bell_and_opens_the_post() throws Exception {
    KeyPair adas = hub.member("ada");
    KeyPair bobs = hub.member("bob");
    hub.run(adas, "write idees Un relais Tor", "On le monte ?\n");
    try (Visitor ada = hub.visitor(adas)) {
      ada.types(":réglages\r").sees("Sonnette").types("jjjjjj\r").sees("sonne quand");
      ada.types("j\r").sees("y montrer").types("1").sees("PROCHAIN");
      titled(ada, "Paris P2P");
      hub.run(bobs, "reply 1", "Avec joie, @Ada\u0007 !\n");
      ada.sees("● 1 ada").sees("bob vous mentionne");
      titled(ada, "● 1 Paris P2P");
      Eventually.until(() -> ada.terminal().bells() == 1, ada::screen);
      ada.types("N").sees("mention · ").types("\r").sees("Avec joie, @Ada");
      titled(ada, "Paris P2P");
      assertEquals("[]", ada.terminal().unknown().toString());
    }
  }

  private static void titled(Visitor visitor, String title) {
    Eventually.until(
        () -> visitor.terminal().title().equals(title), () -> visitor.terminal().title());
  }

  @Test
  void what_somebody_types_never_reaches_the_other_as_a_control() throws Exception {
    KeyPair adas = hub.member("ada");
    try (Visitor bob = hub.visitor(null)) {
      bob.sees("PROCHAIN");
      hub.run(
          adas, "write idees Titre\u001b]0;pris\u0007\u009b2J piégé", "\u001b[2J\u202emal\u0000\n");
      bob.sees("Titre");
      assertEquals("[]", bob.terminal().unknown().toString());
      bob.types("5").sees("Idées").types("j\r").sees("piégé").types("\r").sees("mal");
      assertEquals("[]", bob.terminal().unknown().toString());
      assertTrue(bob.screen().contains("PARIS·P2P"), "nothing was erased");
    }
  }
}
