package paris.p2p.rendezvous.ssh;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.sshd.common.signature.BuiltinSignatures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class HostKeyTest {
  @TempDir Path parent;

  @Test
  void it_is_made_once_for_its_owner_alone_and_stays_the_same() throws Exception {
    Path folder = parent.resolve("data");
    HostKey made = HostKey.load(folder, true);
    assertEquals("rwx------", permissions(folder));
    assertEquals("rw-------", permissions(folder.resolve(HostKey.FILE)));
    assertEquals(made.fingerprint(), HostKey.load(folder, false).fingerprint());
    assertEquals(made.fingerprint(), HostKey.load(folder, true).fingerprint());
    try (var files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void missing_after_the_first_run_it_is_not_made_again() {
    refuses(parent, "is missing");
    assertFalse(Files.exists(parent.resolve(HostKey.FILE)));
  }

  @Test
  void truncated_it_is_neither_used_nor_replaced() throws Exception {
    HostKey.load(parent, true);
    Path file = parent.resolve(HostKey.FILE);
    byte[] whole = Files.readAllBytes(file);
    for (int length : new int[] {0, 1, 40, whole.length / 2, whole.length - 60}) {
      byte[] part = Arrays.copyOf(whole, length);
      Files.write(file, part);
      refuses(parent, "damaged");
      assertArrayEquals(part, Files.readAllBytes(file));
    }
  }

  @Test
  void unreadable_or_readable_by_others_it_stops_the_start() throws Exception {
    HostKey.load(parent, true);
    Path file = parent.resolve(HostKey.FILE);
    for (String mode : new String[] {"rw-r-----", "rw----r--", "rw--w----"}) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
      refuses(parent, "chmod 600");
    }
    Files.delete(file);
    Files.createDirectory(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    refuses(parent, "cannot be read");
  }

  @Test
  void a_key_of_another_kind_or_with_a_passphrase_is_refused() throws Exception {
    Path file = parent.resolve(HostKey.FILE);
    keygen("-t", "ecdsa", "-N", "", "-f", file.toString());
    refuses(parent, "ed25519");
    Files.delete(file);
    keygen("-t", "ed25519", "-N", "secret", "-f", file.toString());
    refuses(parent, "cannot be read");
  }

  @Test
  void openssh_reads_it_and_sees_the_same_fingerprint() throws Exception {
    HostKey key = HostKey.load(parent, true);
    String seen = keygen("-l", "-f", parent.resolve(HostKey.FILE).toString());
    assertTrue(seen.contains(" " + key.fingerprint() + " "), seen);
  }

  @Test
  void one_that_openssh_made_is_as_good() throws Exception {
    Path file = parent.resolve(HostKey.FILE);
    keygen("-t", "ed25519", "-N", "", "-C", "", "-f", file.toString());
    String seen = keygen("-l", "-f", file.toString());
    assertTrue(seen.contains(HostKey.load(parent, false).fingerprint()), seen);
  }

  @Test
  void without_ed25519_the_door_stays_shut_and_says_so() throws Exception {
    Crypto.register();
    Algorithms.require(Algorithms::works);
    CannotOpen refusal =
        assertThrows(
            CannotOpen.class, () -> Algorithms.require(it -> it != BuiltinSignatures.ed25519));
    assertEquals(
        "This Java cannot do ssh-ed25519; is bcprov (Bouncy Castle, 1.84 or later) in the folder of"
            + " libraries?",
        refusal.getMessage());
  }

  @Test
  void a_port_in_use_or_an_address_of_others_is_one_clear_line() throws Exception {
    Lobby lobby = new Lobby();
    try (Door door = Doors.open(parent, lobby)) {
      HostKeys key = HostKeys.load(parent, false);
      for (DoorSettings settings :
          new DoorSettings[] {
            DoorSettings.at("127.0.0.1", door.port()),
            DoorSettings.at("192.0.2.1", 0),
            DoorSettings.at("nowhere.invalid", 0)
          }) {
        CannotOpen refusal =
            assertThrows(CannotOpen.class, () -> Door.open(settings, key, lobby).close());
        assertEquals(1, refusal.getMessage().lines().count());
        assertTrue(refusal.getMessage().contains(settings.host()), refusal.getMessage());
      }
    }
  }

  private static void refuses(Path folder, String why) {
    CannotOpen refusal = assertThrows(CannotOpen.class, () -> HostKey.load(folder, false));
    assertTrue(refusal.getMessage().contains(why), refusal.getMessage());
    assertEquals(1, refusal.getMessage().lines().count());
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private static String keygen(String... arguments) throws Exception {
    return OpenSsh.run("", OpenSsh.command("ssh-keygen", arguments)).out();
  }

  @Test
  void two_first_starts_at_once_agree_on_one_key() throws Exception {
    for (int i = 0; i < 20; i++) {
      Path folder = Files.createDirectory(parent.resolve("data" + i));
      CyclicBarrier together = new CyclicBarrier(4);
      Callable<String> start =
          () -> {
            together.await();
            return HostKey.load(folder, true).fingerprint();
          };
      Set<String> keys = new HashSet<>();
      try (ExecutorService starts = Executors.newFixedThreadPool(4)) {
        for (Future<String> key : starts.invokeAll(Collections.nCopies(4, start))) {
          keys.add(key.get());
        }
      }
      assertEquals(Set.of(HostKey.load(folder, false).fingerprint()), keys);
    }
  }
}
