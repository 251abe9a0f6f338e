package paris.p2p.rendezvous.ssh;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.common.util.io.resource.PathResource;
import org.apache.sshd.common.util.security.SecurityUtils;

/** An ed25519 key in a file of OpenSSH's format that only its owner reads. */
final class KeyFile {
  private static final Set<PosixFilePermission> OWNER =
      EnumSet.of(
          PosixFilePermission.OWNER_READ,
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.OWNER_EXECUTE);

  private KeyFile() {}

  /** Refuses a file that others can read, that is damaged, or that holds another kind of key. */
  static KeyPair read(Path file) throws CannotOpen {
    try {
      if (!OWNER.containsAll(Files.getPosixFilePermissions(file))) {
        throw new CannotOpen(
            "The host key " + file + " can be read by others: run chmod 600 " + file);
      }
      KeyPair pair = parse(file);
      if (KeyPairProvider.SSH_ED25519.equals(KeyUtils.getKeyType(pair))) return pair;
      throw new CannotOpen(
          "The host key " + file + " is not an ed25519 key: bring the right one back");
    } catch (IOException | GeneralSecurityException | RuntimeException e) {
      throw new CannotOpen(
          "The host key "
              + file
              + " cannot be read or is damaged: bring it back from a backup, it was not replaced",
          e);
    }
  }

  private static KeyPair parse(Path file) throws IOException, GeneralSecurityException {
    try (InputStream in = Files.newInputStream(file)) {
      Iterable<KeyPair> pairs =
          SecurityUtils.loadKeyPairIdentities(null, new PathResource(file), in, null);
      Iterator<KeyPair> each = pairs == null ? null : pairs.iterator();
      if (each == null || !each.hasNext()) throw new IOException("no key");
      return each.next();
    }
  }

  /** Makes a new one, and its folder; where there is a file already, that one stays. */
  static void make(Path file) throws CannotOpen {
    Path folder = file.getParent();
    try {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      KeyPair pair = Algorithms.newEd25519();
      ByteArrayOutputStream text = new ByteArrayOutputStream();
      OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(pair, "", null, text);
      write(folder, file, text.toByteArray());
    } catch (IOException | GeneralSecurityException e) {
      throw new CannotOpen(
          "The host key " + file + " cannot be written: check the folder and its owner", e);
    }
  }

  /**
   * All of it or nothing, even when the power goes; a temporary file is born with mode 600. Where
   * another start has made one at the same moment, that one stays: a link replaces nothing.
   */
  private static void write(Path folder, Path file, byte[] text) throws IOException {
    Path draft = Files.createTempFile(folder, file.getFileName().toString(), ".new");
    try {
      Files.write(draft, text);
      force(draft);
      Files.createLink(file, draft);
      force(folder);
    } catch (FileAlreadyExistsException others) {
      force(folder);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** Onto the disk: a file's bytes, or a folder's names. */
  static void force(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
