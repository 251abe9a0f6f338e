package paris.p2p.rendezvous.people;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class FirstCodeTest {
  private final FirstCode code = new FirstCode(new SecureRandom());

  @Test
  void it_is_four_groups_of_four_signs_and_new_each_time() {
    assertTrue(code.code().matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}"));
    assertNotEquals(code.code(), new FirstCode(new SecureRandom()).code());
  }

  @Test
  void it_may_be_typed_in_any_case_with_spaces_and_look_alikes() {
    String typed = code.code().toLowerCase(Locale.ROOT).replace('-', ' ');
    assertTrue(code.matches(typed));
    assertTrue(code.matches(" " + typed.replace('0', 'o').replace('1', 'l') + "\n"));
    assertTrue(code.matches(code.code().replace("-", "").replace('1', 'i')));
  }

  @Test
  void anything_else_is_not_the_code() {
    assertFalse(code.matches(""));
    assertFalse(code.matches(code.code().substring(1)));
    assertFalse(code.matches(code.code() + "0"));
  }
}
