package paris.p2p.rendezvous.events;

/** What a programme is of. */
public sealed interface Occasion {
  /** One event. */
  record Date(long event) implements Occasion {}

  /** The usual evening of a series. */
  record Usual(long series) implements Occasion {}

  /** Its name in the journal, {@code event/12}. */
  default String subject() {
    return switch (this) {
      case Date(long event) -> "event/" + event;
      case Usual(long series) -> "series/" + series;
    };
  }
}
