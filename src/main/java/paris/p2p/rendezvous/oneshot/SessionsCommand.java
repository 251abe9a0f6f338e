package paris.p2p.rendezvous.oneshot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.oneshot.Grammar.Takes;
import paris.p2p.rendezvous.people.Activity;
import paris.p2p.rendezvous.people.Session;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.words.SessionWords;

/** One's own sessions: all that are open, or some of them ended. */
record SessionsCommand(Json json) implements Command {
  private static final String END = "end";
  private static final String OTHERS = "others";

  /**
   * A session in JSON.
   *
   * @param from the address that it comes from, or null
   * @param key the fingerprint that opened it
   * @param idle seconds since something was typed at it or asked for
   * @param current whether this command comes by it
   */
  record SessionJson(
      long id,
      String since,
      String from,
      String client,
      String key,
      int screens,
      int commands,
      long idle,
      boolean current) {}

  @Override
  public Grammar grammar() {
    return new Grammar.Branching(
        Map.of(END, new Grammar.Listed(1, 1, Map.of())),
        new Grammar.Listed(0, 0, Map.of("json", Takes.NOTHING)));
  }

  @Override
  public Optional<Act> needs() {
    return Optional.of(Act.END_SESSIONS);
  }

  @Override
  public Exit run(Call call) {
    if (call.arguments().maybe(0).isEmpty()) return list(call);
    String which = call.arguments().word(1);
    SessionWords say = call.words().sessions();
    if (which.equalsIgnoreCase(OTHERS)) {
      return call.tell(call.desk().sessions().endOthers(call.peer(), call.session()), say::ended);
    }
    Optional<Long> id = Ids.of(which);
    if (id.isEmpty()) return call.unknown(Refusal.Thing.SESSION, which);
    boolean here = call.session().filter(session -> session.id() == id.get()).isPresent();
    if (here) return call.refuse(say.notThisOne());
    return call.tell(call.desk().sessions().end(call.peer(), id.get()), _ -> say.ended(1));
  }

  private Exit list(Call call) {
    List<Session> all = call.desk().sessions().of(call.peer());
    if (call.arguments().json()) {
      call.out().json(json, all.stream().map(one -> full(call, one)).toList());
    } else {
      call.out().lines(Columns.aligned(all.stream().map(one -> row(call, one)).toList()));
    }
    return Exit.DONE;
  }

  private static List<String> row(Call call, Session session) {
    SessionWords say = call.words().sessions();
    Activity activity = call.desk().sessions().activity(session);
    List<String> state = new ArrayList<>(List.of(say.used(activity)));
    Instant stirred = call.now().toInstant().minus(activity.idle());
    if (here(call, session)) state.add(say.thisOne());
    else if (activity.idle().toMinutes() > 0) {
      state.add(say.idle(call.words().dates().age(stirred, call.now())));
    }
    return List.of(
        String.valueOf(session.id()),
        call.words().dates().ago(session.since(), call.now()),
        String.join(", ", state),
        Columns.dotted(session.from().map(say::from).orElse(""), session.client(), print(session)));
  }

  private static boolean here(Call call, Session session) {
    return call.session().filter(session::equals).isPresent();
  }

  private static String print(Session session) {
    return session.caller().fingerprint().orElse("");
  }

  private static SessionJson full(Call call, Session session) {
    Activity activity = call.desk().sessions().activity(session);
    return new SessionJson(
        session.id(),
        Json.time(session.since(), call.desk().house().zone()),
        session.from().orElse(null),
        session.client(),
        print(session),
        activity.screens(),
        activity.commands(),
        activity.idle().toSeconds(),
        here(call, session));
  }
}
