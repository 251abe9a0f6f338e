package paris.p2p.rendezvous;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs of the scripts that Maven does not build: they fit the hub as it is now. */
final class ProgramsTest {
  @TempDir Path folder;

  @Test
  void the_programs_of_the_bench_compile() throws Exception {
    try (Stream<Path> files = Files.list(Path.of("src/bench"))) {
      List<Path> programs = files.filter(file -> file.toString().endsWith(".java")).toList();
      assertEquals("", complaints(programs));
    }
  }

  private String complaints(List<Path> programs) throws Exception {
    StringWriter said = new StringWriter();
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of("-d", folder.toString(), "-cp", System.getProperty("java.class.path"));
      compiler
          .getTask(said, files, null, options, null, files.getJavaFileObjectsFromPaths(programs))
          .call();
    }
    return said.toString();
  }
}
