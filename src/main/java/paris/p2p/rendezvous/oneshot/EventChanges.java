package paris.p2p.rendezvous.oneshot;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import paris.p2p.rendezvous.desk.EventAnswers;
import paris.p2p.rendezvous.desk.SeriesAnswers;
import paris.p2p.rendezvous.events.Agenda;
import paris.p2p.rendezvous.events.Company;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.events.EventFields;
import paris.p2p.rendezvous.events.Reach;
import paris.p2p.rendezvous.events.SeriesSeen;
import paris.p2p.rendezvous.oneshot.Grammar.Takes;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.text.SpokenTime;

/**
 * {@code event add}, {@code edit}, {@code cancel} and {@code move}: what organisers do by a line.
 */
record EventChanges(Call call) {
  /** What a new event is where its file does not say. */
  private static final Map<String, String> USUAL =
      Map.of("kind", "talk", "languages", "fr", "number", "1");

  /** What may follow each of them. */
  static Map<String, Grammar> grammars() {
    return Map.of(
        "add", new Grammar.Listed(0, 0, Map.of("lang", Takes.A_WORD)),
        "edit", new Grammar.Listed(1, 1, Map.of("lang", Takes.A_WORD, "reach", Takes.A_WORD)),
        "cancel", new Grammar.Free(2),
        "move", new Grammar.Free(2));
  }

  /** Whether that is what is asked for. */
  boolean asked() {
    return grammars().containsKey(call.arguments().word(0));
  }

  Exit run() {
    if (call.readOnly()) return call.refuse(call.say().readOnly());
    Optional<Refusal> no = call.peer().refusal(Act.EDIT_EVENTS);
    if (no.isPresent()) return call.refuse(no.get());
    return switch (call.arguments().word(0)) {
      case "add" -> reading(this::add);
      case "edit" -> event(event -> reading(file -> edit(event, file)));
      case "cancel" -> event(this::cancel);
      default -> event(this::move);
    };
  }

  private Exit event(Function<Event, Exit> then) {
    String asked = call.arguments().word(1);
    return Ids.event(call, asked)
        .map(then)
        .orElseGet(() -> call.unknown(Refusal.Thing.EVENT, asked));
  }

  private Exit reading(Function<EventFile, Exit> then) {
    String tag = call.arguments().option("lang").orElse(call.language().tag());
    for (Language language : Language.values()) {
      if (language.tag().equals(tag)) {
        return call.reading(text -> read(new EventFile(FrontMatter.of(text), language), then));
      }
    }
    return call.unclear(call.say().badLanguage(tag));
  }

  private Exit read(EventFile file, Function<EventFile, Exit> then) {
    Optional<String> wrong = file.wrong(call.words().series());
    return wrong.isPresent() ? call.unclear(wrong.get()) : then.apply(file);
  }

  private Exit add(EventFile file) {
    Map<String, String> answers = file.over(USUAL);
    if (!file.ofSeries()) {
      return fields(answers, fields -> added(() -> agenda().add(call.caller(), fields)));
    }
    if (file.rule().orElse("").isBlank()) return noRule();
    return series(answers, read -> added(() -> agenda().series().add(call.caller(), read)));
  }

  private Exit added(Supplier<Outcome<Event>> adding) {
    return call.tell(
        adding.get(),
        event -> call.words().series().addedEvent(event.id(), event.title(), when(event)));
  }

  private Exit edit(Event event, EventFile file) {
    Optional<String> option = call.arguments().option("reach");
    Optional<Reach> reach = option.map(Reach::tagged).orElse(Optional.of(Reach.THIS));
    if (reach.isEmpty()) {
      return call.unclear(
          call.words().series().noValue("--reach", option.get(), "this, following, all"));
    }
    if (file.ofSeries()) return editSeries(event, file, reach.get());
    return fields(
        file.over(EventAnswers.of(event.fields()).answers()),
        fields -> {
          warn(event, fields);
          return edited(
              () -> agenda().edit(call.caller(), event.id(), event.version(), fields, reach.get()));
        });
  }

