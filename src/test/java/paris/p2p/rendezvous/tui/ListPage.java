package paris.p2p.rendezvous.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page under test: a list read from the desk, and a key for everything that can go wrong. */
record ListPage(int tab, List<String> lines, String selected, String said)
    implements Page<TestDesk> {
  private record Lines(List<String> lines) implements Message.Answer {}

  private record Said(String words) implements Message.Answer {}

  enum Wish implements Message.Wish {
    CRASH,
    CRASH_IN_VIEW,
    CRASH_IN_WORK,
    SLOW
  }

  static ListPage of(int tab) {
    return new ListPage(tab, List.of(), "", "");
  }

  @Override
  public Optional<Work<TestDesk>> load() {
    return Optional.of(desk -> {
      desk.loads().incrementAndGet();
      if (desk.lines().contains("poison")) throw new IllegalStateException("crash in load");
      return new Lines(List.copyOf(desk.lines()));
    });
  }

  @Override
  public Turn<TestDesk> on(Message message) {
    return switch (message) {
      case Lines(var now) -> Turn.to(new ListPage(tab, now, chosen(now), said));
      case Said(var words) -> Turn.to(new ListPage(tab, lines, selected, words));
      case Message.Selected(var id) -> Turn.to(new ListPage(tab, lines, id, said));
      case Message.Chosen(var id) -> Turn.open(this, new TextPage("ouvert " + id));
      case Message.Told _ -> Turn.reload(this);
      case Wish wish -> wish(wish);
      case Message.Pressed _,
          Message.Pasted _,
          Message.Resized _,
          Message.InSight _,
          Message.Answer _,
          Message.Wish _ ->
          Turn.ignored();
    };
  }

  private String chosen(List<String> now) {
    return now.contains(selected) || now.isEmpty() ? selected : now.getFirst();
  }

  private Turn<TestDesk> wish(Wish wish) {
    return switch (wish) {
      case CRASH -> throw new IllegalStateException("crash");
      case CRASH_IN_VIEW -> Turn.to(new ListPage(tab, lines, selected, "crash"));
      case CRASH_IN_WORK ->
          Turn.to(
              this,
              desk -> {
                throw new IllegalStateException("crash in work");
              });
      case SLOW ->
          Turn.to(
              this,
              desk -> {
                await(desk);
                return new Said("enfin");
              });
    };
  }

  private static void await(TestDesk desk) {
    try {
      desk.gate().await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  @Override
  public View view(Look look) {
    if (said.equals("crash")) throw new IllegalStateException("crash in view");
    List<View> items = new ArrayList<>();
    for (String line : lines) {
      items.add(new View.Item(line, View.paragraph(line), line.equals(selected)));
    }
    return View.stack(new View.Heading("Forum", said), new View.Block(items));
  }

  @Override
  public List<Action> actions(Look look) {
    return List.of(
        Action.of('x', "planter", Wish.CRASH),
        Action.of('v', "vue", Wish.CRASH_IN_VIEW),
        Action.of('w', "travail", Wish.CRASH_IN_WORK),
        Action.of('s', "lent", Wish.SLOW));
  }
}
