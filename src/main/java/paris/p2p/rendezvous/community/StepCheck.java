package paris.p2p.rendezvous.community;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.people.Typed;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Refusal.Field;
import paris.p2p.rendezvous.text.Cleaner;
import paris.p2p.rendezvous.text.Wording;

/** What a step of the roadmap must be like. */
record StepCheck(LocalDate today) {
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
  private static final int YEARS_AHEAD = 10;

  /** The same words as they would be stored. */
  static StepFields cleaned(StepFields raw) {
    return new StepFields(
        new Wording(Cleaner.line(raw.title().fr()), Cleaner.line(raw.title().en())),
        new Wording(Cleaner.lines(raw.text().fr()), Cleaner.lines(raw.text().en())),
        raw.state(),
        raw.since());
  }

  /** What is wrong with these cleaned words, by field. A title in one language is enough. */
  Map<Field, Refusal> faults(StepFields fields) {
    Map<Field, Refusal> faults = new EnumMap<>(Field.class);
    String title = fields.title().fr().isBlank() ? fields.title().en() : fields.title().fr();
    Typed.needed(Field.TITLE, title, Community.TITLE_MOST)
        .or(() -> Typed.fitting(Field.TITLE, fields.title().en(), Community.TITLE_MOST))
        .ifPresent(fault -> faults.put(Field.TITLE, fault));
    Typed.fitting(Field.TEXT, fields.text().fr(), Community.STEP_TEXT_MOST)
        .or(() -> Typed.fitting(Field.TEXT, fields.text().en(), Community.STEP_TEXT_MOST))
        .ifPresent(fault -> faults.put(Field.TEXT, fault));
    fields.since().flatMap(this::since).ifPresent(fault -> faults.put(Field.SINCE, fault));
    return faults;
  }

  private Optional<Refusal> since(LocalDate day) {
    return day.isBefore(EARLIEST) || day.isAfter(today.plusYears(YEARS_AHEAD))
        ? Optional.of(new Refusal.DateOutOfRange())
        : Optional.empty();
  }
}
