package paris.p2p.rendezvous.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

final class WordlessTest {
  private static String printed(Throwable failure) {
    StringWriter out = new StringWriter();
    failure.printStackTrace(new PrintWriter(out));
    return out.toString();
  }

  @Test
  void what_a_failure_and_its_causes_say_is_not_said_and_where_they_were_is() {
    Throwable failure =
        new IllegalStateException(
            "un secret", new IllegalArgumentException("le secret\n\tat minuit"));
    failure.addSuppressed(new RuntimeException("secret"));
    String printed = printed(Wordless.of(failure));
    assertFalse(printed.contains("secret"), printed);
    assertFalse(printed.contains("minuit"), printed);
    assertTrue(printed.contains("java.lang.IllegalStateException"), printed);
    assertTrue(printed.contains("java.lang.IllegalArgumentException"), printed);
    assertArrayEquals(failure.getStackTrace(), Wordless.of(failure).getStackTrace());
  }

  @Test
  void what_java_and_the_disk_say_stays() {
    Wordless index = Wordless.of(new ArrayIndexOutOfBoundsException(7));
    assertTrue(index.getMessage().endsWith("Array index out of range: 7"), index.getMessage());
    assertEquals(
        "java.io.IOException: No space left",
        Wordless.of(new IOException("No space left")).getMessage());
  }

  @Test
  void a_failure_that_causes_itself_in_a_round_ends_somewhere() {
    Exception one = new Exception("a");
    Exception other = new Exception("b", one);
    one.initCause(other);
    assertTrue(printed(Wordless.of(one)).length() > 0);
  }
}
