package paris.p2p.rendezvous.rules;

import java.util.Optional;
import java.util.function.Function;

/** What came of asking: it was done, or it was refused for a reason that can be told. */
public sealed interface Outcome<T> {
  record Done<T>(T value) implements Outcome<T> {}

  record Refused<T>(Refusal why) implements Outcome<T> {}

  static <T> Outcome<T> done(T value) {
    return new Done<>(value);
  }

  static <T> Outcome<T> refused(Refusal why) {
    return new Refused<>(why);
  }

  /** Refused where there is a reason, else done. */
  static <T> Outcome<T> unless(Optional<Refusal> why, T value) {
    return why.<Outcome<T>>map(Outcome::refused).orElseGet(() -> done(value));
  }

  /** The same no, or what was done, changed. */
  default <U> Outcome<U> map(Function<T, U> change) {
    return switch (this) {
      case Done<T>(T value) -> done(change.apply(value));
      case Refused<T>(Refusal why) -> refused(why);
    };
  }

  /** The same no, or what comes of going on with what was done. */
  default <U> Outcome<U> then(Function<T, Outcome<U>> next) {
    return switch (this) {
      case Done<T>(T value) -> next.apply(value);
      case Refused<T>(Refusal why) -> refused(why);
    };
  }
}
