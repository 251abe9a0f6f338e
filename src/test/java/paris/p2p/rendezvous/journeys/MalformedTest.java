package paris.p2p.rendezvous.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import paris.p2p.rendezvous.OpenHub;
import paris.p2p.rendezvous.ssh.Client;

/**
 * Packets as nobody should send them, always the same ones for a seed: before sign-in and after.
 * {@code scripts/fuzz} sends more of them than CI.
 */
@Timeout(600)
final class MalformedTest {
  private static final int BEFORE = Integer.getInteger("fuzz.before", 1_000);
  private static final int AFTER = Integer.getInteger("fuzz.after", 500);
  private static final long SEED = Long.getLong("fuzz.seed", 1);
  private static final int WARMING = 40;
  private static final String VERSION = "SSH-2.0-fuzz\r\n";

  /** What a session is asked for, and what of it is bent. */
  private static final String[] REQUESTS = {
    "pty-req", "shell", "exec", "env", "window-change", "subsystem", "signal", "break"
  };

  private static final String[] GLOBALS = {
    "hostkeys-prove-00@openssh.com", "keepalive@openssh.com", "tcpip-forward", "no-more-sessions"
  };

  @TempDir Path folder;
  private final Random random = new Random(SEED);

  @Test
  void before_sign_in_they_crash_nothing_and_leave_nothing() throws Exception {
    try (OpenHub hub = OpenHub.forCrowds(folder, Duration.ofMillis(300))) {
      for (int i = 0; i < WARMING; i++) knock(hub.port());
      Leftovers before = Leftovers.now();
      for (int i = 0; i < BEFORE; i++) knock(hub.port());
      Leftovers.awaitLike(before);
      comesIn(hub);
    }
  }

  @Test
  void after_sign_in_they_crash_nothing_and_leave_nothing() throws Exception {
    try (OpenHub hub = OpenHub.forCrowds(folder, Duration.ofMillis(300))) {
      disturb(hub, WARMING);
      Leftovers before = Leftovers.now();
      disturb(hub, AFTER);
      Leftovers.awaitLike(before);
      comesIn(hub);
    }
  }

  /** Somebody who means well is served as ever. */
  private static void comesIn(OpenHub hub) throws Exception {
    try (Client ada = Client.keyless(hub.port())) {
      Client.Result said = ada.exec("about", "");
      assertEquals(0, said.exit(), said.err());
      assertTrue(said.out().contains("P2P"), said.out());
    }
  }

  private void knock(int port) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(5_000);
      OutputStream out = socket.getOutputStream();
      try {
        out.write(random.nextInt(10) == 0 ? noise(300) : bytes(VERSION));
        for (int packets = 1 + random.nextInt(3); packets > 0; packets--) out.write(early());
        out.flush();
        socket.shutdownOutput();
        socket.getInputStream().readNBytes(100_000);
      } catch (IOException cut) {
        // Cut in the middle: as good an answer as any.
      }
    }
  }

  /** A packet in the clear (RFC 4253, section 6), its frame or its words bent. */
  private byte[] early() throws IOException {
    byte[] words = bent(random.nextBoolean() ? proposal() : message(random.nextInt(256)));
    int padding = 4 + random.nextInt(12);
    ByteArrayBuffer packet = new ByteArrayBuffer();
    boolean lies = random.nextInt(4) == 0;
    packet.putUInt(lies ? random.nextInt() & 0xffff_ffffL : words.length + padding + 1L);
    packet.putByte((byte) (lies ? random.nextInt(256) : padding));
    packet.putRawBytes(words);
    packet.putRawBytes(noise(padding));
    return packet.getCompactData();
  }

  /** A key exchange proposal (RFC 4253, section 7.1). */
  private byte[] proposal() {
    ByteArrayBuffer words = new ByteArrayBuffer();
    words.putByte(SshConstants.SSH_MSG_KEXINIT);
    words.putRawBytes(noise(16));
    String[] lists = {
      "curve25519-sha256,ext-info-c",
      "ssh-ed25519",
      "aes128-ctr",
      "aes128-ctr",
      "hmac-sha2-256-etm@openssh.com",
      "hmac-sha2-256-etm@openssh.com",
      "none",
      "none",
      "",
      ""
    };
    for (String list : lists) words.putString(list);
    words.putBoolean(random.nextBoolean());
    words.putUInt(0);
    return words.getCompactData();
  }

  private byte[] message(int number) throws IOException {
    ByteArrayOutputStream words = new ByteArrayOutputStream();
    words.write(number);
    words.write(noise(random.nextInt(200)));
    return words.toByteArray();
  }

  /** Some bytes changed, some left out, some doubled, or as it was. */
  private byte[] bent(byte[] words) throws IOException {
    ByteArrayOutputStream bent = new ByteArrayOutputStream();
    int rarely = 1 + random.nextInt(100);
    for (byte one : words) {
      switch (random.nextInt(4 * rarely)) {
        case 0 -> bent.write(random.nextInt(256));
        case 1 -> {}
        case 2 -> {
          bent.write(one);
          bent.write(one);
        }
        default -> bent.write(one);
      }
    }
    return bent.toByteArray();
  }

  private void disturb(OpenHub hub, int packets) throws Exception {
    int sent = 0;
    while (sent < packets) {
      try (Client client = Client.keyless(hub.port())) {
        client.shell(80, 24, Map.of());
        while (sent < packets && client.session().isOpen()) {
          sent++;
          send(client.session());
        }
      } catch (IOException cut) {
        sent++;
      }
    }
  }

  private void send(ClientSession session) throws IOException {
    byte[] words = bent(late());
    if (words.length == 0) return;
    Buffer packet = session.createBuffer(words[0], words.length);
    packet.putRawBytes(words, 1, words.length - 1);
    session.writePacket(packet);
  }

  private byte[] late() throws IOException {
    ByteArrayBuffer words = new ByteArrayBuffer();
    switch (random.nextInt(5)) {
      case 0 -> {
        words.putByte(SshConstants.SSH_MSG_CHANNEL_REQUEST);
        words.putUInt(random.nextInt(3));
        words.putString(REQUESTS[random.nextInt(REQUESTS.length)]);
        words.putBoolean(random.nextBoolean());
        words.putString("xterm\u001b]0;x\u0007");
        for (int i = 0; i < 4; i++) words.putUInt(random.nextInt() & 0xffff_ffffL);
        words.putString("");
      }
      case 1 -> {
        words.putByte(SshConstants.SSH_MSG_CHANNEL_DATA);
        words.putUInt(random.nextInt(3));
        words.putBytes(noise(random.nextInt(500)));
      }
      case 2 -> {
        words.putByte(SshConstants.SSH_MSG_GLOBAL_REQUEST);
        words.putString(GLOBALS[random.nextInt(GLOBALS.length)]);
        words.putBoolean(random.nextBoolean());
        words.putBytes(noise(random.nextInt(100)));
      }
      case 3 -> {
        words.putByte(SshConstants.SSH_MSG_CHANNEL_OPEN);
        words.putString(random.nextBoolean() ? "session" : "direct-tcpip");
        for (int i = 0; i < 3; i++) words.putUInt(random.nextInt() & 0xffff_ffffL);
      }
      default -> words.putRawBytes(message(random.nextInt(256)));
    }
    return words.getCompactData();
  }

  private byte[] noise(int length) {
    byte[] noise = new byte[length];
    random.nextBytes(noise);
    return noise;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
