package paris.p2p.rendezvous.pages;

import java.util.Arrays;
import java.util.List;
import paris.p2p.rendezvous.desk.EventQuestion;
import paris.p2p.rendezvous.desk.SeriesAnswers;
import paris.p2p.rendezvous.desk.SeriesQuestion;
import paris.p2p.rendezvous.events.Kind;

/** The questions of the agenda's forms, with nothing said. */
final class EventSheet {
  private EventSheet() {}

  /** Of an event: a talk, in French. */
  static Form event() {
    return Form.of(
        Arrays.stream(EventQuestion.values()).map(EventSheet::line).toArray(FormLine[]::new));
  }

  /** Of a series that there is already. */
  static Form series() {
    return Form.of(
        Arrays.stream(SeriesQuestion.values()).map(EventSheet::line).toArray(FormLine[]::new));
  }

  /** Of a new one, of which no date can fall away. */
  static Form newSeries() {
    return Form.of(
        Arrays.stream(SeriesQuestion.values())
            .filter(question -> question != SeriesQuestion.REASON)
            .map(EventSheet::line)
            .toArray(FormLine[]::new));
  }

  private static FormLine line(EventQuestion question) {
    String tag = question.tag();
    return switch (question) {
      case TITLE, WHEN, PLACE, ADDRESS, PLACES -> FormLine.Typed.of(tag, "");
      case KIND ->
          FormLine.Picked.of(
              tag, Arrays.stream(Kind.values()).map(Kind::tag).toList(), Kind.TALK.tag());
      case LANGUAGES -> FormLine.Picked.of(tag, List.of("fr", "en", "fr en"), "fr");
      case TEXT_FR, TEXT_EN -> FormLine.Written.of(tag, "");
    };
  }

  private static FormLine line(SeriesQuestion question) {
    List<String> rhythms = SeriesAnswers.RHYTHMS;
    return switch (question) {
      case RHYTHM -> FormLine.Picked.of(question.tag(), rhythms, rhythms.getFirst());
      case RULE, LAST, REASON -> FormLine.Typed.of(question.tag(), "");
      case NUMBER -> FormLine.Typed.of(question.tag(), "1");
      case TITLE, KIND, WHEN, PLACE, ADDRESS, PLACES, LANGUAGES, TEXT_FR, TEXT_EN ->
          line(EventQuestion.tagged(question.tag()));
    };
  }
}
