package paris.p2p.rendezvous.calendar;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import paris.p2p.rendezvous.rules.Refusal.CalendarFault;

/**
 * A content line taken apart (RFC 5545, 3.1; RFC 6868). Case does not count in names.
 *
 * @param line of the file on which it begins, from 1
 * @param name in capitals
 * @param property its parameters and its value, still escaped
 */
record ContentLine(int line, String name, Told.Property property) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]+");

  /**
   * Their values have no colon, so that one in a name of a zone without quotes is none of theirs.
   */
  private static final Set<String> TIMES =
      Set.of("DTSTART", "DTEND", "RECURRENCE-ID", "EXDATE", "RDATE");

  /** The text of those bytes; stops where they are no UTF-8 and name no other charset. */
  static String text(Unfolder.Raw raw) {
    try {
      return bare(Printable.text(raw.bytes(), ""));
    } catch (CharacterCodingException e) {
      String bytes = new String(raw.bytes(), StandardCharsets.ISO_8859_1);
      String charset = read(raw.line(), bytes).map(it -> it.charset()).orElse("");
      try {
        return bare(Printable.text(raw.bytes(), charset));
      } catch (CharacterCodingException none) {
        throw new Stopped(CalendarFault.NOT_UTF8, raw.line());
      }
    }
  }

  private static String bare(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private String charset() {
    return property.parameter("CHARSET");
  }

  /** Reads one; none where it is no property. */
  static Optional<ContentLine> read(int line, String text) {
    int end = end(text, 0, ";:");
    String name = text.substring(0, end).strip().toUpperCase(Locale.ROOT);
    if (end == text.length() || !NAME.matcher(name).matches()) return Optional.empty();
    int colon = TIMES.contains(name) ? text.lastIndexOf(':') : colon(text, end);
    if (colon < end) return Optional.empty();
    Map<String, String> parameters = parameters(text.substring(end, colon));
    String value = text.substring(colon + 1);
    return Optional.of(new ContentLine(line, name, new Told.Property(parameters, value)));
  }

  /** Where the value begins; a quote that is never closed is none. */
  private static int colon(String text, int from) {
    int colon = end(text, from, ":");
    return colon < text.length() ? colon : text.indexOf(':', from);
  }

  /** The first of these signs outside of quotes, or the end. */
  private static int end(String text, int from, String signs) {
    boolean quoted = false;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') quoted = !quoted;
      else if (!quoted && signs.indexOf(c) >= 0) return i;
    }
    return text.length();
  }

  private static Map<String, String> parameters(String head) {
    Map<String, String> found = new HashMap<>();
    for (int at = 1; at < head.length(); ) {
      int end = end(head, at, ";");
      String[] halves = head.substring(at, end).split("=", 2);
      String name = halves[0].strip().toUpperCase(Locale.ROOT);
      // vCalendar 1.0 leaves a name out that its value tells.
      if (halves.length == 1) found.put("ENCODING", name);
      else found.merge(name, plain(halves[1]), (one, other) -> one + "," + other);
      at = end + 1;
    }
    return found;
  }

  private static String plain(String value) {
    return value
        .replace("\"", "")
        .replace("^n", "\n")
        .replace("^'", "\"")
        .replace("^^", "^")
        .strip();
  }

  /** The same with its value as a text is told in iCalendar, whatever encoding it names. */
  ContentLine decoded() {
    if (!property.parameter("ENCODING").equalsIgnoreCase(Printable.NAME)) return this;
    try {
      String text = Printable.decoded(property.value(), charset()).replace("\r\n", "\n");
      String value = text.replace("\n", "\\n");
      return new ContentLine(line, name, new Told.Property(property.parameters(), value));
    } catch (CharacterCodingException e) {
      throw new Stopped(CalendarFault.NOT_UTF8, line);
    }
  }
}
