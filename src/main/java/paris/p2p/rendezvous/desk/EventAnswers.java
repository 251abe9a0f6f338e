package paris.p2p.rendezvous.desk;

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
 * The answers to the questions of an event, from a form or a file: from what is typed to what the
 * agenda takes, and back.
 *
 * @param answers by the names of the questions
 */
public record EventAnswers(Map<String, String> answers) {
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
  public record Read(EventFields fields, Map<EventQuestion, Refusal> wrong) {}

  /** What a new evening begins with: where the next one takes place. */
  public static EventAnswers after(EventFields next) {
    return of(next).only(EnumSet.of(EventQuestion.PLACE, EventQuestion.ADDRESS));
  }

  /** What says an event again, but for its date. */
  public static EventAnswers another(EventFields fields) {
    return of(fields).only(EnumSet.complementOf(EnumSet.of(EventQuestion.WHEN)));
  }

  /** What says an event again. */
  public static EventAnswers of(EventFields fields) {
    Map<String, String> answers = new LinkedHashMap<>();
    for (EventQuestion question : EventQuestion.values()) {
      answers.put(question.tag(), answer(question, fields));
    }
    return new EventAnswers(answers);
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

  private EventAnswers only(Set<EventQuestion> kept) {
    Map<String, String> some = new LinkedHashMap<>(answers);
    some.keySet().retainAll(kept.stream().map(EventQuestion::tag).toList());
    return new EventAnswers(some);
  }

  /** The answer to that question; empty for none. */
  public String to(EventQuestion question) {
    return answers.getOrDefault(question.tag(), "");
  }

  /** Reads the answers; {@code now} is the hub's wall clock, dates left open count from it. */
  public Read read(LocalDateTime now) {
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
        kind(to(EventQuestion.KIND)),
        span.start(),
        span.end(),
        to(EventQuestion.PLACE),
        to(EventQuestion.ADDRESS),
        languages(to(EventQuestion.LANGUAGES)),
        places(),
        new Wording(to(EventQuestion.TEXT_FR), to(EventQuestion.TEXT_EN)));
  }

  /** The time as it is understood; a day without an hour means its evening. */
  public Optional<SpokenTime.Span> span(LocalDateTime now) {
    String typed = to(EventQuestion.WHEN);
    return SpokenTime.span(typed, now, USUAL)
        .or(() -> SpokenTime.day(typed, now.toLocalDate()).map(EventAnswers::evening));
  }

  /** The kind of that answer. */
  public static Kind kind(String answer) {
    return Kind.tagged(answer).orElse(Kind.OTHER);
  }

  /** The languages of that answer. */
  public static Set<Language> languages(String answer) {
    List<String> tags = List.of(answer.split(" "));
    return Arrays.stream(Language.values())
        .filter(it -> tags.contains(it.tag()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The question that an objection of the agenda is about. */
  public EventQuestion about(Refusal.Field field) {
    return switch (field) {
      case TITLE, NAME, PREREQUISITES, AVAILABLE, LINKS, CONTACT, TOPICS -> EventQuestion.TITLE;
      case WHEN, SINCE, RULE, NUMBER, LAST, DURATION -> EventQuestion.WHEN;
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

  /** How many there are; none where that is not told, or is no number. */
  public Optional<Integer> places() {
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
