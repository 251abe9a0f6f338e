package paris.p2p.rendezvous.events;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
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
 * @param capacity how many may come, or none for as many as want to
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
    Optional<Integer> capacity,
    Wording text) {
  /** What the date of that number is called. */
  public String titled(int number) {
    return firstNumber < 0 ? title : title + " #" + number;
  }

  /** Its rule, to be told; refuses what is no rule with IllegalArgumentException. */
  public Cycle cycle() {
    return Cycle.of(Rule.stored(rule));
  }

  /** The usual evening on that day, with that number. */
  public EventFields usual(LocalDate day, int number) {
    return evening(day, titled(number));
  }

  /** The same without its number. */
  public EventFields plain(LocalDate day) {
    return evening(day, title);
  }

  private EventFields evening(LocalDate day, String called) {
    LocalDateTime begins = day.atTime(start);
    return new EventFields(
        called,
        kind,
        begins,
        begins.plusMinutes(minutes),
        place,
        address,
        languages,
        capacity,
        text);
  }

  /** The same by another name for calendars, with that rule from that day and number on. */
  Series going(String otherUid, String otherRule, LocalDate from, int number) {
    return new Series(
        otherUid, otherRule, from, number, title, kind, start, minutes, zone, place, address,
        languages, capacity, text);
  }

  /** The same series with another rule. */
  Series ruled(String otherRule) {
    return going(uid, otherRule, firstDate, firstNumber);
  }

  /**
   * The same with evenings like this one, whose title may carry its number: all but its day.
   *
   * @param number of that evening
   */
  Series like(EventFields evening, int number) {
    String plain = evening.title().replaceFirst("\\s*#" + number + "\\b", "").strip();
    return new Series(
        uid,
        rule,
        firstDate,
        firstNumber,
        plain.isEmpty() ? evening.title() : plain,
        evening.kind(),
        evening.start().toLocalTime(),
        Math.toIntExact(java.time.Duration.between(evening.start(), evening.end()).toMinutes()),
        zone,
        evening.place(),
        evening.address(),
        evening.languages(),
        evening.capacity(),
        evening.text());
  }
}
