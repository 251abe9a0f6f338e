package paris.p2p.rendezvous.pages;

import java.util.List;
import java.util.stream.Stream;

/**
 * What came to a thread while somebody writes in it.
 *
 * @param numbers of the newest posts, at most {@value #MOST}
 */
record Arrived(List<Long> numbers) {
  /** So many are kept: one more than are named, which tells that there were others. */
  static final int MOST = 4;

  static Arrived nothing() {
    return new Arrived(List.of());
  }

  /** And that one. */
  Arrived and(long number) {
    long past = Math.max(0, numbers.size() - (MOST - 1));
    return new Arrived(Stream.concat(numbers.stream().skip(past), Stream.of(number)).toList());
  }
}
