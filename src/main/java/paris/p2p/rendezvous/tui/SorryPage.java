package paris.p2p.rendezvous.tui;

import java.util.List;

/** Shown when a page has crashed; from here one goes back, or to a tab. */
record SorryPage<S>(Frame<S> frame, String visit) implements Page<S> {
  @Override
  public Turn<S> on(Message message) {
    return Turn.ignored();
  }

  @Override
  public View view(Look look) {
    return View.paragraph(frame.words(look.language()).sorry(visit));
  }

  @Override
  public List<Action> actions(Look look) {
    return List.of();
  }
}
