package paris.p2p.rendezvous.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.MMapDirectory;

/** Files that the system maps into memory and that nobody else on the machine can read. */
final class OwnFiles extends FilterDirectory {
  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

  private final Path folder;

  private OwnFiles(Path folder, Directory in) {
    super(in);
    this.folder = folder;
  }

  /** Those in that folder, which is made where there is none; what others could read is shut. */
  static Directory in(Path folder) throws IOException {
    Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(FOLDER));
    Files.setPosixFilePermissions(folder, FOLDER);
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.setPosixFilePermissions(file, FILE);
      }
    }
    return new OwnFiles(folder, new MMapDirectory(folder));
  }

  @Override
  public IndexOutput createOutput(String name, IOContext context) throws IOException {
    return shut(super.createOutput(name, context));
  }

  @Override
  public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
      throws IOException {
    return shut(super.createTempOutput(prefix, suffix, context));
  }

  private IndexOutput shut(IndexOutput output) throws IOException {
    Files.setPosixFilePermissions(folder.resolve(output.getName()), FILE);
    return output;
  }

  @Override
  public Lock obtainLock(String name) throws IOException {
    Lock lock = super.obtainLock(name);
    Files.setPosixFilePermissions(folder.resolve(name), FILE);
    return lock;
  }
}
