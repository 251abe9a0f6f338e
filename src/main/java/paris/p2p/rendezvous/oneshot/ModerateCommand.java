package paris.p2p.rendezvous.oneshot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import paris.p2p.rendezvous.board.Measure;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.board.Reported;
import paris.p2p.rendezvous.board.Topic;
import paris.p2p.rendezvous.oneshot.Grammar.Takes;
import paris.p2p.rendezvous.people.Ruling;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;

/** What waits for those who keep order, and what they decide, by a line. */
record ModerateCommand(Json json) implements Command {
  private static final Map<String, Grammar> BRANCHES =
      Map.of(
          "about", new Grammar.Listed(1, 1, Map.of()),
          "hide", new Grammar.Free(2),
          "dismiss", new Grammar.Free(2),
          "split", new Grammar.Free(2),
          "hide-thread", new Grammar.Free(2),
          "lock", new Grammar.Free(2),
          "pin", new Grammar.Free(2),
          "slow", new Grammar.Free(3),
          "move", new Grammar.Free(3),
          "undo", new Grammar.Free(2));

  /** A reported post in JSON. */
  record ReportedJson(
      long post, String title, String author, int reports, String reason, String at) {}

  @Override
  public Grammar grammar() {
    return new Grammar.Branching(BRANCHES, new Grammar.Listed(0, 0, Map.of("json", Takes.NOTHING)));
  }

  /** Who looks after a space is a member. */
  @Override
  public Optional<Act> needs() {
    return Optional.of(Act.WRITE_POSTS);
  }

  @Override
  public Exit run(Call call) {
    Arguments given = call.arguments();
    return switch (given.maybe(0).orElse("")) {
      case "about" -> numbered(call, Refusal.Thing.POST, post -> DossierText.show(call, post));
      case "hide" -> post(call, Measure.HidePost::new);
      case "dismiss" -> post(call, Measure.Dismiss::new);
      case "split" ->
          numbered(
              call,
              Refusal.Thing.POST,
              post -> call.reading(why -> pass(call, new Measure.Split(post, given.word(2)), why)));
      case "hide-thread" -> thread(call, 2, Measure.HideTopic::new);
      case "lock" -> thread(call, 2, Measure.Lock::new);
      case "pin" -> thread(call, 2, Measure.Pin::new);
      case "move" -> thread(call, 3, topic -> new Measure.Move(topic, given.word(2)));
      case "slow" -> thread(call, 3, topic -> new Measure.Slow(topic, seconds(given.word(2))));
      case "undo" -> numbered(call, Refusal.Thing.RULING, ruling -> undo(call, ruling));
      default -> waiting(call);
    };
  }

  private static Exit numbered(Call call, Refusal.Thing thing, Function<Long, Exit> then) {
    String asked = call.arguments().word(1);
    return Ids.of(asked).map(then).orElseGet(() -> call.unknown(thing, asked));
  }

  private static Exit post(Call call, LongFunction<Measure> measure) {
    return numbered(
        call, Refusal.Thing.POST, id -> pass(call, measure.apply(id), call.arguments().word(2)));
  }

  private static Exit thread(Call call, int reason, LongFunction<Measure> measure) {
    return numbered(
        call,
        Refusal.Thing.TOPIC,
        id -> pass(call, measure.apply(id), call.arguments().word(reason)));
  }

  /** What is no such number is none, and refused as such. */
  private static int seconds(String typed) {
    return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
  }

  private static Exit pass(Call call, Measure measure, String why) {
    return told(call, call.desk().moderation().pass(call.caller(), measure, why), false);
  }

  private static Exit undo(Call call, long ruling) {
    String why = call.arguments().word(2);
    return told(call, call.desk().moderation().undo(call.caller(), ruling, why), true);
  }

  private static Exit told(Call call, Outcome<Ruling> outcome, boolean undone) {
    return call.tell(
        outcome,
        ruling -> {
          String title = title(call, ruling.subject());
          return undone
              ? call.words().order().unruled(ruling, title)
              : call.words().order().ruled(ruling, title);
        });
  }

  /** Of the thread that a ruling is about, or in which its post stands. */
  private static String title(Call call, String subject) {
    String[] parts = subject.split("/", 2);
    long id = Long.parseLong(parts[1]);
    Optional<Long> topic =
        parts[0].equals("post") ? call.desk().board().post(id).map(Post::topicId) : Optional.of(id);
    return topic.flatMap(call.desk().board()::topic).map(Topic::title).orElse("");
  }

  private Exit waiting(Call call) {
    List<Reported> all = call.desk().reports().waiting(call.caller());
    if (call.arguments().json()) {
      call.out().json(json, all.stream().map(one -> json(call, one)).toList());
    } else if (all.isEmpty()) {
      call.err().line(call.words().order().allDone());
    } else {
      call.out().lines(Columns.aligned(all.stream().map(one -> row(call, one)).toList()));
    }
    return Exit.DONE;
  }

  private static List<String> row(Call call, Reported one) {
    return List.of(
        "#" + one.post(),
        call.words().dates().age(one.at(), call.now()),
        call.words().order().times(one.reports()),
        call.words().who(one.author()),
        one.title(),
        one.reason());
  }

  private static ReportedJson json(Call call, Reported one) {
    return new ReportedJson(
        one.post(),
        one.title(),
        Json.name(one.author()),
        one.reports(),
        one.reason(),
        Json.time(one.at(), call.desk().house().zone()));
  }
}
