package paris.p2p.rendezvous.events;

import java.util.Optional;

/** A series as it is kept, and as a calendar has it. */
record SameSeries(Series kept, Series told) {
  /** Whether both say the same, from wherever each begins. */
  boolean same() {
    return alike(kept).equals(alike(told)) && aligned();
  }

  /** What the calendar says; of the same dates, from where the earlier of the two begins. */
  Series merged() {
    if (!aligned()) return told;
    Series first = earlier();
    return new Series(
        kept.uid(),
        first.rule(),
        first.firstDate(),
        first.firstNumber(),
        told.title(),
        told.kind(),
        told.start(),
        told.minutes(),
        told.zone(),
        told.place(),
        told.address(),
        told.languages(),
        told.text());
  }

  private Series earlier() {
    return told.firstDate().isBefore(kept.firstDate()) ? told : kept;
  }

  private Series later() {
    return earlier() == told ? kept : told;
  }

  /** Whether the rule is the same and gives the same days the same numbers. */
  private boolean aligned() {
    if (!new Rule(kept.rule()).like(new Rule(told.rule()))) return false;
    Optional<Integer> number = CycleDates.number(earlier(), later().firstDate());
    return number
        .map(it -> CycleDates.begun(earlier(), later().firstDate(), it))
        .map(it ->
            it.firstNumber() == later().firstNumber()
                && new Rule(it.rule()).count().equals(new Rule(later().rule()).count()))
        .orElse(false);
  }

  /** All but where it begins. */
  private static Series alike(Series series) {
    return new Series(
        series.uid(),
        "",
        null,
        0,
        series.title(),
        series.kind(),
        series.start(),
        series.minutes(),
        series.zone(),
        series.place(),
        series.address(),
        series.languages(),
        series.text());
  }
}
