package paris.p2p.rendezvous.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.terminal.Input;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.text.Language;

/** Threads so long that nobody could wait until all of them is drawn. */
class FoldsTest {
  /** So many posts of so many lines each; each line is unlike any other. */
  private record Thread(int posts, int lines, int selected) implements Page<TestDesk> {
    @Override
    public Turn<TestDesk> on(Message message) {
      return message instanceof Message.Selected(var id)
          ? Turn.to(new Thread(posts, lines, Integer.parseInt(id)))
          : Turn.ignored();
    }

    @Override
    public View view(Look look) {
      return new View.Stack(IntStream.range(0, posts).mapToObj(this::post).toList());
    }

    private View post(int i) {
      String body =
          IntStream.range(0, lines)
              .mapToObj(line -> word(i, line) + " ".repeat(2) + "x".repeat(50))
              .collect(Collectors.joining("\n\n"));
      View head = new View.Row(List.of(View.plain("post " + i)), List.of());
      View whole = View.block(head, new View.Prose(body));
      return new View.Item(String.valueOf(i), whole, i == selected);
    }

    static String word(int post, int line) {
      return "p" + post + "l" + line;
    }

    @Override
    public List<Action> actions(Look look) {
      return List.of();
    }
  }

  private static final Look LOOK =
      new Look(TestVisit.NOW, ZoneOffset.UTC, Language.FR, Look.Width.USUAL);

  private static Walk<TestDesk> walk(Page<TestDesk> page) {
    Clock clock = Clock.fixed(TestVisit.NOW, ZoneOffset.UTC);
    Premises<TestDesk> premises =
        new Premises<>(new TestFrame(), page, new Newsroom(), clock, TestVisit.LIMITS);
    Works<TestDesk> works = new Works<>("v1", TestDesk.of(0), new Inbox(), Duration.ZERO);
    return new Walk<>(
        new Walk.Start<>("v1", premises, Language.FR, new Room(80, 24)),
        works,
        new Hold(Duration.ZERO));
  }

  /** The words in sight, row by row. */
  private static List<String> seen(Walk<TestDesk> walk) {
    Laid laid = walk.lay();
    Sight sight = walk.sight();
    int end = Math.min(sight.bottom(), laid.rows());
    return laid.strips().subList(sight.top(), end).stream().map(Drawn::words).toList();
  }

  @Test
  void little_is_drawn_whole() {
    assertEquals(Set.of(), Folds.of(new Thread(300, 3, 0).view(LOOK), List.of()));
  }

  @Test
  void of_three_hundred_huge_posts_only_those_around_the_reader_are_drawn() {
    View view = new Thread(300, 300, 150).view(LOOK);
    Set<String> folded = Folds.of(view, List.of("149", "150"));
    assertTrue(folded.size() >= 295, folded.size() + " are folded");
    assertFalse(folded.contains("149"));
    assertFalse(folded.contains("150"));
    assertTrue(Folds.of(view, List.of("7", "8")).contains("9"));
    assertFalse(Folds.of(view, List.of("7", "8")).contains("7"));
  }

  @Test
  void what_is_far_away_costs_nothing() {
    View few = new Thread(20, 300, 0).view(LOOK);
    View many = new Thread(300, 300, 0).view(LOOK);
    Layout layout = new Layout();
    Laid laid = layout.lay(few, Look.Width.USUAL, 76, 20, Folds.of(few, List.of()));
    Laid more = layout.lay(many, Look.Width.USUAL, 76, 20, Folds.of(many, List.of()));
    assertEquals(laid.rows() + 280 * 3, more.rows());
  }

  @Test
  void who_scrolls_through_comes_by_every_line_in_order() {
    Walk<TestDesk> walk = walk(new Thread(30, 80, 0));
    Set<String> read = new LinkedHashSet<>();
    walk.sight().touch();
    do {
      List<String> rows = seen(walk);
      assertFalse(rows.contains("…"), () -> String.join("\n", rows));
      rows.stream().filter(row -> row.startsWith("p") && row.contains("l")).forEach(read::add);
    } while (walk.sight().scroll(walk.sight().height() - 1));
    List<String> words = read.stream().map(row -> row.split(" ")[0]).toList();
    List<String> all = new ArrayList<>();
    for (int i = 0; i < 30; i++) for (int l = 0; l < 80; l++) all.add(Thread.word(i, l));
    for (int i = 0; i < all.size(); i++) assertEquals(all.get(i), words.get(i));
    assertEquals(all.size(), words.size());
  }

  @Test
  void who_scrolls_up_again_comes_by_every_line_too() {
    Walk<TestDesk> walk = walk(new Thread(30, 80, 0));
    Hands<TestDesk> hands = new Hands<>(walk);
    seen(walk);
    hands.take(new Input.Pressed(Key.of('G')));
    Set<String> read = new LinkedHashSet<>();
    do {
      List<String> rows = seen(walk);
      assertFalse(rows.contains("…"), () -> String.join("\n", rows));
      rows.stream().filter(row -> row.startsWith("p2l")).forEach(read::add);
    } while (walk.sight().scroll(-(walk.sight().height() - 1)));
    assertEquals(80, read.size());
  }

  @Test
  void the_last_key_goes_to_the_last_post_of_all() {
    Walk<TestDesk> walk = walk(new Thread(300, 60, 0));
    seen(walk);
    new Hands<>(walk).take(new Input.Pressed(Key.of('G')));
    assertTrue(seen(walk).stream().anyMatch(row -> row.startsWith(Thread.word(299, 0))));
  }
}
