package paris.p2p.rendezvous.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import paris.p2p.rendezvous.rules.Outcome;

/**
 * A recurrence rule as people may be told it.
 *
 * @param rule the whole of it, with its end
 * @param rhythm its name among people, if it has one
 * @param until its last day, if it has one
 * @param count how many dates it gives, if that is how it ends
 */
public record Cycle(
    String rule, Optional<Rhythm> rhythm, Optional<LocalDate> until, OptionalInt count) {
  /** Reads what was typed, completed by its first day; refuses what is no rule of days. */
  public static Outcome<Cycle> read(String typed, LocalDate first) {
    return Rule.read(typed).map(rule -> of(rule.completed(first)));
  }

  /** Of the rule of a series. */
  static Cycle of(Rule rule) {
    return new Cycle(rule.text(), Rhythm.of(rule), rule.until(), rule.count());
  }

  /** Its days from that one on, so many at most. */
  public List<LocalDate> days(LocalDate first, int most) {
    return Recurrence.of(rule, first).days().limit(most).toList();
  }

  /** The same without its end. */
  public String endless() {
    return Rule.stored(rule).endless().text();
  }

  /** The same with that last day. */
  public Cycle until(LocalDate last) {
    return of(Rule.stored(rule).until(last));
  }

  /** The same with so many dates in all; refuses more than a series may have. */
  public Outcome<Cycle> counting(int dates) {
    return Rule.read(Rule.stored(rule).counting(dates).text()).map(Cycle::of);
  }
}
