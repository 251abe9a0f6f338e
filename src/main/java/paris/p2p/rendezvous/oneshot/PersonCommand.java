package paris.p2p.rendezvous.oneshot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import paris.p2p.rendezvous.oneshot.Grammar.Takes;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.people.Ruling;
import paris.p2p.rendezvous.people.Sanctions;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.words.Asking;
import paris.p2p.rendezvous.words.DecidingWords;

/** A person, and what those who keep order decide about them. */
record PersonCommand(Json json) implements Command {
  /** A person in JSON. */
  record PersonJson(String name, String role, String joinedAt) {}

  @Override
  public Grammar grammar() {
    return new Grammar.Branching(
        Map.of(
            "warn", new Grammar.Free(2),
            "suspend", new Grammar.Free(3),
            "ban", new Grammar.Free(2),
            "moderator", new Grammar.Free(2)),
        new Grammar.Listed(1, 1, Map.of("json", Takes.NOTHING)));
  }

  @Override
  public Exit run(Call call) {
    if (call.arguments().words().size() == 1) return person(call, 0, one -> show(call, one));
    if (call.readOnly()) return call.refuse(call.say().readOnly());
    return person(call, 1, one -> decide(call, one));
  }

  private static Exit person(Call call, int place, Function<Person, Exit> then) {
    String asked = call.arguments().word(place);
    return call.desk()
        .people()
        .named(asked)
        .map(then)
        .orElseGet(() -> call.unknown(Refusal.Thing.PERSON, asked));
  }

  private Exit show(Call call, Person person) {
    if (call.arguments().json()) {
      call.out()
          .json(
              json,
              new PersonJson(
                  person.name(),
                  person.role().tag(),
                  Json.time(person.joinedAt(), call.desk().house().zone())));
    } else {
      var day = person.joinedAt().atZone(call.desk().house().zone()).toLocalDate();
      call.out()
          .line(
              Columns.dotted(
                  person.name(),
                  call.words().refusals().role(person.role()),
                  call.words().persons().since(day)));
    }
    return Exit.DONE;
  }

  private static Exit decide(Call call, Person person) {
    Sanctions sanctions = call.desk().sanctions();
    DecidingWords words = call.words().deciding();
    List<String> said = call.arguments().words();
    String why = said.getLast();
    return switch (said.getFirst()) {
      case "warn" ->
          told(call, sanctions.warn(call.caller(), person.id(), why), words.warn(person.name()));
      case "ban" ->
          told(call, sanctions.ban(call.caller(), person.id(), why), words.ban(person.name()));
      case "moderator" ->
          told(
              call,
              sanctions.nameModerator(call.caller(), person.id(), why),
              words.nameModerator(person.name()));
      default -> suspend(call, person, said.get(2), why);
    };
  }

  private static Exit suspend(Call call, Person person, String typed, String why) {
    Optional<Integer> days =
        Optional.of(typed).filter(it -> it.matches("[0-9]{1,6}")).map(Integer::valueOf);
    if (days.isEmpty()) {
      return call.refuse(new Refusal.OfBoard.NotDays(typed, Sanctions.DAYS_MOST));
    }
    return told(
        call,
        call.desk().sanctions().suspend(call.caller(), person.id(), days.get(), why),
        call.words().deciding().suspend(person.name()));
  }

  private static Exit told(Call call, Outcome<Ruling> outcome, Asking words) {
    return call.tell(outcome, _ -> words.done());
  }
}
