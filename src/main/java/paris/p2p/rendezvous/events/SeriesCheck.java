package paris.p2p.rendezvous.events;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Refusal.Field;
import paris.p2p.rendezvous.rules.Refusal.RuleFault;

/** What a series must be like: its evenings like any event, and a rule that gives some. */
record SeriesCheck(EventCheck evenings) {
  private static final int NUMBER_MOST = 100_000;

  /** What is wrong with these words, by field; empty when nothing is. */
  Map<Field, Refusal> faults(Series series) {
    Map<Field, Refusal> faults = new EnumMap<>(Field.class);
    faults.putAll(evenings.faults(EventCheck.cleaned(series.plain(series.firstDate()))));
    int number = series.firstNumber();
    if (number < 0 || number > NUMBER_MOST) {
      faults.put(Field.NUMBER, new Refusal.NotANumber(Field.NUMBER, Integer.toString(number)));
    }
    // A rule is followed from its first day on: that one has to be a day at all.
    if (!faults.containsKey(Field.WHEN)) {
      fault(series).ifPresent(why -> faults.put(about(why), why));
    }
    return faults;
  }

  private static Field about(Refusal why) {
    boolean end = why instanceof Refusal.BadRule(RuleFault fault, var _) && ends(fault);
    return end ? Field.LAST : Field.RULE;
  }

  private static boolean ends(RuleFault fault) {
    return fault == RuleFault.ENDS_FIRST || fault == RuleFault.TOO_MANY;
  }

  private Optional<Refusal> fault(Series series) {
    return switch (Rule.read(series.rule())) {
      case Outcome.Refused<Rule>(Refusal why) -> Optional.of(why);
      case Outcome.Done<Rule>(Rule rule) -> fault(rule, series);
    };
  }

  private Optional<Refusal> fault(Rule rule, Series series) {
    LocalDate horizon = horizon(series.firstDate());
    Optional<LocalDate> first = first(rule.endless(), series.firstDate());
    if (first.filter(day -> !day.isAfter(horizon)).isEmpty()) {
      return Optional.of(new Refusal.BadRule(RuleFault.NEVER, series.rule()));
    }
    return rule.until().filter(last -> last.isBefore(first.get())).isPresent()
        ? Optional.of(new Refusal.BadRule(RuleFault.ENDS_FIRST, rule.part("UNTIL")))
        : Optional.empty();
  }

  private LocalDate horizon(LocalDate first) {
    LocalDate from = first.isAfter(evenings.today()) ? first : evenings.today();
    return from.plusYears(EventCheck.YEARS_AHEAD);
  }

  private static Optional<LocalDate> first(Rule rule, LocalDate from) {
    return new Recurrence(rule, from).start();
  }

  /** The same words as they would be stored; only for a series without faults. */
  static Series cleaned(Series raw) {
    Rule rule = Rule.stored(raw.rule()).completed(raw.firstDate());
    LocalDate first = first(rule.endless(), raw.firstDate()).orElseThrow();
    EventFields usual = EventCheck.cleaned(raw.plain(raw.firstDate()));
    return raw.like(usual, raw.firstNumber())
        .going(raw.uid(), rule.text(), first, raw.firstNumber());
  }
}
