package paris.p2p.rendezvous.oneshot;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.oneshot.Grammar.Takes;
import paris.p2p.rendezvous.people.KeyCode;
import paris.p2p.rendezvous.people.OwnKey;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.words.KeyWords;

/** Somebody's own keys: all of them, one more, one less, and what they are called. */
record KeysCommand(Json json) implements Command {
  private static final String CODE = "code";
  private static final String ADD = "add";
  private static final String LABEL = "label";
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  /**
   * A key in JSON.
   *
   * @param label empty where it is called nothing
   * @param seenOn the day on which it signed in last
   * @param current whether it opened this session
   */
  record OwnKeyJson(
      String fingerprint,
      String type,
      String label,
      String addedAt,
      String seenOn,
      boolean current) {}

  @Override
  public Grammar grammar() {
    return new Grammar.Branching(
        Map.of(
            CODE,
            new Grammar.Listed(0, 0, Map.of()),
            ADD,
            new Grammar.Free(1),
            LABEL,
            new Grammar.Free(2),
            "revoke",
            new Grammar.Free(1)),
        new Grammar.Listed(0, 0, Map.of("json", Takes.NOTHING)));
  }

  @Override
  public Exit run(Call call) {
    String asked = call.arguments().maybe(0).orElse("");
    if (call.readOnly()) return call.refuse(call.say().readOnly());
    if (asked.equals(ADD)) return add(call);
    Optional<Refusal> no = call.peer().refusal(Act.KEEP_KEYS);
    if (no.isPresent()) return call.refuse(no.get());
    return switch (asked) {
      case "" -> list(call);
      case CODE -> code(call);
      case LABEL -> label(call);
      case String _ -> revoke(call);
    };
  }

  private Exit list(Call call) {
    List<OwnKey> keys = call.desk().keys().own(call.caller());
    if (call.arguments().json()) {
      call.out().json(json, keys.stream().map(key -> json(call, key)).toList());
    } else {
      call.out().lines(Columns.aligned(keys.stream().map(key -> row(call, key)).toList()));
    }
    return Exit.DONE;
  }

  private static OwnKeyJson json(Call call, OwnKey key) {
    return new OwnKeyJson(
        key.key().fingerprint(),
        key.key().type(),
        key.label(),
        Json.time(key.addedAt(), call.desk().house().zone()),
        seen(call, key),
        current(call, key));
  }

  private static String seen(Call call, OwnKey key) {
    var added = key.addedAt().atZone(call.desk().house().zone()).toLocalDate();
    return key.seen().orElse(added).toString();
  }

  private static boolean current(Call call, OwnKey key) {
    return call.caller().fingerprint().equals(Optional.of(key.key().fingerprint()));
  }

  private static List<String> row(Call call, OwnKey key) {
    List<String> row = new ArrayList<>();
    row.add(key.key().fingerprint());
    row.add(key.key().type());
    row.add(key.label());
    row.add(current(call, key) ? call.words().keys().thisVisit() : seen(call, key));
    return row;
  }

  private static Exit code(Call call) {
    return switch (call.desk().keyCodes().make(call.caller())) {
      case Outcome.Done<KeyCode>(KeyCode code) -> {
        KeyWords words = call.words().keys();
        String hour = HOUR.format(code.until().atZone(call.desk().house().zone()));
        call.out().line(code.code());
        call.err().line(words.codeTitle() + ", " + words.codeUntil(hour));
        call.err().line(words.codeByCommand());
        call.err().line("  " + call.address() + " keys add " + code.code());
        call.err().line(words.codeOnce());
        yield Exit.DONE;
      }
      case Outcome.Refused<KeyCode>(Refusal why) -> call.refuse(why);
    };
  }

  private static Exit add(Call call) {
    String code = call.arguments().word(1);
    if (code.isEmpty()) return call.unclear(call.say().incomplete());
    return call.tell(
        call.desk().keyCodes().give(call.caller(), code),
        person -> call.words().keys().given(person.name()));
  }

  private static Exit label(Call call) {
    return call.tell(
        call.desk().keys().label(call.caller(), call.arguments().word(1), call.arguments().word(2)),
        key -> call.words().keys().labelled(Optional.of(key.label()).filter(it -> !it.isEmpty())));
  }

  private static Exit revoke(Call call) {
    String which = call.arguments().word(1);
    if (which.isEmpty()) return call.unclear(call.say().incomplete());
    return call.tell(
        call.desk().keys().revoke(call.caller(), which),
        key -> call.words().keys().revoked(key.key().fingerprint()));
  }
}