  /** Says before it is stored what comes of fewer places than people who come. */
  private void warn(Event event, EventFields fields) {
    fields
        .capacity()
        .filter(places -> places >= 1 && event.going() > places)
        .filter(places -> !fields.capacity().equals(event.fields().capacity()))
        .ifPresent(places -> call.err().line(call.words().coming().over(event.going(), places)));
  }

  /** What only a series has cannot be for one date alone: it is for those that follow, too. */
  private Exit editSeries(Event event, EventFile file, Reach asked) {
    Reach reach = asked == Reach.THIS ? Reach.FOLLOWING : asked;
    if (event.series().isEmpty()) return call.refuse(new Refusal.NoSeries());
    if (file.rule().filter(String::isBlank).isPresent()) return noRule();
    Optional<SeriesSeen> seen =
        agenda().series().seen(event.id()).filter(it -> it.event() == event.id());
    if (seen.isEmpty()) return call.refuse(new Refusal.EventBegun());
    SeriesSeen from = seen.get();
    Map<String, String> answers =
        file.over(SeriesAnswers.of(from.series(), from.cycle()).answers());
    return series(
        answers,
        wanted ->
            edited(() ->
                agenda()
                    .series()
                    .edit(
                        call.caller(),
                        event.id(),
                        from.version(),
                        wanted,
                        reach,
                        answers.getOrDefault("reason", ""))));
  }

  private Exit noRule() {
    return call.refuse(new Refusal.Empty(Refusal.Field.RULE));
  }

  private Exit edited(Supplier<Outcome<Event>> editing) {
    return call.tell(
        editing.get(),
        event ->
            call.words().series().editedEvent(event.id(), event.title(), when(event))
                + heads(event));
  }

  /** Who comes, where there are more of them than places. */
  private String heads(Event event) {
    Company company = call.desk().answers().company(event.id());
    return event.tooMany() == 0
        ? ""
        : " " + call.words().coming().heads(company, event.fields().capacity()) + ".";
  }

  /** Goes on with these answers as an event's, or says what the first of them is refused for. */
  private Exit fields(Map<String, String> answers, Function<EventFields, Exit> then) {
    EventAnswers.Read read = new EventAnswers(answers).read(now());
    return first(read.wrong()).map(call::refuse).orElseGet(() -> then.apply(read.fields()));
  }

  private Exit series(
      Map<String, String> answers, Function<paris.p2p.rendezvous.events.Series, Exit> then) {
    SeriesAnswers.Read read = new SeriesAnswers(answers).read(now(), call.desk().house().zone());
    return first(read.wrong()).map(call::refuse).orElseGet(() -> then.apply(read.series()));
  }

  private static <Q extends Enum<Q>> Optional<Refusal> first(Map<Q, Refusal> wrong) {
    return wrong.entrySet().stream()
        .min(Comparator.comparing(Map.Entry::getKey))
        .map(Map.Entry::getValue);
  }

  private Exit cancel(Event event) {
    return call.tell(
        agenda().cancel(call.caller(), event.id(), call.arguments().word(2)),
        now -> call.words().series().cancelledEvent(now.id(), now.title()));
  }

  /** To another day at the same hour, or to another hour; it lasts as long, unless that is said. */
  private Exit move(Event event) {
    EventFields fields = event.fields();
    Duration length = Duration.between(fields.start(), fields.end());
    String typed = call.arguments().word(2);
    Optional<SpokenTime.Span> span =
        SpokenTime.span(typed, now(), length)
            .or(() ->
                SpokenTime.day(typed, now().toLocalDate())
                    .map(day -> day.atTime(fields.start().toLocalTime()))
                    .map(start -> new SpokenTime.Span(start, start.plus(length))));
    if (span.isEmpty()) {
      Refusal why =
          typed.isBlank()
              ? new Refusal.Empty(Refusal.Field.WHEN)
              : new Refusal.NotADate(typed.strip());
      return call.refuse(why);
    }
    EventFields moved = fields.at(span.get().start(), span.get().end());
    return edited(
        () -> agenda().edit(call.caller(), event.id(), event.version(), moved, Reach.THIS));
  }

  private String when(Event event) {
    return EventCommand.when(call, event);
  }

  private Agenda agenda() {
    return call.desk().agenda();
  }

  private LocalDateTime now() {
    return call.now().toLocalDateTime();
  }
}
