package paris.p2p.rendezvous.tui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import paris.p2p.rendezvous.text.Language;

/** What a view may depend on besides its page. */
public record Look(Instant now, ZoneId zone, Language language, Width width) {
  /** How wide the window is: below 72 columns, up to 109, and more. */
  public enum Width {
    NARROW,
    USUAL,
    WIDE
  }

  /** Now, by the hub's wall clock. */
  public ZonedDateTime clock() {
    return now.atZone(zone);
  }
}
