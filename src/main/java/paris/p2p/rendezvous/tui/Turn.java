package paris.p2p.rendezvous.tui;

import java.util.Optional;

/** What a page makes of a message. */
public sealed interface Turn<S> {
  /**
   * The same page in its next state.
   *
   * @param work to be done; while it runs (a tenth of a second at most) nothing is painted, so that
   *     one key is one painting
   * @param notice a short line said once, above the hints
   */
  record Stay<S>(Page<S> page, Optional<Work<S>> work, Optional<String> notice)
      implements Turn<S> {}

  /**
   * The same page in its next state, and work that can wait: done at most twice a second, the
   * newest only, and always before the page is left or the visit ends. Its answer is not heard.
   */
  record Later<S>(Page<S> page, Work<S> work) implements Turn<S> {}

  /** Another page on top of this one; going back comes here again. */
  record Open<S>(Page<S> from, Page<S> to) implements Turn<S> {}

  /** Another page instead of this one. */
  record Replace<S>(Page<S> page, Optional<String> notice) implements Turn<S> {}

  /** To the page below, which loads anew. */
  record Back<S>(Optional<String> notice) implements Turn<S> {}

  /** To the page below, which gets this wish instead of loading anew: what was picked for it. */
  record Bring<S>(Message.Wish wish) implements Turn<S> {}

  /** Nothing that this page knows: the frame may. */
  record Ignored<S>() implements Turn<S> {}

  static <S> Turn<S> to(Page<S> page) {
    return new Stay<>(page, Optional.empty(), Optional.empty());
  }

  static <S> Turn<S> to(Page<S> page, Work<S> work) {
    return new Stay<>(page, Optional.of(work), Optional.empty());
  }

  /** The same page, and a short line said once. */
  static <S> Turn<S> saying(Page<S> page, String notice) {
    return new Stay<>(page, Optional.empty(), Optional.of(notice));
  }

  /** The same page, which loads anew. */
  static <S> Turn<S> reload(Page<S> page) {
    return new Stay<>(page, page.load(), Optional.empty());
  }

  static <S> Turn<S> later(Page<S> page, Work<S> work) {
    return new Later<>(page, work);
  }

  static <S> Turn<S> open(Page<S> from, Page<S> to) {
    return new Open<>(from, to);
  }

  static <S> Turn<S> replace(Page<S> page) {
    return new Replace<>(page, Optional.empty());
  }

  static <S> Turn<S> replace(Page<S> page, String notice) {
    return new Replace<>(page, Optional.of(notice));
  }

  static <S> Turn<S> back() {
    return new Back<>(Optional.empty());
  }

  static <S> Turn<S> back(String notice) {
    return new Back<>(Optional.of(notice));
  }

  static <S> Turn<S> bring(Message.Wish wish) {
    return new Bring<>(wish);
  }

  static <S> Turn<S> ignored() {
    return new Ignored<>();
  }
}
