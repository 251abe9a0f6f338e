package paris.p2p.rendezvous.pages;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.desk.EventQuestion;
import paris.p2p.rendezvous.desk.SeriesAnswers;
import paris.p2p.rendezvous.desk.SeriesQuestion;
import paris.p2p.rendezvous.events.Cycle;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.text.SpokenTime;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.words.SeriesWords;
import paris.p2p.rendezvous.words.Words;

/** What a series' form says about its questions. */
record SeriesFace(SeriesAnswers sheet, Map<String, Refusal> refusals, Look look)
    implements Form.Face {
  private static final int NEXT = 3;

  @Override
  public String label(String name) {
    return label(SeriesQuestion.tagged(name), Words.of(look.language()));
  }

  /** What a question is called. */
  static String label(SeriesQuestion question, Words words) {
    return switch (question) {
      case WHEN -> words.series().first();
      case RHYTHM -> words.series().rhythm();
      case RULE -> words.series().rule();
      case LAST -> words.series().last();
      case NUMBER -> words.series().number();
      case REASON -> words.series().reason();
      case TITLE, KIND, PLACE, ADDRESS, PLACES, LANGUAGES, TEXT_FR, TEXT_EN ->
          EventFace.label(EventQuestion.tagged(question.tag()), words.eventForm());
    };
  }

  @Override
  public String shown(FormLine line) {
    if (!line.name().equals(SeriesQuestion.RHYTHM.tag())) return evening().shown(line);
    if (told().isEmpty()) return "‹ … ›";
    return sheet.to(SeriesQuestion.RULE).isBlank()
        ? "‹ " + words().rhythm(sheet.rhythm(first())) + " ›"
        : words().asTyped();
  }

  @Override
  public String aside(String name) {
    return switch (SeriesQuestion.tagged(name)) {
      case RHYTHM -> following();
      case RULE -> rule();
      case LAST -> last();
      case REASON -> sheet.to(SeriesQuestion.REASON).isBlank() ? words().reasonNeeded() : "";
      case NUMBER -> "";
      case TITLE, KIND, WHEN, PLACE, ADDRESS, PLACES, LANGUAGES, TEXT_FR, TEXT_EN ->
          evening().aside(name);
    };
  }

  /** The dates that come after the first. */
  private String following() {
    return cycle()
        .map(cycle -> cycle.days(first(), NEXT + 1))
        .map(days -> words().then(days.subList(Math.min(1, days.size()), days.size())))
        .orElse("");
  }

  private String rule() {
    boolean typed = !sheet.to(SeriesQuestion.RULE).isBlank();
    return cycle().map(it -> typed ? words().cycle(it) : it.endless()).orElse("");
  }

  private String last() {
    String typed = sheet.to(SeriesQuestion.LAST).strip();
    if (typed.isEmpty()) return words().endless();
    return SpokenTime.day(typed, today()).map(day -> dates(day)).orElse("");
  }

  private String dates(LocalDate day) {
    return Words.of(look.language()).dates().day(day);
  }

  private Optional<Cycle> cycle() {
    if (told().isEmpty()) return Optional.empty();
    return switch (sheet.cycle(first(), today())) {
      case Outcome.Done<Cycle>(Cycle cycle) -> Optional.of(cycle);
      case Outcome.Refused<Cycle> _ -> Optional.empty();
    };
  }

  private LocalDate first() {
    return told().orElse(today());
  }

  /** The first day, once it is told: rhythms are worked out from it. */
  private Optional<LocalDate> told() {
    return sheet
        .evening()
        .span(look.clock().toLocalDateTime())
        .map(span -> span.start().toLocalDate());
  }

  private LocalDate today() {
    return look.clock().toLocalDate();
  }

  @Override
  public String wrong(String name) {
    Refusal why = refusals.get(name);
    return why == null ? "" : Words.of(look.language()).refusals().sentence(why);
  }

  private EventFace evening() {
    return new EventFace(sheet.evening(), 0, refusals, look);
  }

  private SeriesWords words() {
    return Words.of(look.language()).series();
  }
}
