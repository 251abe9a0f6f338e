package paris.p2p.rendezvous.ssh;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.session.ClientConnectionService;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.channel.Channel;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.core.CoreModuleProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What one client may pile up in the server, which is little. */
@Timeout(60)
class FloodTest {
  private final Lobby lobby = new Lobby();

  @Test
  void packets_without_a_byte_are_dropped_where_they_come_in(@TempDir Path folder)
      throws Exception {
    try (Door door = Doors.open(folder, lobby);
        Client ada = Client.keyless(door.port());
        Shell shell = ada.shell(80, 24, Map.of())) {
      Lobby.Guest guest = lobby.guest();
      ClientSession session = ada.session();
      for (Channel channel : session.getService(ClientConnectionService.class).getChannels()) {
        for (int i = 0; i < 1000; i++) {
          Buffer empty = session.createBuffer(SshConstants.SSH_MSG_CHANNEL_DATA);
          empty.putUInt(channel.getRecipient());
          empty.putUInt(0);
          session.writePacket(empty);
        }
      }
      shell.type(new byte[] {'a'});
      assertArrayEquals(new byte[] {'a'}, Lobby.next(guest.keys));
    }
  }

  @Test
  void who_asks_on_and_on_and_reads_no_answer_is_cut(@TempDir Path folder) throws Exception {
    SshClient narrow = Client.bare();
    CoreModuleProperties.SOCKET_RCVBUF.set(narrow, 4096);
    try (Door door = Doors.open(folder, lobby, DoorLimits.usual(), Doors.unpaced());
        Client ada = Client.signIn(narrow, "ada", door.port())) {
      ClientSession session = ada.session();
      session.getIoSession().suspendRead();
      int asked = 0;
      try {
        for (; asked < 1_000_000; asked++) {
          Buffer question = session.createBuffer(SshConstants.SSH_MSG_GLOBAL_REQUEST);
          question.putString("keepalive@openssh.com");
          question.putBoolean(true);
          session.writePacket(question).verify(Client.PATIENCE);
        }
      } catch (IOException cut) {
        assertTrue(asked > Connection.UNREAD_MOST);
      }
      assertTrue(asked < 1_000_000, "a million answers were kept");
    }
  }

  @Test
  void a_connection_without_a_screen_or_a_command_is_hung_up_on_in_the_end(@TempDir Path folder)
      throws Exception {
    Duration brief = Duration.ofMillis(10);
    DoorLimits quick =
        new DoorLimits(
            10,
            10,
            10,
            Client.PATIENCE,
            Client.PATIENCE,
            LimitsTest.OWED,
            LimitsTest.OWED,
            brief,
            1_000,
            Duration.ofSeconds(2));
    try (Door door = Doors.open(folder, lobby, quick);
        Client idle = Client.keyless(door.port());
        Client ada = Client.keyless(door.port());
        Shell shell = ada.shell(80, 24, Map.of())) {
      long end = System.nanoTime() + Client.PATIENCE.toNanos();
      while (idle.session().isOpen() && System.nanoTime() < end) LockSupport.parkNanos(1_000_000);
      assertFalse(idle.session().isOpen());
      lobby.guest().line.hangUp(0);
      assertEquals(0, shell.ended());
    }
  }
}
