package paris.p2p.rendezvous;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.KeyPair;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paris.p2p.rendezvous.ssh.Client;

/** Commands as people ask for them by hand, and what they are told. */
class AtTheTerminalTest {
  private OpenHub hub;
  private KeyPair ada;

  @BeforeEach
  void open(@TempDir Path folder) throws Exception {
    hub = OpenHub.in(folder);
    ada = hub.member("ada");
    assertEquals(0, hub.run(ada, "write idees Un fil", "Premier message\n").exit());
  }

  @AfterEach
  void close() {
    hub.close();
  }

  private Client.Result typing(String command, String keys) throws Exception {
    try (Client client = hub.client(ada)) {
      return client.execWithTerminal(command, keys);
    }
  }

  @Test
  void a_text_is_typed_seen_taken_back_and_ended_by_control_d() throws Exception {
    Client.Result told = typing("reply 1", "bonjuor\u007f\u007f\u007four\rà tous\r\u0004");
    assertEquals(0, told.exit(), told.out());
    assertTrue(told.out().contains("Ctrl-D"), told.out());
    assertTrue(told.out().contains("bonjuor\b \b\b \b\b \bour\r\nà tous\r\n"), told.out());
    String thread = hub.run(ada, "thread 1", "").out();
    assertTrue(thread.contains("bonjour") && thread.contains("à tous"), thread);
  }

  @Test
  void who_gives_up_by_control_c_is_told_that_nothing_was_changed() throws Exception {
    String before = hub.run(ada, "thread 1", "").out();
    Client.Result told = typing("reply 1", "bonjour\r\u0003");
    assertEquals(130, told.exit());
    assertTrue(told.out().contains("rien n’a changé"), told.out());
    assertEquals(before, hub.run(ada, "thread 1", "").out());
  }

  @Test
  void a_text_that_is_piped_is_not_told_how_to_type_it() throws Exception {
    Client.Result told = hub.run(ada, "reply 1", "bonjour\n");
    assertEquals(0, told.exit());
    assertFalse((told.out() + told.err()).contains("Ctrl"), told.toString());
  }

  @Test
  void a_command_that_reads_nothing_shows_nothing_of_what_is_typed() throws Exception {
    Client.Result told = typing("whoami --json", "bonjour\r\u0003");
    assertEquals(0, told.exit());
    assertTrue(told.out().startsWith("{"), told.out());
    assertFalse(told.out().contains("bonjour"), told.out());
  }

  @Test
  void what_is_piped_into_a_shell_is_said_not_to_be_done() throws Exception {
    try (Client client = hub.client(ada)) {
      Client.Result piped = client.shellWithoutTerminal("events\n");
      assertEquals(2, piped.exit());
      assertEquals("", piped.out());
      assertTrue(piped.err().startsWith("Rien n’a été fait"), piped.err());
      Client.Result bare = client.shellWithoutTerminal("");
      assertEquals(0, bare.exit());
      assertTrue(bare.out().contains("ssh -t"), bare.out());
    }
  }

  @Test
  void who_offers_a_key_that_is_refused_is_told_so_wherever_a_key_is_needed() throws Exception {
    KeyPair weak = Client.key("RSA", 1024);
    for (String command : new String[] {"join bob", "reply 1", "keys", "rsvp 1 yes"}) {
      Client.Result told = hub.run(weak, command, "x\n");
      assertEquals(1, told.exit(), command);
      assertTrue(told.err().contains("2048 bits"), told.err());
      assertTrue(told.err().contains("ssh-keygen -t ed25519"), told.err());
    }
    Client.Result none = hub.run(null, "join bob", "");
    assertTrue(none.err().contains("il faut une clé SSH"), none.err());
  }
}
