package paris.p2p.rendezvous.calendar;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Optional;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal.CalendarFault;
import paris.p2p.rendezvous.text.Language;

/**
 * Reads calendar files (RFC 5545, with what vCalendar 1.0 has besides). What they ask for outside
 * of themselves is not looked at.
 *
 * @param hub the wall clock of what names no zone
 * @param language of what does not say its own
 * @param unsaid the reason of what is cancelled without one
 */
public record CalendarReader(ZoneId hub, Language language, String unsaid) {
  private static final int MEGABYTES_MOST = 5;

  /**
   * How many bytes a file may have, without what is attached to its events; of a longer one, one
   * more than that is read.
   */
  public static final int BYTES_MOST = MEGABYTES_MOST * 1024 * 1024;

  /**
   * Reads it to its end. Refused as a whole when it is too much, ends in the middle, is no calendar
   * or has no event. Blocks; throws IOException when nothing comes any more.
   */
  public Outcome<Reading> read(InputStream in) throws IOException {
    Unfolder lines = new Unfolder(in, BYTES_MOST);
    try {
      lines = new Unfolder(utf8(in), BYTES_MOST);
      return Outcome.done(sorted(gathered(lines)));
    } catch (Stopped stopped) {
      boolean tooBig =
          stopped.why() instanceof paris.p2p.rendezvous.rules.Refusal.Calendar(var fault, var _)
              && fault == CalendarFault.FILE_TOO_BIG;
      if (!tooBig) lines.drain();
      return Outcome.refused(stopped.why());
    }
  }

  private static Gatherer gathered(Unfolder lines) throws IOException {
    Gatherer gatherer = new Gatherer();
    for (Optional<Unfolder.Raw> raw = lines.next(); raw.isPresent(); raw = lines.next()) {
      gatherer.take(raw.get().line(), ContentLine.text(raw.get()));
    }
    if (!gatherer.begun()) throw new Stopped(CalendarFault.NOT_A_CALENDAR, 1);
    if (gatherer.open()) throw new Stopped(CalendarFault.CUT, lines.line());
    if (gatherer.events().isEmpty()) throw new Stopped(CalendarFault.NO_EVENT, "");
    return gatherer;
  }

  /** The same bytes in UTF-8, without a mark at their beginning, where they are in UTF-16. */
  private static InputStream utf8(InputStream in) throws IOException {
    PushbackInputStream again = new PushbackInputStream(in, 4);
    byte[] start = again.readNBytes(4);
    int mark = start.length < 2 ? 0 : (start[0] & 0xff) << 8 | start[1] & 0xff;
    if (mark == 0xfeff || mark == 'B') {
      return recoded(again, start, StandardCharsets.UTF_16BE);
    }
    if (mark == 0xfffe || mark == 'B' << 8) {
      return recoded(again, start, StandardCharsets.UTF_16LE);
    }
    again.unread(start);
    return again;
  }

  private static InputStream recoded(PushbackInputStream in, byte[] start, Charset charset)
      throws IOException {
    in.unread(start);
    byte[] bytes = in.readNBytes(2 * BYTES_MOST);
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    } catch (CharacterCodingException e) {
      throw new Stopped(CalendarFault.NOT_UTF8, "");
    }
  }

  /** Which of the events are series, which are dates of them, and which stand alone. */
  private Reading sorted(Gatherer gathered) {
    Sorting sorting = new Sorting(new EventReader(hub, language, unsaid));
    for (Told event : gathered.events()) sorting.put(event);
    for (Gatherer.Bad bad : gathered.bad()) sorting.bad(bad);
    gathered.others().forEach(sorting::other);
    return sorting.reading();
  }
}
