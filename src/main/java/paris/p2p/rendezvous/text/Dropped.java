package paris.p2p.rendezvous.text;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the {@link Cleaner} did not keep of what somebody wrote, for them to be told: how many signs
 * (code points) of which kinds, in the order of {@link Kind}.
 */
public record Dropped(Map<Kind, Integer> signs) {
  /** Why a sign is not kept. */
  public enum Kind {
    /** Commands to a terminal: C0 and C1. */
    CONTROL,
    /** Overrules the direction of what stands around it (UAX #9). */
    DIRECTION,
    /** Is not seen, and means nothing where it stood. */
    INVISIBLE,
    /** A mark without a letter, or beyond what one letter bears. */
    MARK,
    /** No sign that Unicode has: private use, unassigned, half of a pair. */
    UNKNOWN
  }

  private static final Dropped NOTHING = new Dropped(Map.of());

  public Dropped {
    EnumMap<Kind, Integer> ordered = new EnumMap<>(Kind.class);
    ordered.putAll(signs);
    signs = Collections.unmodifiableMap(ordered);
  }

  /** All of it was kept. */
  public static Dropped nothing() {
    return NOTHING;
  }

  static Dropped of(int[] counts) {
    EnumMap<Kind, Integer> signs = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      if (counts[kind.ordinal()] > 0) signs.put(kind, counts[kind.ordinal()]);
    }
    return signs.isEmpty() ? NOTHING : new Dropped(signs);
  }

  public boolean isNothing() {
    return signs.isEmpty();
  }

  /** Both together. */
  public Dropped and(Dropped other) {
    if (other.isNothing()) return this;
    EnumMap<Kind, Integer> all = new EnumMap<>(Kind.class);
    all.putAll(signs);
    other.signs.forEach((kind, count) -> all.merge(kind, count, Integer::sum));
    return new Dropped(all);
  }
}
