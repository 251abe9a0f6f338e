package paris.p2p.rendezvous.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.terminal.Key;

/** A page whose words count as read once they were on the screen. */
class ReadPageTest {
  private final AtomicInteger views = new AtomicInteger();

  private enum Wish implements Message.Wish {
    ONWARD
  }

  /** Texts of so many rows each; the key for what is unread next selects the one not yet seen. */
  private record Texts(ReadPageTest test, List<Integer> rows, int selected, int seen)
      implements Page<TestDesk> {
    @Override
    public Turn<TestDesk> on(Message message) {
      return switch (message) {
        case Message.Selected(var id) -> Turn.to(new Texts(test, rows, Integer.parseInt(id), seen));
        case Message.InSight(var first, var last) -> {
          Texts next = new Texts(test, rows, selected, Integer.parseInt(last));
          yield Turn.to(
              next,
              desk -> {
                desk.kept().add("seen " + first + "…" + last);
                return null;
              });
        }
        case Wish.ONWARD -> Turn.to(new Texts(test, rows, seen + 1, seen));
        case Message _ -> Turn.ignored();
      };
    }

    @Override
    public View view(Look look) {
      test.views.incrementAndGet();
      List<View> items = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        View text = View.block(View.paragraph("texte " + i), new View.Gap(rows.get(i) - 1));
        items.add(new View.Item(String.valueOf(i), text, i == selected));
      }
      return new View.Stack(items);
    }

    @Override
    public List<Action> actions(Look look) {
      return List.of(new Action(Key.of('n'), "suite", Wish.ONWARD));
    }

    @Override
    public boolean reads() {
      return true;
    }
  }

  private TestVisit visit(int selected, Integer... rows) {
    Texts page = new Texts(this, List.of(rows), selected, -1);
    TestVisit visit = new TestVisit(TestDesk.of(0), page, 80, 24, TestVisit.LIMITS).begin();
    visit.sees("▸ texte " + selected);
    visit.sees("ada");
    return visit;
  }

  private static void kept(TestVisit visit, String words) {
    Eventually.until(() -> visit.desk.kept().contains(words), visit.desk::toString);
  }

  @Test
  void what_was_painted_is_seen_and_n_brings_what_was_not_to_the_top() {
    TestVisit visit = visit(0, 8, 8, 8, 8);
    kept(visit, "seen 0…1");
    visit.types("n");
    visit.sees("▸ texte 2");
    kept(visit, "seen 1…3");
    assertEquals(5, visit.rowOf("▸ texte 2"));
  }

  @Test
  void n_goes_through_a_long_text_before_it_leaves_it() {
    TestVisit visit = visit(0, 50, 3);
    visit.types("n");
    visit.seesNo("texte 0");
    visit.seesNo("texte 1");
    visit.types("n");
    visit.sees("texte 1");
    kept(visit, "seen 0…1");
  }

  @Test
  void a_page_opens_with_what_is_selected_at_its_top() {
    TestVisit visit = visit(2, 8, 8, 8, 30);
    assertEquals(4, visit.rowOf("▸ texte 2"));
    kept(visit, "seen 1…2");
  }

  @Test
  void what_was_seen_is_not_laid_out_again() {
    TestVisit visit = visit(0, 8, 8, 8, 8);
    kept(visit, "seen 0…1");
    int before = views.get();
    visit.types("j");
    visit.sees("▸ texte 1");
    assertEquals(before + 1, views.get());
  }
}
