package paris.p2p.rendezvous.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each cell of the table in docs/rights.md, which is what people are told. */
final class RightsTest {
  @ParameterizedTest
  @EnumSource(Act.class)
  void each_role_may_do_what_the_table_says_and_nothing_else(Act act) {
    RightsTable told = new RightsTable();
    for (Role role : Role.values()) {
      assertEquals(told.may(role, act), Rights.may(role, act), act + " by " + role);
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
