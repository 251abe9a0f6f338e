package paris.p2p.rendezvous.pages;

import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.people.Rebindings;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.words.Asking;
import paris.p2p.rendezvous.words.RecoveryWords;
import paris.p2p.rendezvous.words.Words;

/**
 * An organiser asks for a key for somebody who lost theirs.
 *
 * @param person the name that the form begins with; may be empty
 */
record RebindAsk(String person) implements Ask {
  private static final String NAME = "name";
  private static final String KEY = "key";

  @Override
  public String place() {
    return person.isEmpty() ? "rebind" : "rebind/" + person;
  }

  @Override
  public Form blank() {
    return Form.of(
        FormLine.Typed.of(NAME, person), FormLine.Typed.of(KEY, ""), FormLine.Typed.of(REASON, ""));
  }

  @Override
  public Outcome<?> done(Seat seat, Map<String, String> answers) {
    return seat.desk()
        .rebindings()
        .ask(
            seat.caller(),
            new Rebindings.Wish(answers.get(NAME), answers.get(KEY), answers.get(REASON)));
  }

  @Override
  public Asking words(Words all) {
    return all.recovery().asking();
  }

  @Override
  public String label(String question, Words all) {
    RecoveryWords words = all.recovery();
    return switch (question) {
      case NAME -> words.name();
      case KEY -> words.key();
      default -> all.deciding().reason();
    };
  }

  @Override
  public Optional<String> question(Refusal why) {
    return switch (why) {
      case Refusal.Unknown _ -> Optional.of(NAME);
      case Refusal.Empty(Refusal.Field field) when field == Refusal.Field.NAME -> Optional.of(NAME);
      case Refusal.OfBoard.NotYourself _ -> Optional.of(NAME);
      case Refusal.OfPerson.NotAKey _, Refusal.OfPerson.KeyTaken _ -> Optional.of(KEY);
      case Refusal _ -> Optional.empty();
    };
  }

  @Override
  public int tab() {
    return Tabs.PEERS;
  }
}
