package paris.p2p.rendezvous.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * A database that is open.
 *
 * @param visitors the connections for all work
 * @param owner the connection that opened it, the last to be closed
 * @param held all of that, to be closed
 */
record Open(DataSource visitors, Connection owner, Held held) {
  /**
   * Writes its file anew, with what is in it now and nothing that ever was before, and opens it
   * again. H2 writes another file and gives it the name once it is whole, so that whenever this is
   * cut short, the one or the other is there.
   *
   * @param file the database
   * @param again opens it
   * @throws NotWritten when that failed; the file is what it was, and open again
   * @throws Database.Unavailable when it cannot be opened any more
   */
  Open anew(Path file, Supplier<Open> again) {
    held.closeAfter(owner);
    try (var statement = owner.createStatement()) {
      statement.execute("shutdown compact");
      guard(file);
    } catch (SQLException | IOException e) {
      held.close();
      throw new NotWritten(again.get(), e);
    }
    held.close();
    return again.get();
  }

  /** Others on the machine cannot read it, and it is on the disk. */
  private static void guard(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    try (FileChannel written = FileChannel.open(file, StandardOpenOption.WRITE)) {
      written.force(true);
    }
  }

  /** The file is what it was, and open again. */
  static final class NotWritten extends RuntimeException {
    private final transient Open open;

    NotWritten(Open open, Exception why) {
      super("the database could not be written anew: " + why.getMessage(), why);
      this.open = open;
    }

    Open open() {
      return open;
    }
  }
}
