package paris.p2p.rendezvous.events;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.text.Wording;

/**
 * Evenings that come again by a rule.
 *
 * @param uid its name for calendars, never changed
 * @param rule a recurrence rule (RFC 5545, 3.3.10), {@code FREQ=MONTHLY;BYDAY=1WE}
 * @param firstDate the first date of the rule, which carries {@code firstNumber}
 * @param firstNumber less than 0 where dates carry no number
 * @param title without its number; a date's title is {@code title #number}
 * @param minutes how long one evening lasts
 * @param text the usual evening, Markdown
 */
public record Series(
    String uid,
    String rule,
    LocalDate firstDate,
    int firstNumber,
    String title,
    Kind kind,
    LocalTime start,
    int minutes,
    ZoneId zone,
    String place,
    String address,
    Set<Language> languages,
    Wording text) {
  /** What the date of that number is called. */
  public String titled(int number) {
    return firstNumber < 0 ? title : title + " #" + number;
  }
}
