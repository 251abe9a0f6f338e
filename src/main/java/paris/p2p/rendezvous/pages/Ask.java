package paris.p2p.rendezvous.pages;

import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.words.Asking;
import paris.p2p.rendezvous.words.Words;

/** What an {@link AskForm} asks about before it does it. */
interface Ask {
  /** The question of why. */
  String REASON = "reason";

  /** Where its draft is kept. */
  String place();

  /** Its questions, with the answers that they begin with. */
  Form blank();

  /** The answers that are there already, by question. */
  default Map<String, String> begun(Seat seat) {
    return Map.of();
  }

  /** What it is done to, beside what is being done; may be empty. */
  default String to() {
    return "";
  }

  /** Does it with these answers. */
  Outcome<?> done(Seat seat, Map<String, String> answers);

  Asking words(Words all);

  /** What a question is called. */
  default String label(String question, Words all) {
    return all.deciding().reason();
  }

  /** The question beside which that no is said; none for the one that is usual. */
  default Optional<String> question(Refusal why) {
    return Optional.empty();
  }

  /** How a choice shows. */
  default String choice(FormLine.Picked picked, Words all) {
    return picked.value();
  }

  int tab();
}
