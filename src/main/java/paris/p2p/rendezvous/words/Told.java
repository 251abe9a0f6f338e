package paris.p2p.rendezvous.words;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import paris.p2p.rendezvous.people.Notice;
import paris.p2p.rendezvous.text.Width;

/** What the details of notices hold ({@link Notice.Kind}). */
final class Told {
  /** Cells for a title in one line, so that what happened to it has room as well. */
  private static final int TITLE_CELLS = 32;

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private Told() {}

  /** From when to when something has moved, by one wall clock. */
  record Moved(LocalDateTime from, LocalDateTime to) {
    /** {@code mercredi 2 décembre 2026, 18:30}. */
    String before(Dates dates) {
      return said(from, dates);
    }

    String after(Dates dates) {
      return said(to, dates);
    }

    /** {@code je 3 déc 18:30}. */
    String brief(Dates dates) {
      // The zone plays no part: only the wall clock is said.
      return dates.brief(to.atZone(ZoneOffset.UTC)).replaceAll(" +", " ");
    }

    private static String said(LocalDateTime when, Dates dates) {
      return dates.day(when.toLocalDate()) + ", " + TIME.format(when);
    }
  }

  static Moved moved(String detail) {
    String[] times = detail.split(" ", 2);
    return new Moved(LocalDateTime.parse(times[0]), LocalDateTime.parse(times[1]));
  }

  /** The state of a proposal. */
  static String state(String detail) {
    return detail.split(" ", 2)[0];
  }

  /** Why it is in that state, or empty. */
  static String reason(String detail) {
    String[] parts = detail.split(" ", 2);
    return parts.length < 2 ? "" : parts[1];
  }

  static String title(String title) {
    return Width.cut(title, TITLE_CELLS);
  }

  /** Whether it is about a thread that was taken out of sight. */
  static boolean hidden(Notice notice) {
    boolean board = notice.subject().startsWith("topic/") || notice.subject().startsWith("post/");
    return board && notice.title().isEmpty();
  }
}
