package paris.p2p.rendezvous.pages;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import paris.p2p.rendezvous.events.EventFields;
import paris.p2p.rendezvous.events.Kind;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.text.SpokenTime;
import paris.p2p.rendezvous.text.Wording;

/**
 * The answers of an event's form: from what is typed to what the agenda takes, and back.
 *
 * @param answers by the names of the questions
 */
record EventSheet(Map<String, String> answers) {
  private static final LocalTime EVENING = LocalTime.of(19, 0);
  private static final Duration USUAL = Duration.ofHours(2);
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  /**
   * What was read from the answers.
   *
   * @param fields with something harmless in place of what could not be read
   * @param wrong what could not be read
   */
  record Read(EventFields fields, Map<EventQuestion, Refusal> wrong) {}

  /** The form with nothing said: a talk, in French. */
  static Form blank() {
    return Form.of(
        Arrays.stream(EventQuestion.values()).map(EventSheet::blank).toArray(FormLine[]::new));
  }

  private static FormLine blank(EventQuestion question) {
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

  /** What a new evening begins with: where the next one takes place. */
  static EventSheet after(EventFields next) {
    return of(next).only(EnumSet.of(EventQuestion.PLACE, EventQuestion.ADDRESS));
  }

  /** What says an event again, but for its date. */
  static EventSheet another(EventFields fields) {
    return of(fields).only(EnumSet.complementOf(EnumSet.of(EventQuestion.WHEN)));
  }

  /** What says an event again. */
  static EventSheet of(EventFields fields) {
    Map<String, String> answers = new LinkedHashMap<>();
    for (EventQuestion question : EventQuestion.values()) {
      answers.put(question.tag(), answer(question, fields));
    }
    return new EventSheet(answers);
  }

  private static String answer(EventQuestion question, EventFields fields) {
    return switch (question) {
      case TITLE -> fields.title();
      case KIND -> fields.kind().tag();
      case WHEN -> typed(fields.start(), fields.end());
      case PLACE -> fields.place();
      case ADDRESS -> fields.address();
      case PLACES -> fields.capacity().map(String::valueOf).orElse("");
      case LANGUAGES ->
          fields.languages().stream().sorted().map(Language::tag).collect(Collectors.joining(" "));
      case TEXT_FR -> fields.text().fr();
      case TEXT_EN -> fields.text().en();
    };
  }

  private EventSheet only(Set<EventQuestion> kept) {
    Map<String, String> some = new LinkedHashMap<>(answers);
    some.keySet().retainAll(kept.stream().map(EventQuestion::tag).toList());
    return new EventSheet(some);
  }

  /** The answer to that question; empty for none. */
  String to(EventQuestion question) {
    return answers.getOrDefault(question.tag(), "");
  }

  /** Reads the answers; {@code now} is the hub's wall clock, dates left open count from it. */
  Read read(LocalDateTime now) {
    Map<EventQuestion, Refusal> wrong = new EnumMap<>(EventQuestion.class);
    if (span(now).isEmpty()) wrong.put(EventQuestion.WHEN, unread());
    if (places().isEmpty() && !to(EventQuestion.PLACES).isBlank()) {
      wrong.put(
          EventQuestion.PLACES,
          new Refusal.NotANumber(Refusal.Field.CAPACITY, to(EventQuestion.PLACES)));
    }
    return new Read(fields(span(now).orElse(evening(now.toLocalDate().plusDays(1)))), wrong);
  }

  private EventFields fields(SpokenTime.Span span) {
    return new EventFields(
        to(EventQuestion.TITLE),
        kind(),
        span.start(),
        span.end(),
        to(EventQuestion.PLACE),
        to(EventQuestion.ADDRESS),
        languages(),
        places(),
        new Wording(to(EventQuestion.TEXT_FR), to(EventQuestion.TEXT_EN)));
  }

  /** The time as it is understood; a day without an hour means its evening. */
  Optional<SpokenTime.Span> span(LocalDateTime now) {
    String typed = to(EventQuestion.WHEN);
    return SpokenTime.span(typed, now, USUAL)
        .or(() -> SpokenTime.day(typed, now.toLocalDate()).map(EventSheet::evening));
  }

  Kind kind() {
    return Kind.tagged(to(EventQuestion.KIND)).orElse(Kind.OTHER);
  }

  /** The languages spoken there. */
  Set<Language> languages() {
    List<String> tags = List.of(to(EventQuestion.LANGUAGES).split(" "));
    return Arrays.stream(Language.values())
        .filter(it -> tags.contains(it.tag()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The question that an objection of the agenda is about. */
  EventQuestion about(Refusal.Field field) {
    return switch (field) {
      case TITLE, NAME -> EventQuestion.TITLE;
      case DURATION, PREREQUISITES, AVAILABLE, LINKS, CONTACT -> EventQuestion.TITLE;
      case WHEN, SINCE -> EventQuestion.WHEN;
      case PLACE -> EventQuestion.PLACE;
      case ADDRESS -> EventQuestion.ADDRESS;
      case LANGUAGES -> EventQuestion.LANGUAGES;
      case CAPACITY, CODE -> EventQuestion.PLACES;
      case TEXT, REASON -> longerText();
    };
  }

  private EventQuestion longerText() {
    return to(EventQuestion.TEXT_EN).length() > to(EventQuestion.TEXT_FR).length()
        ? EventQuestion.TEXT_EN
        : EventQuestion.TEXT_FR;
  }

  private Optional<Integer> places() {
    return Optional.of(to(EventQuestion.PLACES).strip())
        .filter(typed -> typed.matches("[1-9][0-9]{0,5}"))
        .map(Integer::valueOf);
  }

  private Refusal unread() {
    String when = to(EventQuestion.WHEN);
    return when.isBlank()
        ? new Refusal.Empty(Refusal.Field.WHEN)
        : new Refusal.NotADate(when.strip());
  }

  private static String typed(LocalDateTime start, LocalDateTime end) {
    boolean sameDay = start.toLocalDate().equals(end.toLocalDate());
    return MOMENT.format(start) + " → " + (sameDay ? TIME : MOMENT).format(end);
  }

  private static SpokenTime.Span evening(LocalDate day) {
    LocalDateTime start = day.atTime(EVENING);
    return new SpokenTime.Span(start, start.plus(USUAL));
  }
}
