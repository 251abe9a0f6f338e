package paris.p2p.rendezvous.oneshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.events.Attendance;
import paris.p2p.rendezvous.events.Attendance.Attendee;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.events.Rsvp;
import paris.p2p.rendezvous.oneshot.Grammar.Takes;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;

/** Who has answered to an event, for organisers: for people, for programs, for spreadsheets. */
record AttendeesCommand(Json json) implements Command {
  /**
   * All answers in JSON.
   *
   * @param going people with a place, with those who are brought along; so are the other counts
   * @param evenings those of its series that are over, latest first
   */
  record AllJson(
      long id,
      String title,
      Integer capacity,
      int going,
      int maybe,
      int waiting,
      List<OneJson> people,
      List<EveningJson> evenings) {}

  /**
   * One answer.
   *
   * @param place in the waiting list, from 1, or null
   * @param named whether others see the name
   */
  record OneJson(
      String name, String answer, int along, Integer place, boolean named, String answeredAt) {}

  record EveningJson(long id, String title, String start, int going) {}

  @Override
  public Grammar grammar() {
    return new Grammar.Listed(1, 1, Map.of("json", Takes.NOTHING, "csv", Takes.MAYBE));
  }

  @Override
  public Optional<Act> needs() {
    return Optional.of(Act.SEE_ATTENDEES);
  }

  @Override
  public Exit run(Call call) {
    Optional<String> separator = call.arguments().option("csv").filter(it -> !it.isEmpty());
    if (separator.isPresent() && Csv.named(separator.get()).isEmpty()) {
      return call.unclear(call.say().badSeparator(separator.get()));
    }
    String asked = call.arguments().word(0);
    Optional<Event> event = Ids.event(call, asked);
    if (event.isEmpty()) return call.unknown(Refusal.Thing.EVENT, asked);
    return switch (call.desk().answers().attendance(call.caller(), event.get().id())) {
      case Outcome.Done<Attendance>(Attendance all) -> show(call, all);
      case Outcome.Refused<Attendance>(Refusal why) -> call.refuse(why);
    };
  }

  private Exit show(Call call, Attendance all) {
    if (call.arguments().json()) {
      call.out().json(json, document(call, all));
    } else if (call.arguments().has("csv")) {
      call.out()
          .csv(
              Csv.named(call.arguments().option("csv").get()).orElse(Csv.of(call.language())),
              List.of("name", "answer", "along", "place", "named", "answeredAt"),
              all.people().stream().map(one -> cells(json(call, one))).toList());
    } else {
      tell(call, all);
    }
    return Exit.DONE;
  }

  private static AllJson document(Call call, Attendance all) {
    Event event = all.event();
    return new AllJson(
        event.id(),
        event.title(),
        event.fields().capacity().orElse(null),
        all.company().going(),
        all.company().maybe(),
        all.company().waiting(),
        all.people().stream().map(one -> json(call, one)).toList(),
        all.evenings().stream()
            .map(it -> new EveningJson(it.id(), it.title(), Json.time(it.start()), it.going()))
            .toList());
  }

  private static OneJson json(Call call, Attendee one) {
    Rsvp rsvp = one.rsvp();
    return new OneJson(
        one.name(),
        rsvp.answer().tag(),
        rsvp.along(),
        rsvp.waits() ? rsvp.place() : null,
        rsvp.named(),
        Json.time(one.at(), call.desk().house().zone()));
  }

  private static List<String> cells(OneJson one) {
    return List.of(
        one.name(),
        one.answer(),
        String.valueOf(one.along()),
        one.place() == null ? "" : String.valueOf(one.place()),
        String.valueOf(one.named()),
        one.answeredAt());
  }

  private static void tell(Call call, Attendance all) {
    Event event = all.event();
    call.out().line(event.title());
    call.out().line(EventCommand.when(call, event));
    call.out().line(call.words().coming().heads(all.company(), event.fields().capacity()));
    if (all.people().isEmpty()) return;
    call.out().gap();
    List<List<String>> rows = new ArrayList<>();
    for (Attendee one : all.people()) {
      boolean secret = one.rsvp().comes() && !one.rsvp().named();
      rows.add(
          List.of(
              one.name(),
              call.words().coming().says(one.rsvp()),
              secret ? call.words().coming().countedOnly() : "",
              call.words().dates().age(one.at(), call.now())));
    }
    call.out().lines(Columns.aligned(rows));
  }
}
