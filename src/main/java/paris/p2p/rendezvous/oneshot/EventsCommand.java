package paris.p2p.rendezvous.oneshot;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.events.EventQuery;
import paris.p2p.rendezvous.events.Kind;
import paris.p2p.rendezvous.oneshot.Grammar.Takes;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.text.Days;
import paris.p2p.rendezvous.text.SpokenTime;

/** The agenda: what is to come, what is over, or all from a day on. */
record EventsCommand(Json json) implements Command {
  private static final int USUAL = 100;

  @Override
  public Grammar grammar() {
    return new Grammar.Listed(
        0,
        0,
        Map.of(
            "past", Takes.NOTHING,
            "from", Takes.WORDS,
            "to", Takes.WORDS,
            "kind", Takes.A_WORD,
            "limit", Takes.A_WORD,
            "json", Takes.NOTHING));
  }

  @Override
  public Exit run(Call call) {
    Arguments given = call.arguments();
    Optional<LocalDate> from = days(call, "from").map(Days::first);
    Optional<LocalDate> to = days(call, "to").map(Days::last);
    Optional<Kind> kind = given.option("kind").flatMap(Kind::tagged);
    OptionalInt limit = Limit.of(given.option("limit"), USUAL);
    if (given.has("from") && from.isEmpty()) return noDate(call, "from");
    if (given.has("to") && to.isEmpty()) return noDate(call, "to");
    if (given.has("kind") && kind.isEmpty()) return noKind(call);
    if (limit.isEmpty()) return call.unclear(call.say().badLimit(given.option("limit").get()));
    EventQuery query = new EventQuery(given.has("past"), from, to, kind, limit.getAsInt());
    return show(call, call.desk().agenda().events(query));
  }

  private static Optional<Days> days(Call call, String option) {
    LocalDate today = call.now().toLocalDate();
    return call.arguments()
        .option(option)
        .flatMap(typed -> SpokenTime.days(typed, today, SpokenTime.Towards.FUTURE));
  }

  private static Exit noDate(Call call, String option) {
    Refusal why = new Refusal.NotADate(call.arguments().option(option).get());
    return call.unclear(call.words().refusals().sentence(why));
  }

  private static Exit noKind(Call call) {
    String typed = call.arguments().option("kind").get();
    Refusal why = new Refusal.Unknown(Refusal.Thing.KIND, typed);
    return call.unclear(call.words().refusals().sentence(why));
  }

  private Exit show(Call call, List<Event> events) {
    if (call.arguments().json()) {
      call.out().json(json, events.stream().map(EventJson::of).toList());
    } else if (events.isEmpty()) {
      call.err().line(call.answers().noEvents());
    } else {
      call.out().lines(rows(call, events));
    }
    return Exit.DONE;
  }

  /** A line for each event, in columns. */
  static List<String> rows(Call call, List<Event> events) {
    return Columns.aligned(events.stream().map(event -> row(call, event)).toList());
  }

  private static List<String> row(Call call, Event event) {
    ZoneId hub = call.desk().house().zone();
    ZonedDateTime start = event.start().withZoneSameInstant(hub);
    int year = start.getYear();
    String going = event.going() == 0 ? "" : call.answers().going(event.going());
    return List.of(
        String.valueOf(event.id()),
        call.words().dates().brief(start),
        // The usual year goes without saying; the column vanishes where all are of this one.
        year == call.now().getYear() ? "" : String.valueOf(year),
        call.words().dates().titled(event.title(), event.start(), hub),
        event.fields().kind().tag(),
        event.fields().place(),
        EventCommand.state(call, event, going));
  }
}
