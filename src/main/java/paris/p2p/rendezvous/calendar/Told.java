package paris.p2p.rendezvous.calendar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import paris.p2p.rendezvous.text.Cleaner;

/**
 * A component of a file as it has it: its properties, by name in capitals, in their order.
 *
 * @param line of the file on which it begins, from 1
 * @param frame the calendar that it is in
 */
record Told(int line, Frame frame, Map<String, List<Property>> properties) {
  /**
   * A property.
   *
   * @param parameters by name in capitals, without quotes
   * @param value as it is, still escaped
   */
  record Property(Map<String, String> parameters, String value) {
    Property {
      parameters = Map.copyOf(parameters);
    }

    String parameter(String name) {
      return parameters.getOrDefault(name, "");
    }

    String text() {
      return Lines.unescaped(value);
    }
  }

  Told(int line, Frame frame) {
    this(line, frame, new HashMap<>());
  }

  /** Its name for calendars (RFC 5545, 3.8.4.7); empty where it has none. */
  String uid() {
    return Cleaner.line(text("UID"));
  }

  Stream<Property> all(String name) {
    return properties.getOrDefault(name, List.of()).stream();
  }

  Optional<Property> first(String name) {
    return all(name).findFirst();
  }

  boolean has(String name) {
    return properties.containsKey(name);
  }

  /** The text of the first of that name; empty where there is none. */
  String text(String name) {
    return first(name).map(Property::text).orElse("");
  }

  /** The number of the first of that name, where it is one of at most six digits. */
  Optional<Integer> number(String name) {
    return first(name)
        .map(it -> it.value().strip())
        .filter(it -> it.matches("[0-9]{1,6}"))
        .map(Integer::valueOf);
  }

  /** How often it was changed (RFC 5545, 3.8.7.4). */
  int sequence() {
    return number("SEQUENCE").orElse(0);
  }
}
