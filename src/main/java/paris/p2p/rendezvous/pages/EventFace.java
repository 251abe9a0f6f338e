package paris.p2p.rendezvous.pages;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.desk.EventAnswers;
import paris.p2p.rendezvous.desk.EventQuestion;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.text.SpokenTime;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.words.Dates;
import paris.p2p.rendezvous.words.EventFormWords;
import paris.p2p.rendezvous.words.FormWords;
import paris.p2p.rendezvous.words.Words;

/**
 * What an event's form says about its questions.
 *
 * @param going how many people come to it already
 */
record EventFace(EventAnswers sheet, int going, Map<String, Refusal> refusals, Look look)
    implements Form.Face {
  @Override
  public String label(String name) {
    return label(EventQuestion.tagged(name), words());
  }

  /** What a question is called. */
  static String label(EventQuestion question, EventFormWords words) {
    return switch (question) {
      case TITLE -> words.title();
      case KIND -> words.kind();
      case WHEN -> words.when();
      case PLACE -> words.place();
      case ADDRESS -> words.address();
      case PLACES -> words.places();
      case LANGUAGES -> words.languages();
      case TEXT_FR -> words.text(Language.FR);
      case TEXT_EN -> words.text(Language.EN);
    };
  }

  @Override
  public String shown(FormLine line) {
    return switch (line) {
      case FormLine.Typed typed -> typed.value();
      case FormLine.Written written -> forms().lines((int) written.value().strip().lines().count());
      case FormLine.Picked picked when picked.name().equals(EventQuestion.KIND.tag()) ->
          choice(Words.of(look.language()).agenda().kind(EventAnswers.kind(picked.value())));
      case FormLine.Picked picked -> choice(words().spoken(EventAnswers.languages(picked.value())));
    };
  }

  private static String choice(String picked) {
    return "‹ " + picked + " ›";
  }

  @Override
  public String aside(String name) {
    return switch (EventQuestion.tagged(name)) {
      case WHEN -> heard();
      case PLACES -> sheet.to(EventQuestion.PLACES).isBlank() ? words().unlimited() : over();
      case TITLE, KIND, PLACE, ADDRESS, LANGUAGES, TEXT_FR, TEXT_EN -> "";
    };
  }

  /** What comes of fewer places than people who come, before it is saved. */
  private String over() {
    return sheet
        .places()
        .filter(places -> places >= 1 && going > places)
        .map(places -> Words.of(look.language()).coming().over(going, places))
        .orElse("");
  }

  /** The date as it was understood, in full. */
  private String heard() {
    if (sheet.to(EventQuestion.WHEN).isBlank()) return words().whenExample();
    LocalDateTime now = look.clock().toLocalDateTime();
    Optional<SpokenTime.Span> span = sheet.span(now);
    Dates dates = Words.of(look.language()).dates();
    return span.map(it ->
            dates.concise(it.start().atZone(look.zone()), it.end().atZone(look.zone()))
                + ", "
                + dates.until(it.start().atZone(look.zone()), look.clock())
                + twice(it.start()))
        .orElse("");
  }

  /** Which one of two is meant, in the night in which the clocks are put back. */
  private String twice(LocalDateTime start) {
    boolean two = look.zone().getRules().getValidOffsets(start).size() > 1;
    return two ? ", " + Words.of(look.language()).series().firstOfTwo() : "";
  }

  @Override
  public String wrong(String name) {
    Refusal why = refusals.get(name);
    return why == null ? "" : Words.of(look.language()).refusals().sentence(why);
  }

  private FormWords forms() {
    return Words.of(look.language()).forms();
  }

  private EventFormWords words() {
    return Words.of(look.language()).eventForm();
  }
}
