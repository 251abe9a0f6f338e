package paris.p2p.rendezvous.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DatabaseFileTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void file() {
    file = folder.resolve("rendezvous.mv.db");
  }

  private static int add(Database database, String name) {
    return database.change(transaction ->
        transaction
            .sql()
            .execute("insert into setting (owner, name, chosen) values ('k', ?, 'x')", name));
  }

  private static List<String> names(Database database) {
    return database.read(transaction ->
        transaction
            .sql()
            .fetch("select name from setting order by name")
            .getValues(0, String.class));
  }

  /** The one line that the operator is told. */
  private String refusal() {
    Database.Unavailable refused =
        assertThrows(Database.Unavailable.class, () -> Database.open(folder));
    assertEquals(1, refused.getMessage().lines().count(), refused.getMessage());
    return refused.getMessage();
  }

  private void asOwner(String... statements) throws Exception {
    String url = "jdbc:h2:async:" + folder.resolve("rendezvous");
    try (var owner = DriverManager.getConnection(url, "owner", "");
        var statement = owner.createStatement()) {
      for (String sql : statements) statement.execute(sql);
    }
  }

  @Test
  void what_is_stored_is_there_when_it_opens_again() throws IOException {
    Made.in(folder);
    try (Database database = Database.open(folder)) {
      add(database, "a");
    }
    try (Database database = Database.open(folder)) {
      assertEquals(List.of("a"), names(database));
      add(database, "b");
    }
  }

  @Test
  void nobody_else_on_the_machine_can_read_its_files() throws IOException {
    try (Database database = Database.open(folder)) {
      add(database, "a");
      try (var files = Files.list(folder)) {
        for (Path made : files.toList()) {
          assertEquals(
              "rw-------",
              PosixFilePermissions.toString(Files.getPosixFilePermissions(made)),
              made.toString());
        }
      }
    }
  }

  @Test
  void every_commit_is_written_without_delay() throws IOException {
    Made.in(folder);
    try (Database database = Database.open(folder)) {
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
  void an_open_database_is_not_opened_again_and_goes_on() throws IOException {
    Made.in(folder);
    try (Database database = Database.open(folder)) {
      assertEquals("another process holds the database; stop it first", refusal());
      add(database, "a");
      assertEquals(List.of("a"), names(database));
    }
  }

  @Test
  void a_database_that_another_process_holds_is_refused() throws Exception {
    Made.in(folder);
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                Holder.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (var said = other.inputReader()) {
      assertEquals("held", said.readLine());
      assertEquals("another process holds the database; stop it first", refusal());
    } finally {
      other.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    }
    Database.open(folder).close();
  }

  /** Another process: holds the database until it is killed. */
  static final class Holder {
    public static void main(String[] args) throws InterruptedException {
      Database database = Database.open(new File(args[0]).toPath());
      System.out.println("held");
      new CountDownLatch(1).await();
      database.close();
    }
  }

  @Test
  void an_interrupted_visit_does_not_close_it_for_the_others() throws Exception {
    Made.in(folder);
    try (Database database = Database.open(folder)) {
      CountDownLatch working = new CountDownLatch(20);
      Thread visit =
          Thread.ofPlatform()
              .start(() -> {
                for (int i = 0; i < 10_000 && !Thread.currentThread().isInterrupted(); i++) {
                  add(database, "n" + i);
                  working.countDown();
                }
              });
      assertTrue(working.await(20, TimeUnit.SECONDS));
      visit.interrupt();
      visit.join();
      Thread late =
          Thread.ofPlatform()
              .start(() ->
                  database.change(transaction -> {
                    Thread.currentThread().interrupt();
                    return transaction
                        .sql()
                        .execute("update setting set chosen = 'y' where name = 'n0'");
                  }));
      late.join();
      add(database, "after");
      assertTrue(names(database).contains("after"));
    }
  }

  @Test
  void a_database_of_a_newer_program_is_refused_and_left_alone() throws Exception {
    Made.in(folder);
    asOwner(
        "insert into \"flyway_schema_history\" (\"installed_rank\", \"version\", \"description\","
            + " \"type\", \"script\", \"checksum\", \"installed_by\", \"execution_time\","
            + " \"success\") values (99, '999', 'later', 'SQL', 'V999__later.sql', 1, 'x', 1,"
            + " true)");
    assertEquals(
        "the database cannot be opened: a newer Rendezvous made it; start that one", refusal());
  }

  @Test
  void a_database_whose_past_is_another_is_refused() throws Exception {
    Made.in(folder);
    asOwner("update \"flyway_schema_history\" set \"checksum\" = 7 where \"version\" = '001'");
    assertTrue(refusal().startsWith("the database cannot be opened: "), refusal());
  }

  @Test
  void a_second_start_finds_that_there_is_nothing_to_migrate() throws Exception {
    Database.open(folder).close();
    assertTrue(madeByOurMigrations());
    asOwner("update \"flyway_schema_history\" set \"checksum\" = 7 where \"version\" = '004'");
    assertFalse(madeByOurMigrations());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delete from \"flyway_schema_history\" where \"version\" = '017'",
        "update \"flyway_schema_history\" set \"success\" = false where \"version\" = '017'",
        "update \"flyway_schema_history\" set \"version\" = '999' where \"version\" = '017'",
        "drop table \"flyway_schema_history\""
      })
  void a_start_asks_flyway_where_it_noted_anything_else(String change) throws Exception {
    Made.in(folder);
    asOwner(change);
    assertFalse(madeByOurMigrations());
  }

  private boolean madeByOurMigrations() throws Exception {
    try (var owner =
        DriverManager.getConnection("jdbc:h2:async:" + folder.resolve("rendezvous"), "owner", "")) {
      return History.isOurs(owner);
    }
  }

  @Test
  void a_damaged_file_is_refused_and_left_as_it_is() throws IOException {
    byte[] damaged = "this was a database once\n".repeat(2_000).getBytes();
    Files.write(file, damaged);
    assertEquals("the database file is damaged; restore a backup", refusal());
    assertEquals(damaged.length, Files.size(file));
  }

  @Test
  void a_folder_that_is_not_there_is_refused() {
    folder = folder.resolve("nowhere");
    assertTrue(refusal().startsWith("the database cannot be written: "), refusal());
    assertFalse(Files.exists(folder));
  }

  @Test
  void a_folder_whose_name_would_be_settings_is_refused() throws IOException {
    folder = Files.createDirectory(folder.resolve("a;INIT=SHUTDOWN"));
    assertTrue(refusal().startsWith("a folder with a ; in its name"), refusal());
  }

  @Test
  void a_refused_database_can_be_opened_once_what_was_wrong_is_mended() throws Exception {
    Made.in(folder);
    asOwner("update \"flyway_schema_history\" set \"version\" = '999' where \"version\" = '004'");
    refusal();
    asOwner("update \"flyway_schema_history\" set \"version\" = '004' where \"version\" = '999'");
    Database.open(folder).close();
  }

  @Test
  void what_a_start_that_was_killed_left_aside_is_forgotten() throws IOException {
    Files.writeString(folder.resolve("rendezvous.new123.mv.db"), "half of a database");
    Files.createFile(file);
    Database.open(folder).close();
    try (var files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 20_480, 45_056, 98_304})
  void a_first_start_that_is_killed_stands_in_the_way_of_no_other(int written) throws Exception {
    Process first =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                Holder.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    while (first.isAlive() && bytes() < written) Thread.onSpinWait();
    assertTrue(first.isAlive());
    first.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    try (Database database = Database.open(folder)) {
      add(database, "a");
      assertEquals(List.of("a"), names(database));
    }
  }

  /** How much of a database is there, whatever its name. */
  private long bytes() throws IOException {
    long bytes = 0;
    try (var files = Files.list(folder)) {
      for (Path one : files.toList()) bytes += one.toFile().length();
    }
    return bytes;
  }
}
