package paris.p2p.rendezvous.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.search.Shelved.numbers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.people.Folk;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.store.Database;
import paris.p2p.rendezvous.store.Fresh;
import paris.p2p.rendezvous.tui.Eventually;

/** The index follows the database, is held against it, and can be thrown away. */
final class IndexTest {
  @RegisterExtension final Fresh fresh = new Fresh();
  @TempDir private Path data;
  private Path folder;
  private Shelved shelved;
  private Caller amir;
  private Post first;

  @BeforeEach
  void anIndexInFiles() {
    folder = data.resolve("search");
    shelved = new Shelved(fresh.database(), Optional.of(folder));
    amir = shelved.folk.member("amir");
    first = shelved.thread(amir, "Antennes", "sur les toits");
    assertEquals(numbers(first), shelved.newest("toits"));
  }

  @AfterEach
  void close() {
    shelved.close();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void nothing_is_opened_before_somebody_searches() {
    Path other = data.resolve("other");
    new Search(
            fresh.database(),
            shelved.board,
            shelved.folk.newsroom,
            Folk.CLOCK,
            ZoneOffset.UTC,
            Optional.of(other))
        .close();
    assertFalse(Files.exists(other));
  }

  @Test
  void what_was_written_while_it_was_shut_is_found_when_it_opens() {
    shelved.search.close();
    Post second = shelved.reply(amir, first, "encore les toits");
    shelved.changed(first, "body = 'sous les caves'");
    shelved.open();
    assertEquals(numbers(second), shelved.newest("toits"));
    assertEquals(numbers(first), shelved.newest("caves"));
    assertEquals(new Checked(2, 0, 0, 0), shelved.search.check());
  }

  @Test
  void a_missing_index_is_made_anew() throws IOException {
    shelved.search.close();
    for (Path file : files()) Files.delete(file);
    shelved.open();
    assertEquals(numbers(first), shelved.newest("toits"));
  }

  @Test
  void a_broken_index_is_made_anew() throws IOException {
    shelved.search.close();
    for (Path file : files()) Files.write(file, new byte[] {1, 2, 3});
    shelved.open();
    assertEquals(numbers(first), shelved.newest("toits"));
    assertTrue(shelved.search.check().same());
  }

  @Test
  void an_index_cut_short_is_made_anew() throws IOException {
    shelved.search.close();
    for (Path file : files()) {
      byte[] all = Files.readAllBytes(file);
      Files.write(file, Arrays.copyOf(all, all.length / 2));
    }
    shelved.open();
    assertEquals(numbers(first), shelved.newest("toits"));
    assertTrue(shelved.search.check().same());
  }

  @Test
  void an_index_of_another_format_is_made_anew() throws IOException {
    shelved.search.close();
    for (Path file : files()) Files.delete(file);
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of("format", "0").entrySet());
      writer.commit();
    }
    shelved.open();
    assertEquals(numbers(first), shelved.newest("toits"));
  }

  @Test
  void an_index_of_days_that_a_restored_database_has_not_seen_forgets_them() {
    Post lost = shelved.reply(amir, first, "perdu");
    assertEquals(numbers(lost), shelved.newest("perdu"));
    shelved.search.close();
    shelved.sql("delete from post where id = " + lost.id());
    shelved.open();
    assertEquals(List.of(), shelved.newest("perdu"));
    assertTrue(shelved.search.check().same());
  }

  @Test
  void another_post_of_the_same_number_is_not_taken_for_the_one_of_another_database() {
    shelved.search.close();
    try (Database restored = Database.inMemory();
        Shelved again = new Shelved(restored, Optional.of(folder))) {
      Post other = again.thread(again.folk.member("amir"), "Caves", "sous terre");
      assertEquals(first.id(), other.id());
      assertEquals(List.of(), again.newest("toits"));
      assertEquals(numbers(other), again.newest("terre"));
    }
  }

  @Test
  void the_check_counts_what_differs_and_mends_nothing() {
    shelved.sql("update post set revision = default where id = " + first.id());
    shelved.sql(
        "insert into post (topic_id, author_id, body, posted_at) select topic_id, author_id,"
            + " 'sans nouvelles', posted_at from post");
    Checked differs = new Checked(2, 1, 1, 0);
    assertEquals(differs, shelved.search.check());
    assertEquals(differs, shelved.search.check());
    shelved.reopen();
    assertTrue(shelved.search.check().same());
  }

  @Test
  void a_large_board_is_searched_while_its_index_is_made() {
    shelved.search.close();
    shelved.sql(
        "insert into post (topic_id, author_id, body, posted_at) select topic_id, author_id,"
            + " 'masse', posted_at from post, system_range(1, 6000)");
    shelved.open();
    Found early = shelved.best("masse");
    assertFalse(early.whole());
    Eventually.until(() -> shelved.best("masse").whole(), () -> shelved.best("masse").toString());
    assertEquals(new Checked(6001, 0, 0, 0), shelved.search.check());
  }

  @Test
  void every_change_of_a_post_has_a_revision_of_its_own_and_they_grow() {
    shelved.reply(amir, first, "encore");
    List<String> revisions = fresh.column("select revision from post order by id");
    shelved.sql("update post set revision = default where topic_id = " + first.topicId());
    List<String> later = fresh.column("select revision from post order by id");
    assertTrue(Long.parseLong(revisions.getFirst()) < Long.parseLong(revisions.getLast()));
    assertTrue(Long.parseLong(revisions.getLast()) < Long.parseLong(later.getFirst()));
    assertEquals(2, later.stream().distinct().count());
  }

  @Test
  void nobody_else_on_the_machine_can_read_it_however_it_was_left() throws IOException {
    shelved.close();
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    for (Path file : files()) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    }
    shelved.open();
    shelved.thread(amir, "Encore", "des toits");
    assertEquals(2, shelved.newest("toits").size());
    assertEquals("rwx------", mode(folder));
    assertFalse(files().isEmpty());
    for (Path file : files()) assertEquals("rw-------", mode(file), file.toString());
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
