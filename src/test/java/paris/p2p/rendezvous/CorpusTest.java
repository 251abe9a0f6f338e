package paris.p2p.rendezvous;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;
import paris.p2p.rendezvous.calendar.CalendarFuzz;
import paris.p2p.rendezvous.oneshot.LineFuzz;
import paris.p2p.rendezvous.people.NamesFuzz;
import paris.p2p.rendezvous.ssh.OfferFuzz;
import paris.p2p.rendezvous.terminal.DecoderFuzz;
import paris.p2p.rendezvous.text.CleanerFuzz;
import paris.p2p.rendezvous.tui.MarkdownFuzz;

/**
 * What Jazzer has found to be worth trying, tried again: a file each under {@code
 * src/test/resources/fuzz}. {@code scripts/fuzz --text} looks for more.
 */
final class CorpusTest {
  private static final Path CORPUS = Path.of("src/test/resources/fuzz");

  private static final Map<String, ThrowingConsumer<byte[]>> TARGETS =
      new TreeMap<>(
          Map.of(
              "calendar.CalendarFuzz", CalendarFuzz::fuzzerTestOneInput,
              "oneshot.LineFuzz", LineFuzz::fuzzerTestOneInput,
              "people.NamesFuzz", NamesFuzz::fuzzerTestOneInput,
              "ssh.OfferFuzz", OfferFuzz::fuzzerTestOneInput,
              "terminal.DecoderFuzz", DecoderFuzz::fuzzerTestOneInput,
              "text.CleanerFuzz", CleanerFuzz::fuzzerTestOneInput,
              "tui.MarkdownFuzz", MarkdownFuzz::fuzzerTestOneInput));

  @TestFactory
  List<DynamicTest> what_was_found_is_tried_again() throws IOException {
    List<DynamicTest> all = new ArrayList<>();
    for (var target : TARGETS.entrySet()) {
      List<Path> files = files(target.getKey());
      all.add(
          DynamicTest.dynamicTest(
              target.getKey() + ", " + files.size() + " of them",
              () -> {
                for (Path file : files) {
                  try {
                    target.getValue().accept(Files.readAllBytes(file));
                  } catch (Throwable found) {
                    throw new AssertionError(file.toString(), found);
                  }
                }
              }));
    }
    return all;
  }

  private static List<Path> files(String target) throws IOException {
    try (Stream<Path> files = Files.list(CORPUS.resolve(target))) {
      return files.sorted().toList();
    }
  }

  @Test
  void there_are_some_for_each_target_and_none_for_others() throws IOException {
    Set<String> folders = new TreeSet<>();
    try (Stream<Path> all = Files.list(CORPUS)) {
      all.forEach(folder -> folders.add(folder.getFileName().toString()));
    }
    assertEquals(TARGETS.keySet(), folders);
    for (String target : TARGETS.keySet()) assertTrue(files(target).size() > 3, target);
  }
}
