package paris.p2p.rendezvous.ssh;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.apache.sshd.client.channel.AbstractClientChannel;
import org.apache.sshd.client.channel.ChannelExec;
import org.apache.sshd.client.channel.ChannelShell;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.channel.exception.SshChannelOpenException;
import org.apache.sshd.common.session.ConnectionService;
import org.apache.sshd.common.util.buffer.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several screens and commands on one connection, of which none notices the others. */
@Timeout(60)
class ChannelsTest {
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

  private static void await(BooleanSupplier what) {
    long end = System.nanoTime() + Client.PATIENCE.toNanos();
    while (!what.getAsBoolean() && System.nanoTime() < end) LockSupport.parkNanos(1_000_000);
    assertTrue(what.getAsBoolean());
  }

  private ChannelExec echo() throws IOException {
    ChannelExec channel = ada.session().createExecChannel("echo");
    channel.open().verify(Client.PATIENCE);
    return channel;
  }

  private static void assertEchoes(ChannelExec channel) throws IOException {
    byte[] word = "mot".getBytes(StandardCharsets.UTF_8);
    channel.getInvertedIn().write(word);
    channel.getInvertedIn().flush();
    assertArrayEquals(word, channel.getInvertedOut().readNBytes(word.length));
  }

  private SshChannelOpenException refused(String kind) throws IOException {
    Odd odd = new Odd(kind);
    ada.session().getService(ConnectionService.class).registerChannel(odd);
    IOException no = assertThrows(IOException.class, () -> odd.open().verify(Client.PATIENCE));
    return assertInstanceOf(SshChannelOpenException.class, no.getCause(), kind);
  }

  /** A channel of a kind of its own. */
  private static final class Odd extends AbstractClientChannel {
    Odd(String kind) {
      super(kind, List.of());
    }

    @Override
    protected void doOpen() {
      // Nothing is asked for on it.
    }
  }

  @Test
  void ten_are_open_at_once_and_the_eleventh_is_refused_without_touching_them() throws Exception {
    List<ChannelExec> open = new ArrayList<>();
    for (int i = 0; i < 10; i++) open.add(echo());
    for (int i = 0; i < 3; i++) {
      SshChannelOpenException no = refused("session");
      assertEquals(SshConstants.SSH_OPEN_RESOURCE_SHORTAGE, no.getReasonCode());
      assertTrue(no.getMessage().contains("Ten sessions"), no.getMessage());
    }
    for (ChannelExec channel : open) assertEchoes(channel);
    open.removeFirst().close(false).await(Client.PATIENCE);
    await(() -> lobby.connections() == 1 && lobby.sitting().commands() == 9);
    open.add(echo());
    for (ChannelExec channel : open) assertEchoes(channel);
  }

  @ParameterizedTest
  @CsvSource({
    "direct-tcpip, 1",
    "forwarded-tcpip, 1",
    "x11, 1",
    "auth-agent@openssh.com, 1",
    "direct-streamlocal@openssh.com, 1",
    "tun@openssh.com, 1",
    "unheard-of, 3",
    "Session, 3"
  })
  void another_kind_is_refused_by_its_reason_and_the_others_go_on(String kind, int reason)
      throws Exception {
    ChannelExec before = echo();
    assertEquals(reason, refused(kind).getReasonCode());
    assertEchoes(before);
  }

  @Test
  void each_screen_has_its_own_keys_and_sizes_and_ends_by_itself() throws Exception {
    try (Shell first = ada.shell(80, 24, Map.of());
        Shell second = ada.shell(60, 18, Map.of())) {
      Lobby.Guest one = lobby.guest();
      Lobby.Guest two = lobby.guest();
      Lobby.Guest large = one.size.columns() == 80 ? one : two;
      Lobby.Guest small = large == one ? two : one;
      assertEquals(2, lobby.sitting().screens());
      second.resize(61, 19);
      second.type(new byte[] {'b'});
      assertEquals(new WindowSize(61, 19), Lobby.next(small.sizes));
      assertArrayEquals(new byte[] {'b'}, Lobby.next(small.keys));
      assertTrue(large.sizes.isEmpty() && large.keys.isEmpty(), "the other one heard it");
      small.line.hangUp(7);
      assertEquals(7, second.ended());
      first.type(new byte[] {'a'});
      assertArrayEquals(new byte[] {'a'}, Lobby.next(large.keys));
      assertEquals(0, ada.exec("lines", "").exit());
    }
  }

