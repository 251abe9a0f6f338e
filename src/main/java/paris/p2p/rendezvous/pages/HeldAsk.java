package paris.p2p.rendezvous.pages;

import java.util.Map;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.words.Asking;
import paris.p2p.rendezvous.words.Words;

/**
 * A first post is turned away.
 *
 * @param id of what waits
 * @param to the title of its thread
 */
record HeldAsk(long id, String to) implements Ask {
  @Override
  public String place() {
    return "held/" + id;
  }

  @Override
  public Form blank() {
    return Form.of(FormLine.Typed.of(REASON, ""));
  }

  @Override
  public Outcome<?> done(Seat seat, Map<String, String> answers) {
    return seat.desk().newcomers().turnAway(seat.caller(), id, answers.get(REASON));
  }

  @Override
  public Asking words(Words all) {
    return all.deciding().turnAway();
  }

  @Override
  public int tab() {
    return Tabs.FORUM;
  }
}
