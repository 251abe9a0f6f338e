package paris.p2p.rendezvous.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/** A database as a first start has made it, once for all tests that are not about making one. */
public final class Made {
  private static final byte[] BYTES = bytes();

  private Made() {}

  private static byte[] bytes() {
    try {
      Path folder = Files.createTempDirectory("made");
      Path file = folder.resolve(Database.FILE);
      Database.open(folder).close();
      byte[] bytes = Files.readAllBytes(file);
      Files.delete(file);
      Files.delete(folder);
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts it into that folder, which is there, unless one is in it already. */
  public static void in(Path folder) throws IOException {
    Path file = folder.resolve(Database.FILE);
    if (Files.exists(file)) return;
    Files.write(file, BYTES);
    Files.setPosixFilePermissions(
        file, Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
  }
}
