package paris.p2p.rendezvous.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Consumer;

/**
 * Makes the database where there is none. H2 commits each statement that makes a table, so that a
 * start that is killed would leave half of them, which no later start can complete: so it is made
 * under another name and gets its own once it is whole.
 */
final class NewFile {
  private static final String ASIDE = "rendezvous.new";
  private static final String END = ".mv.db";

  private NewFile() {}

  /**
   * Does nothing where the file is.
   *
   * @param making makes the tables in the file of that path, which comes without its ending, and
   *     lets go of it
   * @throws IOException when nothing can be written there; a start at the same time that was faster
   *     is one of the reasons
   */
  static void at(Path file, Consumer<Path> making) throws IOException {
    if (Files.exists(file) && Files.size(file) > 0) return;
    Path folder = file.getParent();
    forget(folder);
    Path aside =
        Files.createTempFile(
            folder,
            ASIDE,
            END,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try {
      String name = aside.getFileName().toString();
      making.accept(folder.resolve(name.substring(0, name.length() - END.length())));
      try (FileChannel written = FileChannel.open(aside, StandardOpenOption.WRITE)) {
        written.force(true);
      }
      name(aside, file);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  /** What starts that were killed have left. */
  private static void forget(Path folder) throws IOException {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, ASIDE + "*")) {
      for (Path one : left) Files.deleteIfExists(one);
    }
  }

  /** Never takes the name from another one: a link is refused where there is one, a move is not. */
  private static void name(Path aside, Path file) throws IOException {
    if (Files.exists(file) && Files.size(file) == 0) Files.delete(file);
    try {
      Files.createLink(file, aside);
    } catch (UnsupportedOperationException | FileSystemException e) {
      if (e instanceof NoSuchFileException) throw e;
      Files.move(aside, file);
    }
  }
}
