package paris.p2p.rendezvous.events;

import java.time.LocalDate;
import java.util.Optional;

/** A series as it is kept, and as a calendar has it. */
record SameSeries(Series kept, Series told) {
  /** Any day: to hold the one evening against the other. */
  private static final LocalDate DAY = LocalDate.EPOCH;

  /** Whether both say the same, from wherever each begins. */
  boolean same() {
    return kept.zone().equals(told.zone())
        && kept.usual(DAY, 0).equals(told.usual(DAY, 0))
        && aligned();
  }

  /** What the calendar says; of the same dates, from where the earlier of the two begins. */
  Series merged() {
    if (!aligned()) return told;
    Series first = earlier();
    return told.going(told.uid(), first.rule(), first.firstDate(), first.firstNumber());
  }

  private Series earlier() {
    return told.firstDate().isBefore(kept.firstDate()) ? told : kept;
  }

  private Series later() {
    return earlier() == told ? kept : told;
  }

  /** Whether the rule is the same and gives the same days the same numbers. */
  private boolean aligned() {
    if (!new GuestRule(kept.rule()).like(new GuestRule(told.rule()))) return false;
    Optional<Integer> number = SeriesDates.number(earlier(), later().firstDate());
    return number
        .map(it -> SeriesDates.begun(earlier(), later().firstDate(), it))
        .map(it ->
            it.firstNumber() == later().firstNumber()
                && new GuestRule(it.rule()).count().equals(new GuestRule(later().rule()).count()))
        .orElse(false);
  }
}
