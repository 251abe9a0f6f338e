package paris.p2p.rendezvous.pages;

import java.util.Map;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.words.Asking;
import paris.p2p.rendezvous.words.Words;

/**
 * A decision is undone.
 *
 * @param ruling its number
 * @param to what it was about
 */
record UndoAsk(long ruling, String to) implements Ask {
  @Override
  public String place() {
    return "undo/" + ruling;
  }

  @Override
  public Form blank() {
    return Form.of(FormLine.Typed.of(REASON, ""));
  }

  @Override
  public Outcome<?> done(Seat seat, Map<String, String> answers) {
    return seat.desk().undoing().undo(seat.caller(), ruling, answers.get(REASON));
  }

  @Override
  public Asking words(Words all) {
    return all.deciding().undo();
  }

  @Override
  public int tab() {
    return 0;
  }
}
