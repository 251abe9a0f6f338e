package paris.p2p.rendezvous.tui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.terminal.Input;

/**
 * What was typed and has not been looked at: hands that know the way type the next key before the
 * page that it is for is there. Used by the visit's thread only.
 */
final class TypeAhead {
  private record Chunk(Deque<Input> inputs, Runnable consumed) {}

  private final Deque<Chunk> chunks = new ArrayDeque<>();

  /** Adds these behind the others; {@code consumed} runs once all of them were taken. */
  void add(List<Input> inputs, Runnable consumed) {
    chunks.add(new Chunk(new ArrayDeque<>(inputs), consumed));
  }

  /** Takes the next one, if there is one. */
  Optional<Input> next() {
    while (!chunks.isEmpty()) {
      Input input = chunks.peek().inputs().poll();
      if (input != null) return Optional.of(input);
      chunks.poll().consumed().run();
    }
    return Optional.empty();
  }
}
