package paris.p2p.rendezvous.terminal;

/** What a terminal sends, decoded. Columns and rows count from 0. */
public sealed interface Input {
  record Pressed(Key key) implements Input {}

  /**
   * Text pasted in one go (bracketed paste); not cleaned.
   *
   * @param over how many bytes came after these, and were too many to be kept
   * @param ended whether its end came, or nothing more for long
   */
  record Pasted(String text, long over, boolean ended) implements Input {
    /** All that was pasted. */
    public Pasted(String text) {
      this(text, 0, true);
    }
  }

  record Clicked(int column, int row) implements Input {}

  /** The wheel turned by so many notches, down when positive. */
  record Wheeled(int notches) implements Input {}
}
