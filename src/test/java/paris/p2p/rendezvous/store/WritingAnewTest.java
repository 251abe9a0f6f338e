package paris.p2p.rendezvous.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file is written anew while it is used, and nothing is lost by that but what was erased. */
final class WritingAnewTest {
  @TempDir Path folder;

  @BeforeEach
  void made() throws IOException {
    Made.in(folder);
  }

  private static int add(Database database, String name) {
    return database.change(transaction ->
        transaction
            .sql()
            .execute("insert into setting (owner, name, chosen) values ('k', ?, 'x')", name));
  }

  private static int count(Database database) {
    return database.read(transaction ->
        transaction
            .sql()
            .fetchSingle("select count(*) from setting where name like 'n%'")
            .get(0, Integer.class));
  }

  private boolean inTheFile(String words) throws IOException {
    return Files.readString(folder.resolve(Database.FILE), StandardCharsets.ISO_8859_1)
        .contains(words);
  }

  @Test
  void what_was_taken_out_is_in_no_byte_of_the_file_after_it() throws IOException {
    try (Database database = Database.open(folder)) {
      add(database, "zibeline");
      add(database, "n");
      database.change(
          transaction -> transaction.sql().execute("delete from setting where name = 'zibeline'"));
      assertTrue(inTheFile("zibeline"), "or there is nothing to show here");
      database.writeAnew();
      assertFalse(inTheFile("zibeline"));
      assertEquals(1, count(database));
      add(database, "n2");
    }
    assertFalse(inTheFile("zibeline"));
    try (Database database = Database.open(folder)) {
      assertEquals(2, count(database));
    }
  }

  @Test
  void nobody_else_on_the_machine_can_read_the_new_file_and_nothing_lies_beside_it()
      throws IOException {
    try (Database database = Database.open(folder)) {
      database.writeAnew();
      try (var files = Files.list(folder)) {
        List<Path> all = files.toList();
        assertEquals(List.of(folder.resolve(Database.FILE)), all);
        assertEquals(
            "rw-------",
            PosixFilePermissions.toString(Files.getPosixFilePermissions(all.getFirst())));
      }
    }
  }

  @Test
  void every_commit_is_written_without_delay_after_it_as_well() {
    try (Database database = Database.open(folder)) {
      database.writeAnew();
      List<String> delays =
          database.read(transaction ->
              transaction
                  .sql()
                  .fetch(
                      "select distinct setting_value from information_schema.settings"
                          + " where setting_name = 'WRITE_DELAY'")
                  .getValues(0, String.class));
      assertEquals(List.of("0"), delays);
    }
  }

  @Test
  void work_waits_for_it_and_goes_on() throws Exception {
    AtomicBoolean done = new AtomicBoolean();
    try (Database database = Database.open(folder);
        var visitors = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> adding =
          List.of("a", "b", "c").stream()
              .map(who ->
                  visitors.submit(() -> {
                    int added = 0;
                    while (!done.get()) added += add(database, "n" + who + added);
                    return added;
                  }))
              .toList();
      for (int i = 0; i < 5; i++) database.writeAnew();
      done.set(true);
      int added = 0;
      for (Future<Integer> one : adding) added += one.get(30, TimeUnit.SECONDS);
      assertEquals(added, count(database));
    }
  }

  @Test
  void one_in_memory_is_what_it_was() {
    try (Database database = Database.inMemory()) {
      add(database, "n");
      database.writeAnew();
      assertEquals(1, count(database));
    }
  }

  /** Another process: adds, says how many it has, and writes the file anew again and again. */
  static final class Writer {
    public static void main(String[] args) {
      Database database = Database.open(new File(args[0]).toPath());
      for (int i = 0; ; i++) {
        add(database, "n" + i);
        System.out.println(i + 1);
        database.writeAnew();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 5, 8})
  void killed_in_the_middle_of_it_loses_nothing_that_was_acknowledged(int more) throws Exception {
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                Writer.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    int acknowledged = 0;
    try (var said = other.inputReader()) {
      while (acknowledged < 3 + more) acknowledged = Integer.parseInt(said.readLine());
      // Some hundred microseconds later in each round: wherever it is then.
      for (int i = 0; i < more * 100_000; i++) Thread.onSpinWait();
    } finally {
      other.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    }
    try (Database database = Database.open(folder)) {
      assertTrue(count(database) >= acknowledged, count(database) + " of " + acknowledged);
      add(database, "nmore");
    }
  }
}
