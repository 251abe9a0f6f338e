package paris.p2p.rendezvous.tui;

import java.util.List;

/** A page that only says something. */
record TextPage(String text) implements Page<TestDesk> {
  @Override
  public Turn<TestDesk> on(Message message) {
    return Turn.ignored();
  }

  @Override
  public View view(Look look) {
    return View.paragraph(text);
  }

  @Override
  public List<Action> actions(Look look) {
    return List.of();
  }
}
