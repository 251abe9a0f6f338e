package paris.p2p.rendezvous.terminal;

/** What a terminal sends, decoded. Columns and rows count from 0. */
public sealed interface Input {
  record Pressed(Key key) implements Input {}

  /** Text pasted in one go (bracketed paste); not cleaned. */
  record Pasted(String text) implements Input {}

  record Clicked(int column, int row) implements Input {}

  /** The wheel turned by so many notches, down when positive. */
  record Wheeled(int notches) implements Input {}
}
