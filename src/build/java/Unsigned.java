import java.io.BufferedOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.Provider;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.crypto.Cipher;

/**
 * Takes the signature off Bouncy Castle's jar: a signed jar is checked class by class at each start
 * (half a second) and has no place in an AOT cache. Where this Java insists on signed cryptography
 * (Oracle's own does, OpenJDK does not), the jar is left as it is.
 */
final class Unsigned {
  private Unsigned() {}

  public static void main(String[] args) throws Exception {
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(Path.of(args[0]), "bcprov-*.jar")) {
      for (Path jar : jars) if (signed(jar)) unsign(jar);
    }
  }

  private static boolean signed(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.stream().anyMatch(entry -> signature(entry.getName()));
    }
  }

  private static boolean signature(String name) {
    return name.matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
  }

  private static void unsign(Path jar) throws IOException {
    Path copy = jar.resolveSibling(jar.getFileName() + ".new");
    copy(jar, copy);
    Files.setLastModifiedTime(copy, Files.getLastModifiedTime(jar));
    if (trusted(copy)) Files.move(copy, jar, StandardCopyOption.REPLACE_EXISTING);
    else Files.delete(copy);
  }

  private static void copy(Path jar, Path copy) throws IOException {
    try (ZipFile in = new ZipFile(jar.toFile());
        var file = new BufferedOutputStream(Files.newOutputStream(copy));
        ZipOutputStream out = new ZipOutputStream(file)) {
      Enumeration<? extends ZipEntry> entries = in.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        if (signature(entry.getName())) continue;
        byte[] bytes = in.getInputStream(entry).readAllBytes();
        if (entry.getName().equals("META-INF/MANIFEST.MF")) bytes = withoutDigests(bytes);
        ZipEntry same = new ZipEntry(entry.getName());
        same.setTime(entry.getTime());
        out.putNextEntry(same);
        out.write(bytes);
        out.closeEntry();
      }
    }
  }

  /** The first section says what the jar is; the others are a digest for each class. */
  private static byte[] withoutDigests(byte[] manifest) {
    String text = new String(manifest, StandardCharsets.UTF_8);
    int end = text.indexOf("\r\n\r\n");
    return end < 0 ? manifest : text.substring(0, end + 4).getBytes(StandardCharsets.UTF_8);
  }

  private static boolean trusted(Path jar) throws IOException {
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()})) {
      Class<?> made = loader.loadClass("org.bouncycastle.jce.provider.BouncyCastleProvider");
      Provider provider = (Provider) made.getDeclaredConstructor().newInstance();
      Cipher.getInstance("AES/CTR/NoPadding", provider);
      return true;
    } catch (ReflectiveOperationException | java.security.GeneralSecurityException e) {
      return false;
    } catch (SecurityException e) {
      return false;
    }
  }
}
