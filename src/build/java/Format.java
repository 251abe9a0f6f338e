import com.google.googlejavaformat.java.Formatter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Google's Java format over every source file: {@code Format check|write FOLDER}. With {@code
 * check}, names the files that differ and exits 1.
 */
final class Format {
  public static void main(String[] args) throws Exception {
    boolean write = args[0].equals("write");
    List<Path> sources;
    try (var walk = Files.walk(Path.of(args[1]))) {
      sources = walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    int unlike = 0;
    for (Path source : sources) {
      String now = Files.readString(source);
      String should = new Formatter().formatSourceAndFixImports(now);
      if (now.equals(should)) continue;
      if (write) {
        Files.writeString(source, should);
      } else {
        unlike++;
        System.err.println("not in format: " + source);
      }
    }
    if (unlike > 0) {
      System.err.println("scripts/format mends it.");
      System.exit(1);
    }
  }
}
