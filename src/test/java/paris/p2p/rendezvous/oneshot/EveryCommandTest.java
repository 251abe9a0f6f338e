package paris.p2p.rendezvous.oneshot;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import paris.p2p.rendezvous.desk.HubInMemory;
import paris.p2p.rendezvous.oneshot.Hearing.Heard;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.RightsTable;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.store.Snapshot;
import paris.p2p.rendezvous.words.Verb;

/** Everybody tries every command in every form, and no row changes that is not theirs to change. */
final class EveryCommandTest {
  private final RightsTable table = new RightsTable();
  private Optional<Snapshot> known = Optional.empty();

  static Caller caller(Walker walker) {
    return walker.role == Role.GUEST ? Caller.guest() : Hearing.with(walker.name());
  }

  @ParameterizedTest
  @EnumSource(Walker.class)
  void nobody_changes_by_a_command_what_the_table_does_not_let_them(Walker walker) {
    try (HubInMemory hub = new HubInMemory(HubInMemory.house(false))) {
      World.found(hub.desk);
      World world = new World(hub.desk, hub.code.code(), EveryCommandTest::caller);
      List<Executable> tries = new ArrayList<>();
      for (Attempt attempt : Attempts.ALL) tries.add(() -> tries(hub, world, attempt, walker));
      assertAll(tries);
    }
  }

  private void tries(HubInMemory hub, World world, Attempt attempt, Walker walker) {
    String line = world.line(attempt, walker);
    // Nothing was made for it: the hub holds what it held after the last try.
    boolean same = known.isPresent() && line.equals(attempt.line());
    Snapshot before = same ? known.get() : Snapshot.of(hub.database);
    Heard heard = world.says(walker, line, attempt.input());
    Snapshot after = Snapshot.of(hub.database);
    known = Optional.of(after);
    Map<String, String> changed = before.changed(after);
    String what = walker + " tried " + line + " and heard " + heard + ": " + changed;
    boolean open = attempt.open(walker, table);
    assertEquals(open, heard.status() == 0, what);
    if (open) {
      assertEquals(attempt.changes(), !changed.isEmpty(), what);
    } else {
      Set<String> tables = new TreeSet<>(changed.keySet());
      tables.removeAll(attempt.touches(walker, table));
      assertTrue(tables.isEmpty(), what);
      assertTrue(heard.out().isEmpty(), what);
    }
  }

  @ParameterizedTest
  @EnumSource(Verb.class)
  void every_command_is_tried_in_every_form_that_its_grammar_knows(Verb verb) {
    Set<String> forms = new TreeSet<>(forms("", new Commands().of(verb).grammar()));
    for (Attempt attempt : Attempts.ALL) {
      if (attempt.verb() == verb) forms.removeAll(formsOf(attempt));
    }
    assertEquals(Set.of(), forms, "Attempts.ALL has no line for " + verb.tag());
  }

  /** What a command may be given, {@code hide}, {@code --json}, or empty for the plain command. */
  private static Set<String> forms(String branch, Grammar grammar) {
    return switch (grammar) {
      case Grammar.Free _ -> Set.of(branch);
      case Grammar.Listed listed -> {
        Set<String> forms = new HashSet<>(Set.of(branch));
        listed.options().keySet().forEach(option -> forms.add(branch + "--" + option));
        yield forms;
      }
      case Grammar.Branching branching -> {
        Set<String> forms = new HashSet<>(forms(branch, branching.otherwise()));
        branching.branches().forEach((name, rest) -> forms.addAll(forms(name, rest)));
        yield forms;
      }
    };
  }

  private static Set<String> formsOf(Attempt attempt) {
    Order order = Order.of(attempt.line().replaceAll("\\{[a-z ]+}", "1"));
    Grammar grammar = new Commands().of(attempt.verb()).grammar();
    if (!(grammar.read(order.rest()) instanceof Grammar.Clear(Arguments arguments))) {
      throw new AssertionError("not understood: " + attempt.line());
    }
    String first = arguments.maybe(0).orElse("");
    boolean branches =
        grammar instanceof Grammar.Branching branching && branching.branches().containsKey(first);
    String branch = branches ? first : "";
    Set<String> forms = new HashSet<>(Set.of(branch));
    arguments.options().keySet().forEach(option -> forms.add(branch + "--" + option));
    return forms;
  }

  @Test
  void the_walk_would_see_it() {
    for (Walker walker : Walker.values()) {
      boolean some =
          Attempts.ALL.stream().anyMatch(one -> one.changes() && one.open(walker, table));
      boolean expected = walker.role != Role.GUEST && walker != Walker.REVOKED;
      assertEquals(expected, some, walker + " changes something");
    }
  }
}
