package paris.p2p.rendezvous.tui;

import java.util.List;

/** A page that is typed in; what is typed is kept by work that can wait. */
record WritingPage(TextArea area) implements Page<TestDesk> {
  private enum Wish implements Message.Wish {
    SEND,
    CRASH
  }

  private record Stored() implements Message.Answer {}

  static WritingPage of(String text) {
    return new WritingPage(TextArea.of(text));
  }

  @Override
  public Turn<TestDesk> on(Message message) {
    return switch (message) {
      case Message.Pressed(var key) -> typed(area.on(key));
      case Message.Pasted(var text) -> typed(area.paste(text));
      case Message.Resized(var columns, var rows) -> Turn.to(new WritingPage(area.within(columns)));
      case Wish.SEND -> Turn.to(this, desk -> kept(desk, "sent " + area.text()));
      case Wish.CRASH -> throw new IllegalStateException("crash");
      case Stored _ -> Turn.back("envoyé");
      case Message.Selected _,
          Message.Chosen _,
          Message.InSight _,
          Message.Told _,
          Message.Answer _,
          Message.Wish _ ->
          Turn.ignored();
    };
  }

  private static Stored kept(TestDesk desk, String text) {
    desk.kept().add(text);
    return new Stored();
  }

  private Turn<TestDesk> typed(TextArea next) {
    if (next == area) return Turn.ignored();
    return Turn.later(
        new WritingPage(next),
        desk -> {
          desk.kept().add(next.text());
          return null;
        });
  }

  @Override
  public View view(Look look) {
    return new View.Writing(area, true, "");
  }

  @Override
  public List<Action> actions(Look look) {
    return List.of(Action.ctrl('s', "publier", Wish.SEND), Action.ctrl('x', "planter", Wish.CRASH));
  }

  @Override
  public boolean typing() {
    return true;
  }

  @Override
  public int tab() {
    return 3;
  }
}
