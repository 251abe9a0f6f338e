package paris.p2p.rendezvous.pages;

import java.util.Map;
import paris.p2p.rendezvous.board.Space;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.text.Wording;
import paris.p2p.rendezvous.words.Asking;
import paris.p2p.rendezvous.words.Words;

/** What a space is for is said otherwise. */
record SpaceTextAsk(Space space) implements Ask {
  private static final String FRENCH = "fr";
  private static final String ENGLISH = "en";

  @Override
  public String place() {
    return "space/" + space.id();
  }

  @Override
  public Form blank() {
    return Form.of(
        FormLine.Typed.of(FRENCH, space.about().fr()),
        FormLine.Typed.of(ENGLISH, space.about().en()));
  }

  @Override
  public String to() {
    return space.title().fr();
  }

  @Override
  public Outcome<?> done(Seat seat, Map<String, String> answers) {
    return seat.desk()
        .wishes()
        .care()
        .describe(
            seat.caller(), space.id(), new Wording(answers.get(FRENCH), answers.get(ENGLISH)));
  }

  @Override
  public Asking words(Words all) {
    return all.deciding().describe(space.title().in(all.language()));
  }

  @Override
  public String label(String question, Words all) {
    return question.equals(FRENCH) ? all.deciding().inFrench() : all.deciding().inEnglish();
  }

  @Override
  public int tab() {
    return Tabs.FORUM;
  }
}
