package paris.p2p.rendezvous.events;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Two neighbours of a programme that change places.
 *
 * @param above the one that comes first so far
 */
record Exchange(Item above, Item below) {
  /** Any day does: the times count from it. */
  private static final LocalDate DAY = LocalDate.EPOCH;

  /** Their times once they have. */
  record Times(ItemTime above, ItemTime below) {}

  /**
   * The one below begins where the other did, and that one after it with the same pause between;
   * where they overlap, or one has an open end, they only change their starts. None where one is to
   * be announced or they stand under different days.
   */
  Optional<Times> times() {
    Optional<LocalDateTime> first = above.time().from(DAY);
    Optional<LocalDateTime> second = below.time().from(DAY);
    boolean apart = above.time().evening() != below.time().evening();
    if (first.isEmpty() || second.isEmpty() || apart) return Optional.empty();
    LocalDateTime later =
        pause(second.get())
            .flatMap(pause ->
                below.time().minutes().map(minutes -> first.get().plusMinutes(minutes).plus(pause)))
            .orElse(second.get());
    return Optional.of(new Times(at(above, later), at(below, first.get())));
  }

  private Optional<Duration> pause(LocalDateTime second) {
    return above
        .time()
        .until(DAY)
        .map(ends -> Duration.between(ends, second))
        .filter(pause -> !pause.isNegative());
  }

  private static ItemTime at(Item item, LocalDateTime start) {
    int day = (int) (start.toLocalDate().toEpochDay() - DAY.toEpochDay());
    return item.time().at(day, start.toLocalTime());
  }
}
