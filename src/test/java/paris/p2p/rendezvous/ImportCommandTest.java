package paris.p2p.rendezvous;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The operator's {@code import FILE}. */
class ImportCommandTest {
  private static final String FILE =
      """
      BEGIN:VCALENDAR
      BEGIN:VEVENT
      UID:un@ailleurs
      SUMMARY:Soir d’ailleurs
      DTSTART;TZID=Europe/Paris:20261209T190000
      END:VEVENT
      END:VCALENDAR
      """;

  @TempDir private Path folder;

  private record Said(int status, String out, String err) {}

  private Said run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    return new Said(status, out.toString(), err.toString());
  }

  private Said importing(String... more) throws Exception {
    return importing(FILE, more);
  }

  private Said importing(String text, String[] more) throws Exception {
    Path file = Files.writeString(folder.resolve("agenda.ics"), text);
    String[] args = {"import", file.toString(), "--data", folder.resolve("hub").toString()};
    String[] all = java.util.Arrays.copyOf(args, args.length + more.length);
    System.arraycopy(more, 0, all, args.length, more.length);
    return run(all);
  }

  @Test
  void it_lists_and_then_stores_while_the_hub_is_stopped() throws Exception {
    OpenHub.in(folder.resolve("hub")).close();
    Said listed = importing();
    assertEquals(0, listed.status(), listed.err());
    assertTrue(listed.out().contains("Soir d’ailleurs"), listed.out());
    assertTrue(listed.out().contains("the same with --yes"), listed.out());
    Said stored = importing("--yes");
    assertTrue(stored.out().contains("It is stored."), stored.out());
    try (OpenHub hub = OpenHub.in(folder.resolve("hub"))) {
      assertTrue(hub.run(null, "events", "").out().contains("Soir d’ailleurs"));
    }
  }

  @Test
  void what_is_all_refused_ends_with_one_and_a_cancel_is_taken_without_a_person() throws Exception {
    OpenHub.in(folder.resolve("hub")).close();
    String[] yes = {"--yes"};
    Said none = importing(FILE.replace("Europe/Paris", "Nulle/Part"), yes);
    assertEquals(1, none.status(), none.out());
    assertTrue(none.out().contains("refused"), none.out());
    assertEquals(0, importing("--yes").status());
    String cancel = FILE.replace("BEGIN:VCALENDAR\n", "BEGIN:VCALENDAR\nMETHOD:CANCEL\n");
    Said off = importing(cancel, yes);
    assertEquals(0, off.status(), off.err());
    assertTrue(off.out().contains("called off"), off.out());
    assertEquals(0, importing(cancel, yes).status());
  }

  @Test
  void while_the_hub_runs_it_says_so() throws Exception {
    try (OpenHub hub = OpenHub.in(folder.resolve("hub"))) {
      Said refused = importing("--yes");
      assertEquals(1, refused.status());
      assertEquals("another process holds the database; stop it first", refused.err().strip());
      assertEquals("", refused.out());
      assertTrue(hub.port() > 0);
    }
  }

  @Test
  void a_folder_without_a_hub_or_a_file_that_is_not_there_is_refused_in_one_line()
      throws Exception {
    Said nowhere = importing();
    assertEquals(1, nowhere.status());
    assertTrue(nowhere.err().startsWith("There is no hub in"), nowhere.err());
    assertEquals(1, nowhere.err().lines().count());
    Said missing = run("import", folder.resolve("none.ics").toString());
    assertEquals(1, missing.status());
    assertEquals(1, missing.err().lines().count());
    assertEquals(2, run("import").status());
  }
}
