package paris.p2p.rendezvous.events;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a date of a series can have of its own. A date that was only moved keeps its length. */
enum Part {
  TITLE,
  KIND,
  START,
  /** How long it lasts. */
  END,
  PLACE,
  ADDRESS,
  LANGUAGES,
  CAPACITY,
  TEXT,
  /** Kept by those who change programmes. */
  PROGRAMME;

  private String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As one column: {@code title place}. */
  static String tags(Collection<Part> parts) {
    return parts.stream().sorted().map(Part::tag).collect(Collectors.joining(" "));
  }

  static Set<Part> tagged(String tags) {
    Set<String> all = Set.of(tags.split(" "));
    return Arrays.stream(values())
        .filter(part -> all.contains(part.tag()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
  }

  /** Those in which the two differ. */
  static Set<Part> differing(EventFields one, EventFields other) {
    return Arrays.stream(values())
        .filter(part -> !part.same(one, other))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
  }

  private boolean same(EventFields one, EventFields other) {
    return switch (this) {
      case TITLE -> one.title().equals(other.title());
      case KIND -> one.kind() == other.kind();
      case START -> one.start().equals(other.start());
      case END -> length(one).equals(length(other));
      case PLACE -> one.place().equals(other.place());
      case ADDRESS -> one.address().equals(other.address());
      case LANGUAGES -> one.languages().equals(other.languages());
      case CAPACITY -> one.capacity().equals(other.capacity());
      case TEXT -> one.text().equals(other.text());
      case PROGRAMME -> true;
    };
  }

  /** The usual evening, but for these parts, which are its own. */
  static EventFields mixed(EventFields own, EventFields usual, Set<Part> parts) {
    LocalDateTime start = parts.contains(START) ? own.start() : usual.start();
    return new EventFields(
        parts.contains(TITLE) ? own.title() : usual.title(),
        parts.contains(KIND) ? own.kind() : usual.kind(),
        start,
        start.plus(length(parts.contains(END) ? own : usual)),
        parts.contains(PLACE) ? own.place() : usual.place(),
        parts.contains(ADDRESS) ? own.address() : usual.address(),
        parts.contains(LANGUAGES) ? own.languages() : usual.languages(),
        parts.contains(CAPACITY) ? own.capacity() : usual.capacity(),
        parts.contains(TEXT) ? own.text() : usual.text());
  }

  private static Duration length(EventFields fields) {
    return Duration.between(fields.start(), fields.end());
  }
}
