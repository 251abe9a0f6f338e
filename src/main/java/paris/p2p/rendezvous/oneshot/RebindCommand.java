package paris.p2p.rendezvous.oneshot;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import paris.p2p.rendezvous.oneshot.Grammar.Takes;
import paris.p2p.rendezvous.people.Rebinding;
import paris.p2p.rendezvous.people.Rebindings;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Refusal;

/** Keys that two organisers give to somebody who lost theirs. */
record RebindCommand(Json json) implements Command {
  /**
   * One of them, in JSON.
   *
   * @param state {@code asked}, {@code waiting} or {@code ready}
   * @param agreedBy null until somebody agrees, as are the two after it
   * @param dueAt from when on the key is theirs, once it comes
   */
  record RebindingJson(
      long id,
      String name,
      String fingerprint,
      String state,
      String askedBy,
      String askedAt,
      String reason,
      String agreedBy,
      String agreement,
      String dueAt) {}

  @Override
  public Grammar grammar() {
    return new Grammar.Branching(
        Map.of(
            "ask", new Grammar.Free(3),
            "agree", new Grammar.Free(2),
            "stop", new Grammar.Free(2)),
        new Grammar.Listed(0, 0, Map.of("json", Takes.NOTHING)));
  }

  @Override
  public Optional<Act> needs() {
    return Optional.of(Act.READ_NOTICES);
  }

  @Override
  public Exit run(Call call) {
    Rebindings rebindings = call.desk().rebindings();
    Optional<String> asked = call.arguments().maybe(0);
    if (asked.isEmpty()) return list(call, rebindings.open(call.caller()));
    String word = call.arguments().word(1);
    String why = call.arguments().words().getLast();
    return switch (asked.get()) {
      case "ask" -> ask(call, new Rebindings.Wish(word, call.arguments().word(2), why));
      case "agree" ->
          numbered(
              call,
              id ->
                  call.tell(
                      rebindings.agree(call.caller(), id, why),
                      _ -> call.words().recovery().agreeing().done()));
      default ->
          numbered(
              call,
              id ->
                  call.tell(
                      rebindings.stop(call.caller(), id, why),
                      _ -> call.words().recovery().stopping(false).done()));
    };
  }

  private static Exit ask(Call call, Rebindings.Wish wish) {
    return call.tell(
        call.desk().rebindings().ask(call.caller(), wish),
        it -> call.words().recovery().asked(it.id(), it.name()));
  }

  private static Exit numbered(Call call, Function<Long, Exit> then) {
    String typed = call.arguments().word(1);
    return Ids.of(typed).map(then).orElseGet(() -> call.unknown(Refusal.Thing.REBINDING, typed));
  }

  private Exit list(Call call, List<Rebinding> all) {
    if (call.arguments().json()) {
      call.out().json(json, all.stream().map(it -> full(call, it)).toList());
    } else if (all.isEmpty()) {
      call.err().line(call.words().recovery().noneAsked());
    } else {
      call.out().lines(Columns.aligned(all.stream().map(it -> row(call, it)).toList()));
    }
    return Exit.DONE;
  }

  private static List<String> row(Call call, Rebinding it) {
    var zone = call.desk().house().zone();
    return List.of(
        String.valueOf(it.id()),
        it.name(),
        call.words().recovery().state(it, state(call, it), call.words().dates(), zone),
        it.asked().by(),
        it.fingerprint(),
        it.asked().reason());
  }

  private static Rebinding.State state(Call call, Rebinding it) {
    return it.state(call.desk().clock().instant());
  }

  private static RebindingJson full(Call call, Rebinding it) {
    return new RebindingJson(
        it.id(),
        it.name(),
        it.fingerprint(),
        state(call, it).tag(),
        it.asked().by(),
        time(call, it.asked().at()),
        it.asked().reason(),
        it.agreed().map(Rebinding.Word::by).orElse(null),
        it.agreed().map(Rebinding.Word::reason).orElse(null),
        it.due().map(at -> time(call, at)).orElse(null));
  }

  private static String time(Call call, Instant at) {
    return Json.time(at, call.desk().house().zone());
  }
}
