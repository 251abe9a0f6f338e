package paris.p2p.rendezvous.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each cell of the table in docs/rights.md, which is what people are told. */
final class RightsTest {
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Z_]+)` \\|(.*)$");

  /** What the table says of each act, role by role. */
  private static Map<Act, List<Boolean>> table() throws IOException {
    String text = Files.readString(Path.of("docs/rights.md"));
    Map<Act, List<Boolean>> table = new EnumMap<>(Act.class);
    for (MatchResult row : ROW.matcher(text).results().toList()) {
      List<Boolean> cells =
          Arrays.stream(row.group(2).split("\\|"))
              .limit(Role.values().length)
              .map(cell -> cell.strip().equals("✓"))
              .toList();
      table.put(Act.valueOf(row.group(1)), cells);
    }
    return table;
  }

  @ParameterizedTest
  @EnumSource(Act.class)
  void each_role_may_do_what_the_table_says_and_nothing_else(Act act) throws IOException {
    List<Boolean> told = table().get(act);
    assertTrue(told != null, "docs/rights.md has no row for " + act);
    for (Role role : Role.values()) {
      assertEquals(told.get(role.ordinal()), Rights.may(role, act), act + " by " + role);
    }
  }

  @ParameterizedTest
  @EnumSource(Act.class)
  void who_may_not_is_told_what_it_takes(Act act) {
    for (Role role : Role.values()) {
      Optional<Refusal> why = Rights.refusal(role, act);
      assertEquals(Rights.may(role, act), why.isEmpty());
      why.ifPresent(refusal -> assertEquals(expected(role, act), refusal));
    }
  }

  private static Refusal expected(Role role, Act act) {
    return switch (role) {
      case GUEST -> new Refusal.NoKey();
      case VISITOR -> new Refusal.NoName();
      case MEMBER, MODERATOR, ORGANISER -> new Refusal.NotForYou(Rights.needed(act));
    };
  }

  @Test
  void a_guest_may_do_nothing_but_read() {
    for (Act act : Act.values()) assertTrue(Rights.refusal(Role.GUEST, act).isPresent());
  }
}
