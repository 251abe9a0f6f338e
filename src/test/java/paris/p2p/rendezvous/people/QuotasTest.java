package paris.p2p.rendezvous.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.people.Folk.key;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Refusal.Limited;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.store.AtOnce;
import paris.p2p.rendezvous.store.Fresh;

final class QuotasTest {
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Z]+)` \\|(.*)$");

  @RegisterExtension final Fresh fresh = new Fresh();
  private final Watch watch = new Watch();
  private final Quotas quotas = new Quotas(Allowance.usual(), watch);

  private Person person(long id, Role role) {
    return new Person(id, "ada", role, watch.instant());
  }

  private final Person ada = person(7, Role.MEMBER);

  private Optional<Refusal> asked(Person person, Cost... costs) {
    return fresh.database().change(transaction -> quotas.ask(transaction, person, costs));
  }

  private int done(Person person, Limited what) {
    for (int i = 0; ; i++) if (asked(person, Cost.one(what)).isPresent()) return i;
  }

  private static Optional<Refusal> later(Limited what, long seconds) {
    return Optional.of(new Refusal.TryLater(what, seconds));
  }

  @ParameterizedTest
  @EnumSource(Limited.class)
  void each_standing_does_as_much_as_the_table_says(Limited what) throws IOException {
    List<String> told = table().get(what);
    assertTrue(told != null, "docs/limits.md has no row for " + what);
    Allowance usual = Allowance.usual();
    List<String> held =
        Arrays.stream(Standing.values()).map(it -> written(usual.rates(it, what))).toList();
    assertEquals(told.subList(0, 4), held);
    assertEquals(told.get(4), written(usual.together(what)));
  }

  private static Map<Limited, List<String>> table() throws IOException {
    Map<Limited, List<String>> table = new EnumMap<>(Limited.class);
    String text = Files.readString(Path.of("docs/limits.md"));
    for (MatchResult row : ROW.matcher(text).results().toList()) {
      List<String> cells = Arrays.stream(row.group(2).split("\\|")).map(String::strip).toList();
      table.put(Limited.valueOf(row.group(1)), cells);
    }
    return table;
  }

  private static String written(List<Rate> rates) {
    if (rates.isEmpty()) return "–";
    return rates.stream()
        .map(rate ->
            String.format("%,d", rate.many()).replace(',', ' ') + " / " + written(rate.per()))
        .collect(Collectors.joining(", "));
  }

  private static String written(Duration time) {
    if (time.toDays() > 0) return time.toDays() == 1 ? "day" : time.toDays() + " days";
    if (time.toHours() > 0) return time.toHours() == 1 ? "h" : time.toHours() + " h";
    return time.toMinutes() == 1 ? "min" : time.toMinutes() + " min";
  }

  @Test
  void a_new_key_posts_twice_and_then_once_a_minute_and_ten_times_in_a_row_at_most() {
    assertEquals(2, done(ada, Limited.POSTS));
    assertEquals(later(Limited.POSTS, 60), asked(ada, Cost.one(Limited.POSTS)));
    watch.passes(Duration.ofSeconds(59));
    assertEquals(0, done(ada, Limited.POSTS));
    int posts = 2;
    for (watch.passes(Duration.ofSeconds(1)); done(ada, Limited.POSTS) > 0; posts++) {
      watch.passes(Duration.ofMinutes(1));
    }
    assertTrue(posts >= 10 && posts <= 12, posts + " posts");
  }

  @Test
  void who_has_been_here_for_a_day_and_who_keeps_order_do_more() {
    assertEquals(2, done(ada, Limited.POSTS));
    assertEquals(600, done(person(8, Role.MODERATOR), Limited.POSTS));
    watch.passes(Standing.NEW);
    assertEquals(60, done(ada, Limited.POSTS));
  }

  @Test
  void of_several_things_all_are_taken_or_none() {
    Cost much = new Cost(Limited.CALLS, 5);
    assertEquals(Optional.empty(), asked(ada, Cost.one(Limited.POSTS), much));
    assertEquals(later(Limited.CALLS, 600), asked(ada, Cost.one(Limited.POSTS), much));
    assertEquals(1, done(ada, Limited.POSTS));
  }

  @Test
  void what_is_refused_in_the_end_costs_nothing() {
    Refusal no = new Refusal.Empty(Refusal.Field.TEXT);
    for (int i = 0; i < 5; i++) {
      Outcome<?> refused =
          fresh
              .database()
              .attempt(transaction -> {
                assertEquals(
                    Optional.empty(), quotas.ask(transaction, ada, Cost.one(Limited.POSTS)));
                return Outcome.refused(no);
              });
      assertEquals(no, Folk.why(refused));
    }
    assertEquals(2, done(ada, Limited.POSTS));
  }

  @Test
  void what_fails_costs_nothing() {
    for (int i = 0; i < 5; i++) {
      assertThrows(
          IllegalStateException.class,
          () ->
              fresh
                  .database()
                  .change(transaction -> {
                    quotas.ask(transaction, ada, Cost.one(Limited.POSTS));
                    throw new IllegalStateException("it failed");
                  }));
    }
    assertEquals(2, done(ada, Limited.POSTS));
  }

  @Test
  void of_a_hundred_sessions_that_ask_at_once_two_are_let_through() throws Exception {
    List<Optional<Refusal>> all = AtOnce.each(100, i -> asked(ada, Cost.one(Limited.POSTS)));
    assertEquals(2, all.stream().filter(Optional::isEmpty).count());
  }

  @Test
  void one_persons_haste_costs_nobody_else() {
    done(ada, Limited.POSTS);
    assertEquals(2, done(person(8, Role.MEMBER), Limited.POSTS));
  }

  @Test
  void a_million_keys_are_not_remembered() {
    for (int i = 0; i < 1_000_000; i++) quotas.tried(key("k" + i), Optional.empty());
    assertEquals(Quotas.MOST, quotas.size());
  }

  @Test
  void a_key_tries_five_codes_in_ten_minutes() {
    for (int i = 0; i < 5; i++) {
      assertEquals(Optional.empty(), quotas.tried(key("ada"), Optional.empty()));
    }
    assertEquals(later(Limited.CODES, 120), quotas.tried(key("ada"), Optional.empty()));
    assertEquals(Optional.empty(), quotas.tried(key("lea"), Optional.empty()));
  }

  @Test
  void nobody_pays_for_the_codes_that_others_try() {
    for (int i = 0; i < 9_000; i++) quotas.tried(key("k" + i), Optional.empty());
    assertEquals(Optional.empty(), quotas.tried(key("other"), Optional.empty()));
    assertEquals(Optional.empty(), quotas.tried(key("ada"), Optional.of(ada)));
  }

  private boolean stores(String key, String source, long chars) {
    Caller caller = new Caller(key(key).key(), "", Optional.of(source), Optional.empty());
    Cost cost = new Cost(Limited.STORED, chars);
    Optional<Refusal> no =
        fresh
            .database()
            .change(transaction -> quotas.ask(transaction, caller, Optional.empty(), cost));
    return no.isEmpty();
  }

  @Test
  void a_source_takes_a_hundredth_of_what_all_visitors_have_whatever_keys_it_brings() {
    int stored = 0;
    for (int i = 0; i < 60; i++) if (stores("k" + i, "flood", 10_000)) stored++;
    assertTrue(stored > 45 && stored <= 50, stored + " stored");
    assertTrue(stores("other", "elsewhere", 10_000));
  }

  @Test
  void two_hundred_and_fifty_six_sources_do_not_use_up_what_all_visitors_have() {
    for (int source = 0; source < 256; source++) {
      for (int i = 0; stores("k" + source + "/" + i, "flood" + source, 10_000); i++) {}
    }
    assertTrue(stores("new", "elsewhere", 9_000));
  }

  @Test
  void what_is_larger_than_all_that_fits_waits_until_it_is_full() {
    assertEquals(Optional.empty(), asked(ada, new Cost(Limited.STORED, Long.MAX_VALUE)));
    assertEquals(later(Limited.STORED, 86_400), asked(ada, new Cost(Limited.STORED, 400_000)));
    watch.passes(Duration.ofDays(1).minusSeconds(1));
    assertTrue(asked(ada, new Cost(Limited.STORED, 400_000)).isPresent());
    assertEquals(Optional.empty(), asked(ada, Cost.words("un mot")));
  }

  @Test
  void a_clock_that_goes_back_gives_nothing_and_takes_nothing() {
    assertEquals(2, done(ada, Limited.POSTS));
    watch.passes(Duration.ofHours(-3));
    assertEquals(0, done(ada, Limited.POSTS));
    watch.passes(Duration.ofHours(3).plusMinutes(1));
    assertEquals(1, done(ada, Limited.POSTS));
  }

  @Test
  void where_nothing_is_counted_nothing_is_remembered() {
    Quotas boundless = Quotas.boundless();
    for (int i = 0; i < 10_000; i++) {
      assertEquals(
          Optional.empty(),
          fresh
              .database()
              .change(transaction -> boundless.ask(transaction, ada, Cost.one(Limited.POSTS))));
    }
    assertEquals(0, boundless.size());
  }
}
