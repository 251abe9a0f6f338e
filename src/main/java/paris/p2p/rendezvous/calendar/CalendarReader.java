package paris.p2p.rendezvous.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.data.UnfoldingReader;
import paris.p2p.rendezvous.events.Dated;
import paris.p2p.rendezvous.events.Entry;
import paris.p2p.rendezvous.events.Holdings;
import paris.p2p.rendezvous.events.SeriesEntry;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Refusal.CalendarFault;
import paris.p2p.rendezvous.text.Language;

/**
 * Reads calendar files (RFC 5545). What they ask for outside of themselves is not looked at.
 *
 * @param hub the wall clock of what names no zone
 * @param language of what does not say its own
 * @param unsaid the reason of what is cancelled without one
 */
public record CalendarReader(ZoneId hub, Language language, String unsaid) {
  private static final int MEGABYTES_MOST = 5;

  /** How many bytes a file may have; of a longer one, one more than that is read. */
  public static final int BYTES_MOST = MEGABYTES_MOST * 1024 * 1024;

  /**
   * Reads it to its end. Refused as a whole when it is too much, ends in the middle, or is no
   * calendar. Blocks; throws IOException when nothing comes any more.
   */
  public Outcome<Reading> read(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(BYTES_MOST + 1);
    if (bytes.length > BYTES_MOST) {
      return no(CalendarFault.FILE_TOO_BIG, String.valueOf(MEGABYTES_MOST));
    }
    try {
      var decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return read(decoded.toString());
    } catch (CharacterCodingException e) {
      return no(CalendarFault.NOT_UTF8, "");
    }
  }

  private static Outcome<Reading> no(CalendarFault fault, String detail) {
    return Outcome.refused(new Refusal.Calendar(fault, detail));
  }

  private Outcome<Reading> read(String text) throws IOException {
    String bare = text.startsWith("\ufeff") ? text.substring(1) : text;
    Counted lines = new Counted(bare.replace("\r\n", "\n"));
    Gatherer gathered = new Gatherer(() -> lines.line() - 1);
    try (UnfoldingReader unfolded = new UnfoldingReader(lines, true)) {
      new CalendarParserImpl(true).parse(unfolded, gathered);
      return Outcome.done(sorted(gathered));
    } catch (ParserException e) {
      if (e.getCause() instanceof Gatherer.Stopped stopped) return Outcome.refused(stopped.why());
      boolean cut = gathered.begun() && lines.ended();
      CalendarFault fault = cut ? CalendarFault.CUT : CalendarFault.NOT_A_CALENDAR;
      return no(fault, String.valueOf(lines.line()));
    }
  }

  /** Which of the events are series, which are dates of them, and which stand alone. */
  private Reading sorted(Gatherer gathered) {
    Sorting sorting =
        new Sorting(new EventReader(new Clocks(hub, gathered.places()), language, unsaid));
    for (Told event : gathered.events()) sorting.put(event);
    return sorting.reading();
  }

  /** For one file. */
  private static final class Sorting {
    private final EventReader reader;
    private final Map<String, Told> wholes = new LinkedHashMap<>();
    private final Map<String, List<Told>> parts = new LinkedHashMap<>();
    private final List<Reading.Unread> unread = new ArrayList<>();

    Sorting(EventReader reader) {
      this.reader = reader;
    }

    void put(Told event) {
      String uid = EventReader.uid(event);
      if (uid.isEmpty()) {
        unread(event, new Refusal.Calendar(CalendarFault.NO_UID, ""));
      } else if (event.first("RECURRENCE-ID").isPresent()) {
        parts.computeIfAbsent(uid, _ -> new ArrayList<>()).add(event);
      } else {
        Told other = wholes.putIfAbsent(uid, event);
        if (other != null) unread(event, new Refusal.Calendar(CalendarFault.TWICE, ""));
      }
    }

    private void unread(Told event, Refusal why) {
      unread.add(
          new Reading.Unread(event.line(), EventReader.uid(event), event.text("SUMMARY"), why));
    }

    Reading reading() {
      List<SeriesEntry> cycles = new ArrayList<>();
      List<Entry> entries = new ArrayList<>();
      List<Dated> dates = new ArrayList<>();
      wholes.forEach((uid, event) -> {
        if (event.first("RRULE").isEmpty()) {
          tried(event, () -> reader.entry(event)).ifPresent(entries::add);
          return;
        }
        List<Told> apart = Optional.ofNullable(parts.remove(uid)).orElse(List.of());
        tried(event, () -> cycle(event, apart)).ifPresent(cycles::add);
      });
      for (List<Told> alone : parts.values()) {
        for (Told event : alone) {
          tried(event, () -> reader.dated(event, Optional.empty())).ifPresent(dates::add);
        }
      }
      return new Reading(new Holdings(cycles, entries, dates), List.copyOf(unread));
    }

    private SeriesEntry cycle(Told event, List<Told> apart) {
      ZoneId zone = reader.zone(event);
      List<Dated> dates = new ArrayList<>();
      for (Told part : apart) {
        tried(part, () -> reader.dated(part, Optional.of(zone))).ifPresent(dates::add);
      }
      return reader.cycle(event, dates);
    }

    private <T> Optional<T> tried(Told event, Supplier<T> reading) {
      try {
        return Optional.of(reading.get());
      } catch (Unreadable e) {
        unread(event, e.why());
        return Optional.empty();
      }
    }
  }
}
