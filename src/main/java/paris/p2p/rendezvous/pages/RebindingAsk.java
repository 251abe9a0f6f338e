package paris.p2p.rendezvous.pages;

import java.util.Locale;
import java.util.Map;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.words.Asking;
import paris.p2p.rendezvous.words.Words;

/**
 * Somebody agrees to a key that is asked for, or stops it.
 *
 * @param id of what is asked for
 * @param to whom it is for
 * @param own whether that is who decides now
 */
record RebindingAsk(What what, long id, String to, boolean own) implements Ask {
  /** What is decided. */
  enum What {
    AGREE,
    STOP
  }

  @Override
  public String place() {
    return "rebind/" + what.name().toLowerCase(Locale.ROOT) + "/" + id;
  }

  @Override
  public Form blank() {
    return Form.of(FormLine.Typed.of(REASON, ""));
  }

  @Override
  public Outcome<?> done(Seat seat, Map<String, String> answers) {
    String why = answers.get(REASON);
    return switch (what) {
      case AGREE -> seat.desk().rebindings().agree(seat.caller(), id, why);
      case STOP -> seat.desk().rebindings().stop(seat.caller(), id, why);
    };
  }

  @Override
  public Asking words(Words all) {
    return switch (what) {
      case AGREE -> all.recovery().agreeing();
      case STOP -> all.recovery().stopping(own);
    };
  }

  @Override
  public int tab() {
    return Tabs.PEERS;
  }
}
