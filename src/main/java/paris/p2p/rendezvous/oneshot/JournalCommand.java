package paris.p2p.rendezvous.oneshot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import paris.p2p.rendezvous.oneshot.Grammar.Takes;
import paris.p2p.rendezvous.people.JournalEntry;
import paris.p2p.rendezvous.people.Ruling;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;

/** Who did what and why, newest first; and decisions undone. */
record JournalCommand(Json json) implements Command {
  private static final int USUAL = 50;
  private static final String UNDO = "undo";

  /**
   * A line in JSON.
   *
   * @param subject {@code event/12}
   * @param title what that is called now, or empty
   * @param reason why, where somebody said so; else empty
   * @param ruling the number by which a decision is undone; null for what is none
   * @param undoes what was decided, where this line tells of the undoing; else null
   * @param undone whether it is undone by now
   */
  record LineJson(
      long id,
      String at,
      String by,
      String deed,
      String subject,
      String title,
      String reason,
      Long ruling,
      String undoes,
      boolean undone) {}

  @Override
  public Grammar grammar() {
    return new Grammar.Branching(
        Map.of(UNDO, new Grammar.Free(2)),
        new Grammar.Listed(0, 0, Map.of("limit", Takes.A_WORD, "json", Takes.NOTHING)));
  }

  @Override
  public Optional<Act> needs() {
    return Optional.of(Act.READ_JOURNAL);
  }

  @Override
  public Exit run(Call call) {
    if (call.arguments().maybe(0).filter(UNDO::equals).isPresent()) return undo(call);
    Optional<String> limit = call.arguments().option("limit");
    OptionalInt most = Limit.of(limit, USUAL);
    if (most.isEmpty()) return call.unclear(call.say().badLimit(limit.get()));
    return switch (call.desk().journal().read(call.caller(), Long.MAX_VALUE, most.getAsInt())) {
      case Outcome.Done<List<JournalEntry>>(List<JournalEntry> lines) -> show(call, lines);
      case Outcome.Refused<List<JournalEntry>>(Refusal why) -> call.refuse(why);
    };
  }

  private static Exit undo(Call call) {
    String asked = call.arguments().word(1);
    Optional<Long> ruling = Ids.of(asked);
    if (ruling.isEmpty()) return call.unknown(Refusal.Thing.RULING, asked);
    Outcome<Ruling> undone =
        call.desk().undoing().undo(call.caller(), ruling.get(), call.arguments().word(2));
    return call.tell(undone, _ -> call.words().deciding().undo().done());
  }

  private Exit show(Call call, List<JournalEntry> lines) {
    if (call.arguments().json()) {
      call.out().json(json, lines.stream().map(line -> full(call, line)).toList());
    } else if (lines.isEmpty()) {
      call.err().line(call.words().journal().nothing());
    } else {
      call.out().lines(Columns.aligned(lines.stream().map(line -> row(call, line)).toList()));
    }
    return Exit.DONE;
  }

  /** The number of a decision stands first: {@code journal undo} takes it. */
  private static List<String> row(Call call, JournalEntry line) {
    return List.of(
        line.undoable().map(String::valueOf).orElse(""),
        call.words().dates().age(line.at(), call.now()),
        call.words().who(line.by()),
        Columns.dotted(
            call.words().journal().deed(line, call.desk().house().zone()), line.reason()));
  }

  private static LineJson full(Call call, JournalEntry line) {
    Optional<JournalEntry.Ruled> ruled = line.ruled();
    boolean passed = ruled.filter(it -> it.deed() == line.deed()).isPresent();
    return new LineJson(
        line.id(),
        Json.time(line.at(), call.desk().house().zone()),
        Json.name(line.by()),
        line.deed().tag(),
        line.subject(),
        line.title().in(call.language()),
        line.reason(),
        ruled.map(JournalEntry.Ruled::ruling).orElse(null),
        ruled.filter(_ -> !passed).map(it -> it.deed().tag()).orElse(null),
        passed && line.undoable().isEmpty());
  }
}
