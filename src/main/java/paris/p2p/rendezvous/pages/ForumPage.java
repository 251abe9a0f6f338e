package paris.p2p.rendezvous.pages;

import java.util.List;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;

/** Stands in for the page of that name on another branch; dropped on merge. */
record ForumPage() implements Page<Seat> {
  static Page<Seat> start() {
    return new ForumPage();
  }

  @Override
  public Turn<Seat> on(Message message) {
    return Turn.ignored();
  }

  @Override
  public View view(Look look) {
    return View.block();
  }

  @Override
  public List<Action> actions(Look look) {
    return List.of();
  }
}
