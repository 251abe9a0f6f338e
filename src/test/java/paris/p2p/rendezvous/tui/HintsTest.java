package paris.p2p.rendezvous.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.terminal.Key;

class HintsTest {
  private static final Hints HINTS =
      new Hints(
          List.of(
              new Hints.Hint(Key.of('['), "mois", 12).and(Key.of(']')),
              new Hints.Hint(Key.of('p'), "passés", 14),
              new Hints.Hint(Key.of('?'), "aide", 0)));

  private static String words(Bar bar) {
    return Drawn.words(bar.strip()).strip();
  }

  @Test
  void keys_of_a_kind_share_a_hint_and_each_takes_its_own_clicks() {
    Bar bar = HINTS.bar(40);
    assertEquals("[ ] mois   p passés   ? aide", words(bar));
    assertEquals(Optional.of(Key.of('[')), bar.at(1));
    assertEquals(Optional.of(Key.of(']')), bar.at(3));
    assertEquals(Optional.of(Key.of(']')), bar.at(6));
    assertEquals(Optional.of(Key.of('p')), bar.at(12));
  }

  @Test
  void what_is_worth_least_goes_first_where_there_is_little_room() {
    assertEquals("[ ] mois   p passés   ? aide", words(HINTS.bar(30)));
    assertEquals("[ ] mois   ? aide", words(HINTS.bar(29)));
    assertEquals("? aide", words(HINTS.bar(18)));
    assertEquals("", words(HINTS.bar(7)));
  }
}
