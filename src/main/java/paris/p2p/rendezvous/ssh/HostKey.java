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
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.common.util.io.resource.PathResource;
import org.apache.sshd.common.util.security.SecurityUtils;

/**
 * The key by which visitors know the hub: ed25519, in OpenSSH's format, in a file that only its
 * owner reads. It is made once and never replaced without a word, since a changed host key looks
 * like an attack to everybody who comes back.
 */
public final class HostKey {
  /** Its file in the data folder. */
  public static final String FILE = "host_ed25519";

  private static final Set<PosixFilePermission> OWNER =
      EnumSet.of(
          PosixFilePermission.OWNER_READ,
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.OWNER_EXECUTE);

  private final KeyPair pair;

  private HostKey(KeyPair pair) {
    this.pair = pair;
  }

  /**
   * The key of that folder.
   *
   * @param firstRun whether nothing was ever kept here: only then a missing key is made, and the
   *     folder with it
   */
  public static HostKey load(Path folder, boolean firstRun) throws CannotOpen {
    Crypto.register();
    Path file = folder.resolve(FILE);
    if (Files.exists(file)) return read(file);
    if (firstRun) return make(folder, file);
    throw new CannotOpen(
        "The host key "
            + file
            + " is missing: bring it back from a backup, or, if it is lost for good, make a new one"
            + " with: ssh-keygen -t ed25519 -N '' -C '' -f "
            + file);
  }

  private static HostKey read(Path file) throws CannotOpen {
    try {
      if (!OWNER.containsAll(Files.getPosixFilePermissions(file))) {
        throw new CannotOpen(
            "The host key " + file + " can be read by others: run chmod 600 " + file);
      }
      KeyPair pair = parse(file);
      if (KeyPairProvider.SSH_ED25519.equals(KeyUtils.getKeyType(pair))) return new HostKey(pair);
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

  private static HostKey make(Path folder, Path file) throws CannotOpen {
    try {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      KeyPair pair = Algorithms.newEd25519();
      ByteArrayOutputStream text = new ByteArrayOutputStream();
      OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(pair, "", null, text);
      write(folder, file, text.toByteArray());
      return read(file);
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
    Path draft = Files.createTempFile(folder, FILE, ".new");
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

  private static void force(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  /** As {@code ssh-keygen -l} prints it: {@code SHA256:…}. */
  public String fingerprint() {
    return KeyUtils.getFingerPrint(BuiltinDigests.sha256, pair.getPublic());
  }

  KeyPair pair() {
    return pair;
  }
}
