package paris.p2p.rendezvous.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.sshd.common.util.logging.AbstractLoggingBean;
import org.junit.jupiter.api.Test;

class QuietTest {
  @Test
  void what_inherits_the_logger_that_quotes_strangers_is_silent_in_the_hubs_log() throws Exception {
    Set<String> inheriting =
        new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests()))
            .importPackages("paris.p2p.rendezvous.ssh").stream()
                .filter(each -> each.isAssignableTo(AbstractLoggingBean.class))
                .filter(each -> !each.isNestedClass())
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
    assertTrue(inheriting.contains(SignIn.class.getName()));
    String settings;
    try (var in = Door.class.getResourceAsStream("/logback.xml")) {
      settings = new String(in.readAllBytes());
    }
    Set<String> silent =
        Stream.concat(inheriting.stream(), Stream.of("org.apache.sshd"))
            .filter(name -> settings.contains("<logger name=\"" + name + "\" level=\"OFF\"/>"))
            .collect(Collectors.toSet());
    inheriting.add("org.apache.sshd");
    assertEquals(inheriting, silent);
  }

  /**
   * A message of an exception may hold what somebody wrote, and a name or an address who it was.
   */
  @Test
  void whatever_broke_is_logged_without_its_words() throws Exception {
    Pattern failure = Pattern.compile("LOG\\.\\w+\\([^;]*, (e|bug|crash|failure|gone)\\);");
    List<String> told = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (failure.matcher(Files.readString(file)).find()) told.add(file.getFileName().toString());
      }
    }
    assertEquals(List.of(), told);
  }
}
