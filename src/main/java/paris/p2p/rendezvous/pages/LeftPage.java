package paris.p2p.rendezvous.pages;

import java.util.List;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.people.Leaving;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.words.LeavingWords;
import paris.p2p.rendezvous.words.Words;

/** Says goodbye to who has left, and when nothing is left of them. */
record LeftPage(Leaving.Farewell farewell) implements Page<Seat> {
  static Page<Seat> of(Leaving.Farewell farewell) {
    return new LeftPage(farewell);
  }

  @Override
  public int tab() {
    return Tabs.PEERS;
  }

  @Override
  public Turn<Seat> on(Message message) {
    return Turn.ignored();
  }

  @Override
  public View view(Look look) {
    LeavingWords words = Words.of(look.language()).leaving();
    return View.stack(
        new View.Heading(words.farewellTitle(), farewell.name().orElse("")),
        View.paragraph(words.farewell()),
        View.paragraph(words.goneBy(farewell.goneBy())),
        View.paragraph(words.sessionEnds()));
  }

  @Override
  public List<Action> actions(Look look) {
    return List.of();
  }
}
