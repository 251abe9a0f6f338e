package paris.p2p.rendezvous.oneshot;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import paris.p2p.rendezvous.events.Company;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.events.Item;
import paris.p2p.rendezvous.events.Occasion;
import paris.p2p.rendezvous.events.SeriesRow;
import paris.p2p.rendezvous.oneshot.Grammar.Takes;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.text.Language;

/** One event in full. */
record EventCommand(Json json) implements Command {
  /**
   * All of an event in JSON: the keys of a list, and these.
   *
   * @param reason why it is cancelled; empty unless it is
   * @param movedFrom when it was to begin before it was moved last, or null
   * @param rule of its series (RFC 5545, 3.3.10), or null
   * @param languages {@code fr}, {@code en}
   * @param text Markdown, in the visitor's language
   * @param programme in its order
   */
  record Full(
      @JsonUnwrapped EventJson event,
      String reason,
      String movedFrom,
      String rule,
      List<String> languages,
      String text,
      List<ItemJson> programme) {}

  @Override
  public Grammar grammar() {
    return new Grammar.Branching(
        EventChanges.grammars(),
        new Grammar.Listed(
            1,
            1,
            Map.of("json", Takes.NOTHING, "ics", Takes.NOTHING, EventImport.YES, Takes.NOTHING)));
  }

  @Override
  public Exit run(Call call) {
    EventChanges changes = new EventChanges(call);
    if (changes.asked()) return changes.run();
    String asked = call.arguments().word(0);
    if (asked.equalsIgnoreCase(EventImport.WORD)) return EventImport.run(call);
    Optional<Event> found = Ids.event(call, asked);
    if (found.isEmpty()) return call.unknown(Refusal.Thing.EVENT, asked);
    if (call.arguments().has("ics")) file(call, found.get());
    else if (call.arguments().json()) call.out().json(json, full(call, found.get()));
    else show(call, found.get());
    return Exit.DONE;
  }

  private static void file(Call call, Event event) {
    call.desk()
        .almanac()
        .holding(event.id())
        .ifPresent(held -> call.out().file(EventsFileCommand.writer(call).of(held)));
  }

  private static Full full(Call call, Event event) {
    return new Full(
        EventJson.of(event),
        event.reason(),
        event.movedFrom().map(before -> Json.time(before.atZone(event.zone()))).orElse(null),
        series(call, event).map(row -> row.series().rule()).orElse(null),
        event.fields().languages().stream().sorted().map(Language::tag).toList(),
        event.fields().text().in(call.language()),
        programme(call, event).stream()
            .map(item ->
                ItemJson.of(item, event.start().toLocalDate(), event.zone(), call.language()))
            .toList());
  }

  private static List<Item> programme(Call call, Event event) {
    return call.desk().programmes().of(new Occasion.Date(event.id()));
  }

  private static Optional<SeriesRow> series(Call call, Event event) {
    return event.series().flatMap(call.desk().agenda().series()::series);
  }

  private static void show(Call call, Event event) {
    String languages =
        event.fields().languages().stream()
            .sorted()
            .map(Language::name)
            .collect(Collectors.joining(" "));
    String places = event.fields().capacity().map(call.answers()::places).orElse("");
    call.out().line(event.title());
    call.out().line(when(call, event));
    event.movedFrom().ifPresent(before -> call.out().line(moved(call, event, before)));
    series(call, event)
        .map(row -> call.words().series().cycle(row.cycle()))
        .ifPresent(cycle -> call.out().line(call.words().series().seriesLine(cycle)));
    call.out().line(event.fields().where());
    call.out()
        .line(
            Columns.dotted(
                event.fields().kind().tag(),
                languages,
                call.answers().going(event.going()),
                places,
                state(call, event, "")));
    Company company = call.desk().answers().company(event.id());
    String names = call.words().coming().names(company);
    String besides = call.words().coming().besides(company);
    if (!names.isEmpty() || !besides.isEmpty()) call.out().line(Columns.dotted(names, besides));
    new ProgrammeText(call, programme(call, event), event.start().toLocalDate()).print();
    String text = event.fields().text().in(call.language());
    if (!text.isBlank()) {
      call.out().gap();
      call.out().text(text);
    }
    if (event.cancelled() || event.over(call.now().toInstant())) return;
    call.out().gap();
    call.out().line(call.answers().howToCome(call.address(), String.valueOf(event.id())));
  }

  private static String moved(Call call, Event event, LocalDateTime before) {
    Duration length = Duration.between(event.fields().start(), event.fields().end());
    ZonedDateTime start = before.atZone(event.zone());
    return call.words()
        .series()
        .movedFrom(
            call.words().dates().span(start, start.plus(length), call.desk().house().zone()));
  }

  /** {@code mercredi 2 décembre 2026, 18:30 → 23:00 (dans 9 jours)}. */
  static String when(Call call, Event event) {
    String span = call.words().dates().span(event.start(), event.end(), call.desk().house().zone());
    return span + " (" + call.words().dates().until(event.start(), call.now()) + ")";
  }

  /** What is special about it, or else {@code usual}. */
  static String state(Call call, Event event, String usual) {
    return switch (event.status()) {
      case CONFIRMED -> usual;
      case TENTATIVE -> call.answers().tentative();
      case CANCELLED -> call.answers().cancelled(event.reason());
    };
  }
}
