package paris.p2p.rendezvous.pages;

import java.util.Map;
import paris.p2p.rendezvous.board.WishFields;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.words.Asking;
import paris.p2p.rendezvous.words.Words;

/** Somebody asks for a space. */
record SpaceAsk() implements Ask {
  static final String TITLE = "title";
  static final String ABOUT = "about";

  @Override
  public String place() {
    return "space/new";
  }

  @Override
  public Form blank() {
    return Form.of(
        FormLine.Typed.of(TITLE, ""), FormLine.Typed.of(ABOUT, ""), FormLine.Typed.of(REASON, ""));
  }

  @Override
  public Outcome<?> done(Seat seat, Map<String, String> answers) {
    return seat.desk()
        .wishes()
        .ask(
            seat.caller(),
            new WishFields(answers.get(TITLE), answers.get(ABOUT), answers.get(REASON)));
  }

  @Override
  public Asking words(Words all) {
    return all.deciding().askForSpace();
  }

  @Override
  public String label(String question, Words all) {
    return switch (question) {
      case TITLE -> all.deciding().title();
      case ABOUT -> all.deciding().about();
      default -> all.deciding().why();
    };
  }

  @Override
  public int tab() {
    return Tabs.FORUM;
  }
}
