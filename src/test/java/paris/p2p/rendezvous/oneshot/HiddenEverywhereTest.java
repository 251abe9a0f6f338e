package paris.p2p.rendezvous.oneshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.desk.HubInMemory;
import paris.p2p.rendezvous.oneshot.Hearing.Heard;
import paris.p2p.rendezvous.people.Folk;
import paris.p2p.rendezvous.rules.Caller;

/** The words of a hidden thread are looked for in whatever any command says to anybody. */
final class HiddenEverywhereTest {
  private static final String CANARY = "quokka";
  private static final Caller CAMILLE = Hearing.with("camille");

  @Test
  void no_command_says_a_word_of_a_hidden_thread_to_who_may_not_see_it() {
    try (HubInMemory hub = new HubInMemory(HubInMemory.house(false))) {
      World.found(hub.desk);
      World world = new World(hub.desk, hub.code.code(), EveryCommandTest::caller);
      Post post = planted(hub, world);
      List<String> seen = saying(world, Walker.MEMBER, List.of("told --json", "drafts --json"));
      assertEquals(List.of("told --json", "drafts --json"), seen);
      String hid =
          world.says(Walker.MODERATOR, "moderate hide-thread " + post.topicId() + " Non", "").out();
      List<String> lines = lines(world, post);
      List<String> leaks = new ArrayList<>();
      for (Walker walker : Walker.values()) {
        if (walker == Walker.MODERATOR || walker == Walker.ORGANISER) continue;
        for (String line : saying(world, walker, lines)) leaks.add(walker + ": " + line);
      }
      assertEquals(List.of(), leaks);
      String ruling = hid.replaceAll("(?s).*Décision (\\d+).*", "$1");
      assertEquals(
          0, world.says(Walker.MODERATOR, "moderate undo " + ruling + " Si", "").status(), hid);
      assertEquals(seen, saying(world, Walker.MEMBER, seen), "brought back");
    }
  }

  /** A thread of camille's in which everybody is named, that all have begun something about. */
  private static Post planted(HubInMemory hub, World world) {
    String all = "@ada @fanny @sacha @bao @maya @malo @milo @noor @remi";
    Post post =
        Folk.done(hub.desk.board().write(CAMILLE, "idees", "Un " + CANARY, all + " wombat"));
    Caller ada = world.caller(Walker.MEMBER);
    Folk.done(hub.desk.board().reply(ada, post.topicId(), "Wombat ?"));
    Folk.done(hub.desk.board().reply(CAMILLE, post.topicId(), all + " " + CANARY));
    for (Walker walker : Walker.values()) {
      for (String place : List.of("reply/" + post.topicId(), "report/" + post.id())) {
        hub.desk.drafts().keep(world.caller(walker), place, Map.of("body", "Une pensée"));
      }
    }
    return post;
  }

  private static List<String> lines(World world, Post post) {
    Stream<String> all =
        Attempts.ALL.stream()
            .filter(attempt -> !attempt.changes())
            .map(attempt -> world.line(attempt, Walker.MEMBER));
    Stream<String> near =
        Stream.of("thread %1$d", "post %2$d", "reply %1$d", "report %2$d Non", "edit %2$d")
            .map(line -> String.format(line, post.topicId(), post.id()));
    Stream<String> others =
        Stream.of(
            "search wombat",
            "forum",
            "forum idees",
            "unread",
            "told",
            "drafts",
            "journal",
            "person camille",
            "person ada",
            "me data",
            "whoami",
            "proposals",
            "roadmap",
            "drafts reply/" + post.topicId());
    return Stream.of(all, near, others)
        .flatMap(each -> each)
        .flatMap(
            line -> Stream.of(line.replace(" --json", ""), line.replace(" --json", "") + " --json"))
        .distinct()
        .toList();
  }

  private static List<String> saying(World world, Walker walker, List<String> lines) {
    List<String> saying = new ArrayList<>();
    for (String line : lines) {
      Heard heard = world.says(walker, line, "Une pensée");
      String said = (heard.out() + heard.err()).toLowerCase(Locale.ROOT);
      if (said.contains(CANARY)) saying.add(line);
    }
    assertTrue(lines.size() > 1);
    return saying;
  }
}
