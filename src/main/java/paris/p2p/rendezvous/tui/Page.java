package paris.p2p.rendezvous.tui;

import java.util.List;
import java.util.Optional;

/**
 * One page of the hub: an immutable value that says what is to be seen and what a message makes of
 * it. Knows no terminal, no thread, no database.
 *
 * @param <S> the services that its work runs against
 */
public interface Page<S> {
  /** The next page, and perhaps work to do. Pure. */
  Turn<S> on(Message message);

  /** What is to be seen. Pure. */
  View view(Look look);

  /** The keys of this page, most useful first; hints, help, palette and mouse all use this list. */
  List<Action> actions(Look look);

  /**
   * What the page must know before it is seen: done when it opens, when one comes back to it and
   * when news were missed.
   */
  default Optional<Work<S>> load() {
    return Optional.empty();
  }

  /** Whether letters are typed into it: then only keys that do not print are actions. */
  default boolean typing() {
    return false;
  }

  /** Whether Enter opens what is selected. */
  default boolean opens() {
    return false;
  }

  /**
   * Whether what was in sight counts as read: the page is told of it ({@link Message.InSight}), it
   * begins with what is selected at its top, and the key for what is unread next goes through a
   * long item window by window.
   */
  default boolean reads() {
    return false;
  }

  /** The tab that it belongs to, by its digit; less than 0 for none. */
  default int tab() {
    return -1;
  }
}
