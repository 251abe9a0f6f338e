package paris.p2p.rendezvous.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class RememberedTest {
  @RegisterExtension final Fresh fresh = new Fresh();

  private final AtomicInteger readings = new AtomicInteger();
  private Remembered<Integer> rows;

  @BeforeEach
  void remember() {
    rows = new Remembered<>(this::read);
  }

  private int read() {
    readings.incrementAndGet();
    return fresh.number("select count(*) from setting");
  }

  private int insert(Transaction transaction, int name) {
    transaction.outdates(rows);
    return transaction
        .sql()
        .execute("insert into setting (owner, name, chosen) values ('k', ?, 'x')", name);
  }

  private void add(int name) {
    fresh.database().change(transaction -> insert(transaction, name));
  }

  @Test
  void many_who_ask_at_once_cost_one_reading() throws Exception {
    AtOnce.each(200, which -> rows.get());
    assertEquals(1, readings.get());
  }

  @Test
  void a_change_is_read_once_and_by_all() throws Exception {
    rows.get();
    add(1);
    assertEquals(List.of(1), AtOnce.each(50, which -> rows.get()).stream().distinct().toList());
    assertEquals(2, readings.get());
  }

  @Test
  void whoever_is_told_the_news_reads_what_they_are_about() {
    rows.get();
    List<Integer> told = new ArrayList<>();
    fresh
        .database()
        .change(transaction -> {
          transaction.afterwards(() -> told.add(rows.get()));
          return insert(transaction, 1);
        });
    assertEquals(List.of(1), told);
  }

  @Test
  void what_is_taken_back_outdates_nothing() {
    rows.get();
    assertThrows(
        IllegalStateException.class,
        () ->
            fresh
                .database()
                .change(transaction -> {
                  insert(transaction, 1);
                  throw new IllegalStateException("on purpose");
                }));
    assertEquals(0, rows.get());
    assertEquals(1, readings.get());
  }

  @Test
  void nobody_reads_what_was_before_a_change_that_is_done() throws Exception {
    AtomicInteger done = new AtomicInteger();
    List<Boolean> fits =
        AtOnce.each(
            60,
            which -> {
              if (which % 3 == 0) {
                add(which);
                done.incrementAndGet();
              }
              int least = done.get();
              return rows.get() >= least;
            });
    assertTrue(fits.stream().allMatch(fit -> fit), fits.toString());
    assertEquals(20, rows.get());
  }

  @Test
  void what_does_not_hold_any_more_is_read_anew() {
    rows.get();
    fresh
        .database()
        .change(transaction ->
            transaction
                .sql()
                .execute("insert into setting (owner, name, chosen) values ('k', 'a', 'x')"));
    assertEquals(0, rows.get(count -> true));
    assertEquals(1, rows.get(count -> count > 0));
  }
}
