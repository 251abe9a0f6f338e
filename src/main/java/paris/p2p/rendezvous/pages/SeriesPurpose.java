package paris.p2p.rendezvous.pages;

import java.util.Optional;

/** What an organiser fills in a series' form for. */
sealed interface SeriesPurpose {
  /** A new series, like that event where there is one. */
  record Making(Optional<Long> like) implements SeriesPurpose {}

  /** The series of that date, from it on. */
  record Changing(long event) implements SeriesPurpose {}

  /** Where its draft is kept. */
  default String draft() {
    return switch (this) {
      case Making(var like) -> like.map(id -> "series/like/" + id).orElse("series/new");
      case Changing(long event) -> "series/from/" + event;
    };
  }
}
