package paris.p2p.rendezvous.oneshot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.board.Held;
import paris.p2p.rendezvous.oneshot.Grammar.Takes;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Refusal;

/** First posts that wait: all for moderators, for others their own. */
record HeldCommand(Json json) implements Command {
  /**
   * What waits, in JSON.
   *
   * @param thread the one that it answers in, or null
   * @param title of that thread, or of the one that it would open
   */
  record HeldJson(
      long id, String author, String at, String space, Long thread, String title, String text) {}

  @Override
  public Grammar grammar() {
    return new Grammar.Branching(
        Map.of("in", new Grammar.Listed(1, 1, Map.of()), "away", new Grammar.Free(2)),
        new Grammar.Listed(0, 0, Map.of("json", Takes.NOTHING)));
  }

  @Override
  public Optional<Act> needs() {
    return Optional.of(Act.READ_NOTICES);
  }

  @Override
  public Exit run(Call call) {
    Optional<String> asked = call.arguments().maybe(0);
    if (asked.isEmpty()) return list(call, call.desk().newcomers().waiting(call.caller()));
    String number = call.arguments().word(1);
    Optional<Long> id = Ids.of(number);
    if (id.isEmpty()) return call.unknown(Refusal.Thing.HELD, number);
    return asked.get().equals("in")
        ? call.tell(
            call.desk().newcomers().letIn(call.caller(), id.get()),
            post -> call.words().waiting().nowIn(post.id()))
        : call.tell(
            call.desk().newcomers().turnAway(call.caller(), id.get(), call.arguments().word(2)),
            _ -> call.words().deciding().turnAway().done());
  }

  private Exit list(Call call, List<Held> all) {
    if (call.arguments().json()) {
      call.out().json(json, all.stream().map(held -> full(call, held)).toList());
    } else if (all.isEmpty()) {
      call.err().line(call.words().waiting().noPosts());
    } else {
      for (Held held : all) show(call, held);
    }
    return Exit.DONE;
  }

  private static void show(Call call, Held held) {
    call.out()
        .line(
            Columns.dotted(
                String.valueOf(held.id()),
                held.author(),
                call.words().waiting().whereto(held, held.space().in(call.language())),
                call.words().dates().ago(held.at(), call.now())));
    call.out().text(held.body());
    call.out().gap();
  }

  private static HeldJson full(Call call, Held held) {
    return new HeldJson(
        held.id(),
        held.author(),
        Json.time(held.at(), call.desk().house().zone()),
        held.space().in(call.language()),
        held.topic().orElse(null),
        held.title(),
        held.body());
  }
}
