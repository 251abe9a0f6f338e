package paris.p2p.rendezvous.pages;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.community.Community;
import paris.p2p.rendezvous.community.StepFields;
import paris.p2p.rendezvous.community.StepState;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.text.SpokenTime;
import paris.p2p.rendezvous.text.Wording;

/**
 * The questions of a step's form and what the answers come to.
 *
 * @param values the answers, by question
 * @param today what days are told from
 */
record StepSheet(Map<String, String> values, LocalDate today) {
  static final String STATE = "state";
  static final String SINCE = "since";

  static Form blank() {
    return Form.of(
        FormLine.Typed.of("title.fr", ""),
        FormLine.Typed.of("title.en", ""),
        FormLine.Picked.of(
            STATE, Arrays.stream(StepState.values()).map(StepState::tag).toList(), "to_do"),
        FormLine.Typed.of(SINCE, ""),
        FormLine.Written.of("text.fr", ""),
        FormLine.Written.of("text.en", ""));
  }

  /** The answers that say what the step is now. */
  static Map<String, String> values(StepFields step) {
    return Map.of(
        "title.fr",
        step.title().fr(),
        "title.en",
        step.title().en(),
        STATE,
        step.state().tag(),
        SINCE,
        step.since().map(LocalDate::toString).orElse(""),
        "text.fr",
        step.text().fr(),
        "text.en",
        step.text().en());
  }

  StepFields fields() {
    return new StepFields(
        wording("title"), wording("text"), StepState.tagged(values.get(STATE)), since());
  }

  /** The day, when one was told. */
  Optional<LocalDate> since() {
    String typed = values.get(SINCE).strip();
    return typed.isEmpty() ? Optional.empty() : SpokenTime.day(typed, today);
  }

  /** What is wrong, by question. */
  Map<String, Refusal> wrong(Community community) {
    Map<String, Refusal> wrong = new HashMap<>();
    String typed = values.get(SINCE).strip();
    if (!typed.isEmpty() && since().isEmpty()) wrong.put(SINCE, new Refusal.NotADate(typed));
    community.check(fields()).forEach((field, why) -> wrong.putIfAbsent(question(field), why));
    return Map.copyOf(wrong);
  }

  private String question(Refusal.Field field) {
    if (field == Refusal.Field.TEXT) return longer("text");
    return field == Refusal.Field.SINCE ? SINCE : longer("title");
  }

  /** Words that are too many are told beside the longer ones, no words beside the first. */
  private String longer(String question) {
    Wording words = wording(question);
    return question + (words.en().length() > words.fr().length() ? ".en" : ".fr");
  }

  private Wording wording(String question) {
    return new Wording(values.get(question + ".fr"), values.get(question + ".en"));
  }
}