  @Test
  void a_screen_that_is_cut_as_nobody_reads_it_leaves_the_others() throws Exception {
    try (Shell first = ada.shell(80, 24, Map.of())) {
      Lobby.Guest stays = lobby.guest();
      try (Shell second = ada.shell(60, 18, Map.of())) {
        Lobby.Guest stalled = lobby.guest();
        stalled.line.cut();
        second.ended();
        assertEquals("gone", Lobby.next(stalled.events));
      }
      first.type(new byte[] {'a'});
      assertArrayEquals(new byte[] {'a'}, Lobby.next(stays.keys));
      stays.line.cut();
      await(() -> !ada.session().isOpen());
    }
  }

  @Test
  void who_ends_the_connection_ends_all_of_its_screens() throws Exception {
    try (Shell first = ada.shell(80, 24, Map.of());
        Shell second = ada.shell(60, 18, Map.of())) {
      Lobby.Guest one = lobby.guest();
      Lobby.Guest two = lobby.guest();
      await(() -> lobby.sitting().screens() == 2);
      lobby.sitting().end();
      assertEquals("ended", Lobby.next(one.events));
      assertEquals("ended", Lobby.next(two.events));
      first.ended();
      second.ended();
    }
  }

  @Test
  void what_says_much_before_it_says_what_for_is_closed_and_nothing_else() throws Exception {
    ChannelExec before = echo();
    Odd talkative = new Odd("session");
    ada.session().getService(ConnectionService.class).registerChannel(talkative);
    talkative.open().verify(Client.PATIENCE);
    Buffer data = ada.session().createBuffer(SshConstants.SSH_MSG_CHANNEL_DATA);
    data.putUInt(talkative.getRecipient());
    data.putBytes(new byte[5_000]);
    ada.session().writePacket(data);
    await(() -> !talkative.isOpen());
    assertEchoes(before);
  }

  @Test
  void a_request_that_is_cut_short_fails_alone() throws Exception {
    ChannelExec before = echo();
    Odd odd = new Odd("session");
    ada.session().getService(ConnectionService.class).registerChannel(odd);
    odd.open().verify(Client.PATIENCE);
    for (String request : List.of("pty-req", "window-change", "env", "signal", "exec", "break")) {
      Buffer asked = ada.session().createBuffer(SshConstants.SSH_MSG_CHANNEL_REQUEST);
      asked.putUInt(odd.getRecipient());
      asked.putString(request);
      asked.putBoolean(false);
      asked.putRawBytes(new byte[] {0, 0, 0, 9, 'x'});
      ada.session().writePacket(asked);
    }
    assertEchoes(before);
  }

  @Test
  void a_text_that_ends_before_its_command_is_asked_for_is_whole() throws Exception {
    Odd early = new Odd("session");
    ada.session().getService(ConnectionService.class).registerChannel(early);
    early.open().verify(Client.PATIENCE);
    Buffer data = ada.session().createBuffer(SshConstants.SSH_MSG_CHANNEL_DATA);
    data.putUInt(early.getRecipient());
    data.putString("xy");
    ada.session().writePacket(data);
    Buffer end = ada.session().createBuffer(SshConstants.SSH_MSG_CHANNEL_EOF);
    end.putUInt(early.getRecipient());
    ada.session().writePacket(end);
    Buffer exec = ada.session().createBuffer(SshConstants.SSH_MSG_CHANNEL_REQUEST);
    exec.putUInt(early.getRecipient());
    exec.putString("exec");
    exec.putBoolean(false);
    exec.putString("listen");
    ada.session().writePacket(exec);
    assertEquals("listen", Lobby.next(lobby.heard));
    await(() -> !early.isOpen());
  }

  @Test
  void screens_without_end_are_refused_in_words_and_cost_no_other_anything() throws Exception {
    List<ChannelShell> shells = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      ChannelShell shell = ada.session().createShellChannel();
      shell.setUsePty(true);
      shell.open().verify(Client.PATIENCE);
      shells.add(shell);
      lobby.guest();
    }
    assertThrows(IOException.class, () -> ada.exec("lines", ""));
    shells.getFirst().close(false).await(Client.PATIENCE);
    await(() -> lobby.sitting().screens() == 9);
    assertEquals(0, ada.exec("lines", "").exit());
  }
}
