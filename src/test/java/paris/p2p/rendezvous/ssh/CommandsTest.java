package paris.p2p.rendezvous.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.sshd.client.channel.ChannelExec;
import org.apache.sshd.common.util.net.SshdSocketAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class CommandsTest {
  private final Lobby lobby = new Lobby();
  private Door door;
  private Client ada;

  @BeforeEach
  void open(@TempDir Path folder) throws Exception {
    door = Doors.open(folder, lobby);
    ada = Client.with(door.port(), Client.key());
  }

  @AfterEach
  void close() {
    ada.close();
    door.close();
  }

  @Test
  void a_command_has_its_output_its_errors_and_its_exit_status() throws IOException {
    assertEquals(new Client.Result(0, "one\ntwo\n", "three\n"), ada.exec("lines", ""));
    assertEquals(new Client.Result(3, "", "no\n"), ada.exec("fail", ""));
  }

  @Test
  void with_a_terminal_lines_end_as_a_raw_terminal_wants_it() throws IOException {
    assertEquals(
        new Client.Result(0, "one\r\ntwo\r\nthree\r\n", ""), ada.execWithTerminal("lines", ""));
  }

  @Test
  void with_a_terminal_what_is_read_is_shown_while_it_is_read() throws IOException {
    assertEquals(
        new Client.Result(0, "un\r\nun\r\ndéux\r\ndéux\r\n", ""),
        ada.execWithTerminal("cat", "un\rdéux\r\u0004trois"));
    assertEquals(
        new Client.Result(0, "one\r\ntwo\r\nthree\r\n", ""),
        ada.execWithTerminal("lines", "un\r\u0003"));
  }

  @Test
  void four_megabytes_go_in_and_come_out_whole() throws IOException {
    String much = "0123456789abcdef".repeat(256 * 1024);
    assertEquals(new Client.Result(0, much, ""), ada.exec("cat", much));
  }

  @Test
  void a_shell_without_a_terminal_or_on_a_dumb_one_is_a_command_without_words() throws Exception {
    assertEquals(new Client.Result(0, "no screen here\n", ""), ada.shellWithoutTerminal("typed\n"));
    try (Shell dumb = ada.shell(80, 24, Map.of("TERM", "dumb"))) {
      assertEquals(0, dumb.ended());
    }
  }

  @Test
  void a_command_that_is_too_long_is_refused_in_one_line() throws IOException {
    assertEquals(0, ada.exec("cat " + "x".repeat(8188), "").exit());
    Client.Result refused = ada.exec("cat " + "x".repeat(8189), "");
    assertEquals(2, refused.exit());
    assertTrue(refused.err().startsWith("The command is too long"));
    assertEquals(1, refused.err().lines().count());
  }

  @Test
  void a_bug_in_a_command_shows_one_sentence_and_no_trace() throws IOException {
    Client.Result broken = ada.exec("break", "");
    assertEquals(1, broken.exit());
    assertEquals(1, broken.err().lines().count());
    assertFalse(broken.err().contains("Exception"));
  }

  @Test
  void a_command_whose_client_vanishes_while_it_writes_comes_to_an_end() throws Exception {
    try (ChannelExec channel = ada.session().createExecChannel("endless")) {
      channel.open().verify(Client.PATIENCE);
      channel.getInvertedOut().read();
      ada.cut();
      assertEquals("endless", Lobby.next(lobby.broken));
    }
  }

  @Test
  void half_a_text_of_a_client_that_vanishes_is_never_taken_for_a_whole() throws Exception {
    try (ChannelExec channel = ada.session().createExecChannel("listen")) {
      channel.open().verify(Client.PATIENCE);
      channel.getInvertedIn().write("half".getBytes(StandardCharsets.UTF_8));
      channel.getInvertedIn().flush();
      assertEquals("listen", Lobby.next(lobby.heard));
      ada.cut();
      assertEquals("listen", Lobby.next(lobby.broken));
    }
  }

  @Test
  void only_a_few_short_variables_are_kept() throws IOException {
    Map<String, Object> sent = new LinkedHashMap<>();
    sent.put("LANG", "fr_FR.UTF-8");
    sent.put("LC_TIME", "en_GB.UTF-8");
    sent.put("NO_COLOR", "1");
    sent.put("COLORTERM", "truecolor");
    sent.put("TERM", "xterm");
    sent.put("PATH", "/tmp");
    sent.put("LD_PRELOAD", "evil.so");
    sent.put("LC_ALL", "x".repeat(129));
    sent.put("LC_CTYPE", "\u001b[31m");
    assertEquals(
        "{COLORTERM=truecolor, LANG=fr_FR.UTF-8, LC_TIME=en_GB.UTF-8, NO_COLOR=1, TERM=xterm}\n",
        ada.exec("env", new byte[0], sent).out());
  }

  @Test
  void variables_are_bounded_in_number() {
    ClientEnvironment environment = new ClientEnvironment();
    for (char last = 'A'; last <= 'Z'; last++) environment.keep("LC_A" + last, "C");
    assertEquals(20, environment.all().size());
    assertTrue(environment.keep("LC_AA", "fr_FR"));
    assertEquals("fr_FR", environment.all().get("LC_AA"));
  }

  @Test
  void nothing_is_forwarded_in_either_direction() throws IOException {
    SshdSocketAddress here = new SshdSocketAddress("127.0.0.1", 0);
    assertThrows(IOException.class, () -> ada.session().startRemotePortForwarding(here, here));
    SshdSocketAddress there = new SshdSocketAddress("127.0.0.1", door.port());
    assertThrows(
        IOException.class,
        () -> ada.session().createDirectTcpipChannel(here, there).open().verify(Client.PATIENCE));
    assertEquals(0, ada.exec("lines", "").exit());
  }

  @Test
  void a_client_that_promises_a_text_and_says_nothing_is_not_waited_for_for_ever() {
    Inlet in = new Inlet(new VisitorChannel(), Duration.ofMillis(1));
    assertThrows(IOException.class, in::read);
  }
}
