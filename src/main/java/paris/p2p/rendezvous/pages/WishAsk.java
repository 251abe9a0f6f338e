package paris.p2p.rendezvous.pages;

import java.util.Map;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.words.Asking;
import paris.p2p.rendezvous.words.Words;

/**
 * A space that was asked for is declined.
 *
 * @param id of the wish
 * @param to its title
 */
record WishAsk(long id, String to) implements Ask {
  @Override
  public String place() {
    return "wish/" + id;
  }

  @Override
  public Form blank() {
    return Form.of(FormLine.Typed.of(REASON, ""));
  }

  @Override
  public Outcome<?> done(Seat seat, Map<String, String> answers) {
    return seat.desk().wishes().decline(seat.caller(), id, answers.get(REASON));
  }

  @Override
  public Asking words(Words all) {
    return all.deciding().declineSpace(to);
  }

  @Override
  public int tab() {
    return Tabs.FORUM;
  }
}
