package paris.p2p.rendezvous.calendar;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneId;
import paris.p2p.rendezvous.text.Language;

/** For Jazzer ({@code scripts/fuzz --text}): any file is read or refused. */
public final class CalendarFuzz {
  private static final CalendarReader READER =
      new CalendarReader(ZoneId.of("Europe/Paris"), Language.FR, "?");

  private CalendarFuzz() {}

  /** Jazzer calls it; what throws is a finding. */
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    READER.read(new ByteArrayInputStream(bytes));
  }
}
