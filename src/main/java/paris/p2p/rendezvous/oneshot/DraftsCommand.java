package paris.p2p.rendezvous.oneshot;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import paris.p2p.rendezvous.desk.DraftPlace;
import paris.p2p.rendezvous.oneshot.Grammar.Takes;
import paris.p2p.rendezvous.people.Draft;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.text.Width;

/** What one has begun: all of it, one of them in full, or one thrown away. */
record DraftsCommand(Json json) implements Command {
  private static final String DROP = "drop";

  /** How many cells of its words a line shows. */
  private static final int BEGINS = 60;

  /**
   * A draft in JSON.
   *
   * @param kind what it is to be, {@code reply}
   * @param about what that is called which it is about, or null when it is not there any more
   * @param fields as typed; in a list, how each begins
   */
  record DraftJson(
      String place, String kind, String about, String keptAt, Map<String, String> fields) {}

  @Override
  public Grammar grammar() {
    return new Grammar.Branching(
        Map.of(DROP, new Grammar.Listed(1, 1, Map.of())),
        new Grammar.Listed(0, 1, Map.of("json", Takes.NOTHING)));
  }

  @Override
  public Optional<Act> needs() {
    return Optional.of(Act.KEEP_DRAFTS);
  }

  @Override
  public Exit run(Call call) {
    Optional<String> first = call.arguments().maybe(0);
    if (first.isEmpty()) return all(call);
    boolean drops = first.get().equals(DROP);
    String place = drops ? call.arguments().word(1) : first.get();
    Optional<Draft> draft =
        call.desk().drafts().all(call.caller()).stream()
            .filter(one -> one.place().equals(place))
            .findFirst();
    if (draft.isEmpty()) return call.unknown(Refusal.Thing.DRAFT, place);
    return drops ? drop(call, place) : one(call, draft.get());
  }

  private Exit all(Call call) {
    List<Draft> drafts = call.desk().drafts().all(call.caller());
    if (call.arguments().json()) {
      call.out().json(json, drafts.stream().map(one -> json(call, one, one.fields())).toList());
    } else if (drafts.isEmpty()) {
      call.err().line(call.words().drafts().none());
    } else {
      call.out().lines(Columns.aligned(drafts.stream().map(one -> row(call, one)).toList()));
    }
    return Exit.DONE;
  }

  private static List<String> row(Call call, Draft draft) {
    DraftPlace place = DraftPlace.of(draft.place());
    DraftPlace.Glance glance = DraftPlace.glance(draft.fields());
    String about = about(call, place).orElse(call.words().drafts().gone());
    String begins = Columns.dotted(glance.title(), glance.text().strip().replace('\n', ' '));
    return List.of(
        draft.place(),
        call.words().drafts().kind(place.kind()),
        about,
        call.words().dates().age(draft.keptAt(), call.now()),
        Width.cut(begins, BEGINS));
  }

  private static Optional<String> about(Call call, DraftPlace place) {
    return place.title(call.desk(), call.caller()).map(title -> title.in(call.language()));
  }

  private Exit one(Call call, Draft draft) {
    Map<String, String> fields =
        new TreeMap<>(call.desk().drafts().read(call.caller(), draft.place()));
    if (call.arguments().json()) {
      call.out().json(json, json(call, draft, fields));
      return Exit.DONE;
    }
    if (fields.size() == 1) {
      call.out().text(fields.values().iterator().next());
      return Exit.DONE;
    }
    fields.forEach((name, text) -> {
      call.out().line(name + ":");
      call.out().text(text);
    });
    return Exit.DONE;
  }

  private static DraftJson json(Call call, Draft draft, Map<String, String> fields) {
    DraftPlace place = DraftPlace.of(draft.place());
    return new DraftJson(
        draft.place(),
        place.kind().name().toLowerCase(Locale.ROOT),
        about(call, place).orElse(null),
        Json.time(draft.keptAt(), call.desk().house().zone()),
        fields);
  }

  private static Exit drop(Call call, String place) {
    call.desk().drafts().drop(call.caller(), place);
    call.out().line(call.words().drafts().thrownAway());
    return Exit.DONE;
  }
}
