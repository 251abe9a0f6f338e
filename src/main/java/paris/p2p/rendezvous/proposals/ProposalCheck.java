package paris.p2p.rendezvous.proposals;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.people.Typed;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Refusal.Field;
import paris.p2p.rendezvous.text.Cleaner;

/** What a proposal must be like. */
final class ProposalCheck {
  private ProposalCheck() {}

  /** The same words as they would be stored: clean. */
  static ProposalFields cleaned(ProposalFields raw) {
    return new ProposalFields(
        raw.format(),
        Cleaner.line(raw.title()),
        Cleaner.lines(raw.text()),
        raw.languages(),
        raw.minutes(),
        raw.levels(),
        raw.recording(),
        Cleaner.line(raw.prerequisites()),
        Cleaner.line(raw.available()),
        Cleaner.line(raw.links()),
        Cleaner.line(raw.contact()));
  }

  /** What is wrong with these cleaned words, by field. */
  static Map<Field, Refusal> faults(ProposalFields fields) {
    Map<Field, Refusal> faults = new EnumMap<>(Field.class);
    put(faults, Field.TITLE, Typed.needed(Field.TITLE, fields.title(), Proposals.TITLE_MOST));
    put(faults, Field.TEXT, Typed.shown(Field.TEXT, fields.text(), Proposals.TEXT_MOST));
    if (fields.languages().isEmpty()) faults.put(Field.LANGUAGES, new Refusal.NoLanguage());
    put(faults, Field.DURATION, minutes(fields.minutes()));
    line(faults, Field.PREREQUISITES, fields.prerequisites(), 1_200);
    line(faults, Field.AVAILABLE, fields.available(), 300);
    line(faults, Field.LINKS, fields.links(), 1_200);
    line(faults, Field.CONTACT, fields.contact(), 200);
    return faults;
  }

  /** The fields as they would be stored, or the first thing that is wrong. */
  static Outcome<ProposalFields> fit(ProposalFields raw) {
    ProposalFields cleaned = cleaned(raw);
    return faults(cleaned).values().stream()
        .findFirst()
        .<Outcome<ProposalFields>>map(Outcome::refused)
        .orElseGet(() -> Outcome.done(cleaned));
  }

  private static void line(Map<Field, Refusal> faults, Field field, String words, int most) {
    put(faults, field, Typed.fitting(field, words, most));
  }

  private static void put(Map<Field, Refusal> faults, Field field, Optional<Refusal> fault) {
    fault.ifPresent(why -> faults.put(field, why));
  }

  private static Optional<Refusal> minutes(int minutes) {
    return minutes >= Proposals.MINUTES_LEAST && minutes <= Proposals.MINUTES_MOST
        ? Optional.empty()
        : Optional.of(new Refusal.NotANumber(Field.DURATION, Integer.toString(minutes)));
  }
}
