package paris.p2p.rendezvous.pages;

import java.util.Optional;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.words.Words;

/**
 * What an {@link AskForm} says about its questions; what is wrong stands beside the one it is of.
 */
record AskFace(Ask ask, Form form, Optional<Refusal> refused, Words words) implements Form.Face {
  @Override
  public String label(String name) {
    return ask.label(name, words);
  }

  @Override
  public String shown(FormLine line) {
    return line instanceof FormLine.Picked picked
        ? "‹ " + ask.choice(picked, words) + " ›"
        : line.value();
  }

  @Override
  public String aside(String name) {
    return "";
  }

  @Override
  public String wrong(String name) {
    return refused
        .filter(why -> name.equals(ask.question(why).orElseGet(() -> question(why))))
        .map(words.refusals()::sentence)
        .orElse("");
  }

  private String question(Refusal why) {
    Optional<Refusal.Field> field =
        switch (why) {
          case Refusal.Empty(Refusal.Field of) -> Optional.of(of);
          case Refusal.TooLong(Refusal.Field of, int _, int _) -> Optional.of(of);
          case Refusal _ -> Optional.empty();
        };
    boolean title = field.filter(it -> it == Refusal.Field.TITLE).isPresent();
    boolean text = field.filter(it -> it == Refusal.Field.TEXT).isPresent();
    if (title || why instanceof Refusal.OfBoard.SpaceThere) return SpaceAsk.TITLE;
    if (text && form.values().containsKey(SpaceAsk.ABOUT)) return SpaceAsk.ABOUT;
    return form.lines().getLast().name();
  }
}
