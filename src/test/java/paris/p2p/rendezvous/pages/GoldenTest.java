package paris.p2p.rendezvous.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page, drawn, against the drawing that somebody has looked at. Run with {@code
 * -Dgolden=draw} the drawings are made anew.
 */
class GoldenTest {
  private static final Path FOLDER = Path.of("src/test/golden");
  private static final boolean DRAWS = "draw".equals(System.getProperty("golden"));

  static List<Golden> all() {
    return Golden.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void a_page_looks_as_it_was_drawn(Golden golden) throws IOException {
    Path file = FOLDER.resolve(golden.name() + ".txt");
    String seen = golden.drawn();
    if (DRAWS) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, seen);
    }
    assertTrue(Files.exists(file), () -> file + " is missing: scripts/test --golden draws it");
    assertEquals(Files.readString(file), seen);
  }

  @Test
  void no_drawing_is_of_a_page_that_is_gone() throws IOException {
    TreeSet<String> wanted =
        all().stream()
            .map(golden -> golden.name() + ".txt")
            .collect(Collectors.toCollection(TreeSet::new));
    if (DRAWS) {
      Files.createDirectories(FOLDER);
      for (String gone : drawings()) if (!wanted.contains(gone)) Files.delete(FOLDER.resolve(gone));
    }
    assertEquals(wanted, drawings());
  }

  private static TreeSet<String> drawings() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
