package paris.p2p.rendezvous.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paris.p2p.rendezvous.OpenHub;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.ssh.Client;
import paris.p2p.rendezvous.ssh.Shell;
import paris.p2p.rendezvous.ssh.Town;
import paris.p2p.rendezvous.store.AtOnce;
import paris.p2p.rendezvous.terminal.Emulated;

/**
 * Many members, each on a connection and a key of their own, who all post in a few threads at once:
 * every other one by typing on the screens, the rest by {@code reply} beside them.
 */
final class PostingCrowd implements AutoCloseable {
  static final int THREADS = 4;

  private static final Pattern NUMBER = Pattern.compile("#(\\d+)");
  private static final Pattern POSTED = Pattern.compile("publié #(\\d+)");
  private static final Map<String, String> FRENCH = Map.of("LANG", "fr_FR.UTF-8");

  private final OpenHub hub;
  private final Town town;
  private final List<Member> members = new ArrayList<>();
  private final Map<Long, String> acknowledged = new ConcurrentHashMap<>();

  private record Member(int who, Client client, Visitor screen) {
    int thread() {
      return 1 + who % THREADS;
    }

    boolean types() {
      return who / THREADS % 2 == 0;
    }
  }

  /** They come, join and open the space, or the thread where they are going to type. */
  PostingCrowd(Path folder, int people) throws Exception {
    hub = OpenHub.forCrowds(folder, Duration.ofSeconds(60));
    town = new Town(hub.port(), 1 << 16);
    KeyPair first = hub.member("premiere");
    for (int i = 1; i <= THREADS; i++) hub.run(first, "write idees Fil" + i, "On y va ?");
    for (int who = 0; who < people; who++) members.add(member(who));
    for (Member member : members) comes(member);
  }

  private Member member(int who) throws Exception {
    Client client = town.somebody(Client.key());
    Client.Result joined = client.exec("join membre" + who, new byte[0], FRENCH);
    if (joined.exit() != 0) throw new AssertionError(joined.toString());
    Shell shell = client.shell(80, 24, FRENCH);
    Emulated terminal = new Emulated(80, 24);
    return new Member(
        who, client, new Visitor(shell.screen(), shell.keyboard(), terminal, client::close));
  }

  private static void comes(Member member) {
    Visitor screen = member.screen().types("5").sees("5 espaces").types("j");
    screen.sees("▸ Idées").types("\r").sees("▸ Fil" + THREADS);
    if (!member.types()) return;
    // The newest thread comes first.
    screen.types("j".repeat(THREADS - member.thread())).sees("▸ Fil" + member.thread());
    screen.types("\r").sees("#" + member.thread());
  }

  /** All post at once, each so often or until that moment, by {@link System#nanoTime}. */
  void post(int times, long until) throws Exception {
    AtOnce.each(
        members.size(),
        who -> {
          Member member = members.get(who);
          for (int i = 0; i < times && System.nanoTime() - until < 0; i++) {
            String words = "message " + i + " de " + who + ".";
            long number = member.types() ? typed(member, words) : replied(member, words);
            String other = acknowledged.put(number, words);
            if (other != null) throw new AssertionError("#" + number + " twice: " + other);
          }
          return who;
        });
  }

  private static long typed(Member member, String words) {
    Visitor screen = member.screen().types("r").sees("RÉPONDRE À");
    screen.types(words).sees(words).types("\u0013");
    AtomicLong number = new AtomicLong();
    screen.until(
        "sees that it is posted",
        rows -> {
          Matcher posted = POSTED.matcher(String.join("\n", rows));
          if (posted.find()) number.set(Long.parseLong(posted.group(1)));
          return number.get() > 0;
        });
    return number.get();
  }

  private static long replied(Member member, String words) {
    try {
      byte[] input = words.getBytes(StandardCharsets.UTF_8);
      Client.Result said = member.client().exec("reply " + member.thread(), input, FRENCH);
      Matcher number = NUMBER.matcher(said.out());
      if (said.exit() != 0 || !number.find()) throw new AssertionError(said.toString());
      return Long.parseLong(number.group(1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many posts were acknowledged. */
  int acknowledged() {
    return acknowledged.size();
  }

  /** What stands on the board, by number, but for the first post of each thread. */
  Map<Long, String> stored() {
    Map<Long, String> stored = new HashMap<>();
    for (int thread = 1; thread <= THREADS; thread++) {
      long last = 0;
      for (var some = after(thread, last); !some.isEmpty(); some = after(thread, last)) {
        for (Post post : some) if (stored.put(post.id(), post.body()) != null) again(post);
        last = some.getLast().id();
      }
    }
    stored.values().removeIf("On y va ?"::equals);
    return stored;
  }

  private List<Post> after(long thread, long last) {
    return hub.desk().board().postsAfter(thread, last, 1_000);
  }

  private static void again(Post post) {
    throw new AssertionError("#" + post.id() + " is there twice");
  }

  /** Every acknowledged post is there once, with its own number, and nothing else is. */
  void isAllThere() {
    assertEquals(acknowledged, stored());
    assertEquals(acknowledged.size(), Set.copyOf(stored().values()).size());
  }

  /** Every session shows how many answers each thread has, and the last of them. */
  void allSeeAll() {
    for (Member member : members) {
      if (member.types()) member.screen().types("h").sees("▸ IDÉES");
      for (int thread = 1; thread <= THREADS; thread++) {
        String title = "Fil" + thread;
        String count = " " + (hub.desk().board().topic(thread).orElseThrow().replies()) + " rép.";
        member
            .screen()
            .until(
                "sees" + count + " in " + title,
                rows -> rows.stream().anyMatch(row -> row.contains(title) && row.contains(count)));
      }
    }
  }

  @Override
  public void close() {
    town.close();
    hub.close();
  }
}
