package paris.p2p.rendezvous.calendar;

import java.nio.charset.StandardCharsets;
import java.util.List;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.text.Graphemes;

/** An event in the few words that a phone makes an entry of its calendar from. */
public record PhoneEvent(Event event) {
  /** How many bytes of a title the smallest code has room for. */
  private static final int BYTES_LEAST = 20;

  /** A title, and a place, that is longer says the rest in the file. */
  private static final int BYTES_MOST = 120;

  /** From all that is said to the least that is of use. */
  public List<String> texts() {
    String start = "DTSTART:" + Stamps.utc(event.start().toInstant()) + "\n";
    String times = start + "DTEND:" + Stamps.utc(event.end().toInstant()) + "\n";
    String title = property("SUMMARY", event.title(), BYTES_MOST);
    String place = property("LOCATION", event.fields().place(), BYTES_MOST);
    String where = property("LOCATION", event.fields().where(), 2 * BYTES_MOST);
    return List.of(
        wrapped(title + times + where),
        wrapped(title + times + place),
        wrapped(title + times),
        wrapped(title + start),
        wrapped(property("SUMMARY", event.title(), BYTES_LEAST) + start));
  }

  private static String wrapped(String lines) {
    return "BEGIN:VEVENT\n" + lines + "END:VEVENT";
  }

  private static String property(String name, String words, int bytes) {
    return words.isEmpty() ? "" : name + ":" + cut(words, bytes) + "\n";
  }

  /** As much of it, escaped, as so many bytes hold; cut between signs, with a mark there. */
  private static String cut(String words, int most) {
    if (bytes(Lines.escaped(words)) <= most) return Lines.escaped(words);
    int end = 0;
    while (bytes(Lines.escaped(words.substring(0, Graphemes.after(words, end)))) < most) {
      end = Graphemes.after(words, end);
    }
    return Lines.escaped(words.substring(0, end).strip()) + ".";
  }

  private static int bytes(String words) {
    return words.getBytes(StandardCharsets.UTF_8).length;
  }
}
