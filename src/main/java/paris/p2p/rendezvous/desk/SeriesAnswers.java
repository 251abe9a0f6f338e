package paris.p2p.rendezvous.desk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paris.p2p.rendezvous.events.Cycle;
import paris.p2p.rendezvous.events.EventFields;
import paris.p2p.rendezvous.events.Rhythm;
import paris.p2p.rendezvous.events.Series;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.text.SpokenTime;

/**
 * The answers to the questions of a series, from a form or a file: from what is typed to what the
 * agenda takes, and back.
 *
 * @param answers by the names of the questions
 */
public record SeriesAnswers(Map<String, String> answers) {
  /** The choices of a rhythm, in the order in which they are offered. */
  public static final List<String> RHYTHMS =
      List.of("nth", "last", "weekly", "two_weeks", "day", "two_months", "yearly");

  private static final Pattern TIMES =
      Pattern.compile("([1-9][0-9]{0,8})(?: ?(?:x|×|fois|times|dates?))?");

  /**
   * What was read from the answers.
   *
   * @param series with something harmless in place of what could not be read
   * @param wrong what could not be read
   */
  public record Read(Series series, Map<SeriesQuestion, Refusal> wrong) {}

  /** What makes evenings like that event, from some day on. */
  public static SeriesAnswers like(EventFields event) {
    return new SeriesAnswers(EventAnswers.another(event).answers());
  }

  /** What says a series again. */
  public static SeriesAnswers of(Series series, Cycle cycle) {
    Map<String, String> all =
        new LinkedHashMap<>(EventAnswers.of(series.plain(series.firstDate())).answers());
    Optional<String> offered = offered(series.firstDate(), cycle);
    all.put(SeriesQuestion.RHYTHM.tag(), offered.orElse(RHYTHMS.getFirst()));
    all.put(SeriesQuestion.RULE.tag(), offered.isPresent() ? "" : cycle.endless());
    all.put(SeriesQuestion.LAST.tag(), last(cycle));
    all.put(SeriesQuestion.NUMBER.tag(), String.valueOf(series.firstNumber()));
    all.put(SeriesQuestion.REASON.tag(), "");
    return new SeriesAnswers(all);
  }

  private static Optional<String> offered(LocalDate first, Cycle cycle) {
    int index = cycle.rhythm().map(Rhythm.offered(first)::indexOf).orElse(-1);
    return index < 0 ? Optional.empty() : Optional.of(RHYTHMS.get(index));
  }

  private static String last(Cycle cycle) {
    if (cycle.count().isPresent()) return cycle.count().getAsInt() + " ×";
    return cycle.until().map(LocalDate::toString).orElse("");
  }

  public String to(SeriesQuestion question) {
    return answers.getOrDefault(question.tag(), "");
  }

  /** The answers that are an event's as well. */
  public EventAnswers evening() {
    return new EventAnswers(answers);
  }

  /** The rhythm that is picked, from that day on. */
  public Rhythm rhythm(LocalDate first) {
    return Rhythm.offered(first).get(Math.max(0, RHYTHMS.indexOf(to(SeriesQuestion.RHYTHM))));
  }

  /** The rule as it is typed or, where none is, that of the rhythm; and its end. */
  public Outcome<Cycle> cycle(LocalDate first, LocalDate today) {
    String typed = to(SeriesQuestion.RULE).strip();
    return Cycle.read(typed.isEmpty() ? rhythm(first).rule() : typed, first)
        .then(cycle -> ended(cycle, today));
  }

  private Outcome<Cycle> ended(Cycle cycle, LocalDate today) {
    String last = to(SeriesQuestion.LAST).strip();
    if (last.isEmpty()) return Outcome.done(cycle);
    Matcher times = TIMES.matcher(last);
    if (times.matches()) return cycle.counting(Integer.parseInt(times.group(1)));
    return SpokenTime.day(last, today)
        .map(day -> Outcome.done(cycle.until(day)))
        .orElseGet(() -> Outcome.refused(new Refusal.NotADate(last)));
  }

  /** Reads the answers; {@code now} is the hub's wall clock, dates left open count from it. */
  public Read read(LocalDateTime now, ZoneId zone) {
    Map<SeriesQuestion, Refusal> wrong = new EnumMap<>(SeriesQuestion.class);
    EventAnswers.Read evening = evening().read(now);
    evening
        .wrong()
        .forEach((question, why) -> wrong.put(SeriesQuestion.tagged(question.tag()), why));
    EventFields fields = evening.fields();
    LocalDate first = fields.start().toLocalDate();
    String rule = rhythm(first).rule();
    switch (cycle(first, now.toLocalDate())) {
      case Outcome.Done<Cycle>(Cycle cycle) -> rule = cycle.rule();
      case Outcome.Refused<Cycle>(Refusal.NotADate why) -> wrong.put(SeriesQuestion.LAST, why);
      case Outcome.Refused<Cycle>(Refusal.BadRule why) -> wrong.put(about(why), why);
      case Outcome.Refused<Cycle>(Refusal why) -> wrong.put(SeriesQuestion.RULE, why);
    }
    String number = to(SeriesQuestion.NUMBER).strip();
    boolean counted = number.matches("[0-9]{1,6}");
    if (!counted) wrong.put(SeriesQuestion.NUMBER, noNumber(number));
    return new Read(series(fields, rule, counted ? Integer.parseInt(number) : 1, zone), wrong);
  }

  private static SeriesQuestion about(Refusal.BadRule why) {
    return why.fault() == Refusal.RuleFault.TOO_MANY ? SeriesQuestion.LAST : SeriesQuestion.RULE;
  }

  private static Refusal noNumber(String number) {
    return number.isEmpty()
        ? new Refusal.Empty(Refusal.Field.NUMBER)
        : new Refusal.NotANumber(Refusal.Field.NUMBER, number);
  }

  private static Series series(EventFields fields, String rule, int number, ZoneId zone) {
    return new Series(
        "",
        rule,
        fields.start().toLocalDate(),
        number,
        fields.title(),
        fields.kind(),
        fields.start().toLocalTime(),
        Math.clamp(ChronoUnit.MINUTES.between(fields.start(), fields.end()), -1, 100_000),
        zone,
        fields.place(),
        fields.address(),
        fields.languages(),
        fields.capacity(),
        fields.text());
  }

  /** The question that an objection of the agenda is about. */
  public SeriesQuestion about(Refusal.Field field) {
    return switch (field) {
      case RULE -> SeriesQuestion.RULE;
      case LAST -> SeriesQuestion.LAST;
      case NUMBER -> SeriesQuestion.NUMBER;
      case REASON -> SeriesQuestion.REASON;
      case TITLE,
          NAME,
          WHEN,
          SINCE,
          PLACE,
          ADDRESS,
          LANGUAGES,
          CAPACITY,
          CODE,
          TEXT,
          DURATION,
          PREREQUISITES,
          AVAILABLE,
          LINKS,
          CONTACT,
          TOPICS ->
          SeriesQuestion.tagged(evening().about(field).tag());
    };
  }
}
