package paris.p2p.rendezvous.oneshot;

import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.board.Newcomers;
import paris.p2p.rendezvous.oneshot.Grammar.Takes;
import paris.p2p.rendezvous.people.HouseRules;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.words.PersonWords;

/** What holds for the whole hub for now, and what organisers decide of it. */
record HubCommand(Json json) implements Command {
  /**
   * What holds, in JSON.
   *
   * @param lockdown whether nobody new takes a name
   * @param held how many first posts of a newcomer wait for a moderator
   */
  record HubJson(boolean lockdown, int held) {}

  @Override
  public Grammar grammar() {
    return new Grammar.Branching(
        Map.of("lockdown", new Grammar.Free(1), "hold", new Grammar.Free(2)),
        new Grammar.Listed(0, 0, Map.of("json", Takes.NOTHING)));
  }

  @Override
  public Exit run(Call call) {
    Optional<String> asked = call.arguments().maybe(0);
    if (asked.isEmpty()) return show(call);
    if (call.readOnly()) return call.refuse(call.say().readOnly());
    return asked.get().equals("lockdown") ? lockDown(call) : hold(call);
  }

  private Exit show(Call call) {
    HouseRules.Now now = call.desk().houseRules().now();
    PersonWords words = call.words().persons();
    if (call.arguments().json()) {
      call.out().json(json, new HubJson(now.lockdown(), now.held()));
    } else {
      call.out().line(words.lockdown(now.lockdown()));
      call.out().line(words.held(now.held()));
    }
    return Exit.DONE;
  }

  private static Exit lockDown(Call call) {
    return call.tell(
        call.desk().sanctions().lockDown(call.caller(), call.arguments().word(1)),
        _ -> call.words().deciding().lockDown().done());
  }

  private static Exit hold(Call call) {
    String typed = call.arguments().word(1);
    if (!typed.matches("[0-9]{1,6}")) {
      return call.refuse(new Refusal.OfBoard.NotPosts(typed, Newcomers.POSTS_MOST));
    }
    return call.tell(
        call.desk()
            .newcomers()
            .hold(call.caller(), Integer.parseInt(typed), call.arguments().word(2)),
        _ -> call.words().deciding().holdNewcomers().done());
  }
}
