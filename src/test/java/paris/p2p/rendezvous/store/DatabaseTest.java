package paris.p2p.rendezvous.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;

final class DatabaseTest {
  @RegisterExtension final Fresh fresh = new Fresh();

  private static int insert(Transaction transaction, String name) {
    return transaction
        .sql()
        .execute("insert into setting (owner, name, chosen) values ('k', ?, 'x')", name);
  }

  private List<String> settings() {
    return fresh.column("select name from setting order by name");
  }

  @Test
  void a_change_is_stored() {
    fresh.database().change(transaction -> insert(transaction, "a"));
    assertEquals(List.of("a"), settings());
  }

  @Test
  void an_exception_takes_everything_back() {
    assertThrows(
        IllegalStateException.class,
        () ->
            fresh
                .database()
                .change(transaction -> {
                  insert(transaction, "a");
                  throw new IllegalStateException("on purpose");
                }));
    assertEquals(List.of(), settings());
  }

  @Test
  void a_refusal_takes_everything_back_and_tells_no_news() {
    List<String> told = new ArrayList<>();
    Outcome<String> outcome =
        fresh
            .database()
            .attempt(transaction -> {
              insert(transaction, "a");
              transaction.afterwards(() -> told.add("a"));
              return Outcome.refused(new Refusal.NoKey());
            });
    assertEquals(Outcome.refused(new Refusal.NoKey()), outcome);
    assertEquals(List.of(), settings());
    assertEquals(List.of(), told);
  }

  @Test
  void a_change_sees_its_own_writing() {
    String sql = "select 1 where exists (select 1 from setting)";
    boolean seen =
        fresh
            .database()
            .change(transaction -> {
              transaction.sql().fetch(sql);
              insert(transaction, "a");
              return transaction.sql().fetch(sql).isNotEmpty();
            });
    assertTrue(seen);
  }

  @Test
  void what_is_to_follow_a_change_finds_it_stored() {
    List<String> found = new ArrayList<>();
    fresh
        .database()
        .change(transaction -> {
          transaction.afterwards(() -> found.addAll(settings()));
          return insert(transaction, "a");
        });
    assertEquals(List.of("a"), found);
  }

  @Test
  void a_reading_stores_nothing() {
    fresh.database().read(transaction -> insert(transaction, "a"));
    assertEquals(List.of(), settings());
  }

  @Test
  void who_comes_second_with_a_unique_key_runs_again_and_sees_the_first() throws Exception {
    List<Boolean> inserted =
        AtOnce.each(
            8,
            which ->
                fresh
                    .database()
                    .change(transaction -> {
                      boolean there =
                          !transaction.sql().fetch("select name from setting").isEmpty();
                      if (!there) insert(transaction, "a");
                      return !there;
                    }));
    assertEquals(1, inserted.stream().filter(first -> first).count());
  }

  @Test
  void what_breaks_a_unique_key_each_time_is_given_up() {
    AtomicInteger tried = new AtomicInteger();
    fresh.database().change(transaction -> insert(transaction, "a"));
    assertThrows(
        DataAccessException.class,
        () ->
            fresh
                .database()
                .change(transaction -> {
                  tried.incrementAndGet();
                  return insert(transaction, "a");
                }));
    assertEquals(5, tried.get());
  }

  @Test
  void many_more_visits_than_connections_all_get_their_turn() throws Exception {
    AtOnce.each(
        200, which -> fresh.database().change(transaction -> insert(transaction, "n" + which)));
    assertEquals(200, settings().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create alias shell for 'java.lang.Runtime.exec'",
        "select file_read('/etc/passwd')",
        "call csvwrite('/tmp/rendezvous.csv', 'select * from person')",
        "select * from csvread('/etc/passwd')",
        "script",
        "runscript from '/tmp/x.sql'",
        "backup to '/tmp/x.zip'",
        "drop table person",
        "alter table person add column x integer",
        "create table mine (id integer)",
        "create view mine as select * from person",
        "create trigger mine before insert on person call 'x.Y'",
        "create user me password 'x' admin",
        "alter user visitor admin true",
        "set write_delay 500",
        "shutdown",
        "select * from \"flyway_schema_history\"",
        "delete from \"flyway_schema_history\""
      })
  void visitors_can_do_rows_and_nothing_more(String sql) {
    DataAccessException refused =
        assertThrows(
            DataAccessException.class,
            () -> fresh.database().change(transaction -> transaction.sql().execute(sql)));
    // H2's NOT_ENOUGH_RIGHTS_FOR_1 and ADMIN_RIGHTS_REQUIRED.
    assertTrue(
        List.of("90096", "90040").contains(refused.sqlState()),
        () -> refused.sqlState() + " " + refused.getMessage());
  }

  @Test
  void a_closed_database_refuses_work() {
    Database database = Database.inMemory();
    database.close();
    assertThrows(
        DataAccessException.class,
        () -> database.read(transaction -> transaction.sql().fetch("select 1")));
  }

  @Test
  void two_databases_in_memory_know_nothing_of_each_other() {
    fresh.database().change(transaction -> insert(transaction, "a"));
    try (Database other = Database.inMemory()) {
      boolean empty =
          other.read(transaction -> transaction.sql().fetch("select name from setting").isEmpty());
      assertTrue(empty);
    }
  }
}
