package paris.p2p.rendezvous.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.people.Folk.done;
import static paris.p2p.rendezvous.people.Folk.key;
import static paris.p2p.rendezvous.people.Folk.why;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import paris.p2p.rendezvous.board.Board;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.board.WishFields;
import paris.p2p.rendezvous.events.Evenings;
import paris.p2p.rendezvous.events.Rsvp.Answer;
import paris.p2p.rendezvous.people.Allowance;
import paris.p2p.rendezvous.people.Rate;
import paris.p2p.rendezvous.people.Standing;
import paris.p2p.rendezvous.people.Watch;
import paris.p2p.rendezvous.proposals.Ideas;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Refusal.Limited;
import paris.p2p.rendezvous.text.Wording;

/** How much people of each standing get done before they are told to go on later. */
final class HasteTest {
  private static final int NAMED = 5;

  private final Watch watch = new Watch();
  private final HubInMemory hub =
      new HubInMemory(HubInMemory.house(false), Allowance.usual(), watch);
  private final Desk desk = hub.desk;
  private final Board board = desk.board();
  private final Caller orga = key("orga");
  private long thread;
  private long event;

  @BeforeEach
  void aHubWithAThreadAndAnEvening() {
    desk.people().promise(List.of("SHA256:orga"));
    done(desk.people().join(orga, "orga"));
    board.found("idees", new Wording("Idées", "Ideas"), Wording.none());
    thread = done(board.write(orga, "idees", "QUIC", "On passe en QUIC ?")).topicId();
    LocalDateTime then = LocalDateTime.of(2026, 12, 9, 19, 0);
    event = done(desk.agenda().add(orga, Evenings.talk("Noise", then))).id();
  }

  @AfterEach
  void close() {
    hub.close();
  }

  private Caller somebody(Standing standing) {
    Caller ada = key("ada");
    if (standing == Standing.KEEPER) desk.people().promise(List.of("SHA256:ada"));
    done(desk.people().join(ada, "ada"));
    if (standing == Standing.MEMBER) watch.passes(Standing.NEW);
    return ada;
  }

  private interface Doing {
    Outcome<?> nth(int i);
  }

  private Doing doing(Limited what, Caller ada) {
    return switch (what) {
      case POSTS -> i -> board.reply(ada, thread, "Oui, " + i);
      case TOPICS -> i -> board.write(ada, "idees", "Fil " + i, "Et ?");
      case CALLS -> {
        String all = named(NAMED);
        yield i -> board.reply(ada, thread, all + i);
      }
      case EDITS -> {
        Post post = done(board.reply(ada, thread, "Oui"));
        yield i -> {
          Optional<Instant> seen = board.post(post.id()).orElseThrow().editedAt();
          return board.editing().edit(ada, post.id(), seen, "Non, " + i);
        };
      }
      case REPORTS -> {
        List<Long> posts =
            IntStream.rangeClosed(0, 200)
                .mapToObj(i -> done(board.reply(orga, thread, "Oui, " + i)).id())
                .toList();
        yield i -> desk.reports().report(ada, posts.get(i), "c’est de la pub");
      }
      case PROPOSALS -> i -> desk.proposals().propose(ada, Ideas.talk("Noise " + i));
      case WISHES -> i -> desk.wishes().ask(ada, new WishFields("Salle " + i, "Un lieu", "Pour"));
      case ANSWERS ->
          i -> desk.answers().answer(ada, event, i % 2 == 0 ? Answer.YES : Answer.MAYBE);
      case STORED, DRAFTS, SETTINGS, CODES, NAMES, COMMANDS, SESSIONS ->
          throw new IllegalArgumentException(what.toString());
    };
  }

  private String named(int people) {
    for (int i = 0; i < people; i++) {
      if (desk.people().named("ami" + i).isEmpty()) {
        done(desk.people().join(key("ami" + i), "ami" + i));
      }
    }
    return IntStream.range(0, people).mapToObj(i -> "@ami" + i + " ").collect(Collectors.joining());
  }

  static Stream<Arguments> all() {
    return Stream.of(
            Limited.POSTS,
            Limited.TOPICS,
            Limited.CALLS,
            Limited.EDITS,
            Limited.REPORTS,
            Limited.PROPOSALS,
            Limited.WISHES,
            Limited.ANSWERS)
        .flatMap(what ->
            Stream.of(Standing.NEWCOMER, Standing.MEMBER, Standing.KEEPER)
                .map(standing -> Arguments.of(what, standing)));
  }

  @ParameterizedTest
  @MethodSource("all")
  void each_does_as_much_as_the_table_says_and_is_told_when_to_go_on(
      Limited what, Standing standing) {
    Doing doing = doing(what, somebody(standing));
    long most =
        Allowance.usual().rates(standing, what).stream().mapToLong(Rate::many).min().orElseThrow();
    long units = what == Limited.CALLS ? NAMED : 1;
    int times = 0;
    Outcome<?> came = doing.nth(0);
    for (; came instanceof Outcome.Done<?>; came = doing.nth(times)) times++;
    Refusal.TryLater later = assertInstanceOf(Refusal.TryLater.class, why(came));
    assertEquals(what, later.what());
    assertEquals(most / units, times);
    watch.passes(Duration.ofSeconds(later.seconds()));
    done(doing.nth(times));
  }

  @Test
  void a_lively_talk_of_an_evening_is_never_told_to_slow_down() {
    Caller ada = somebody(Standing.MEMBER);
    for (int i = 0; i < 700; i++) {
      done(board.reply(ada, thread, "Oui, et " + i));
      watch.passes(Duration.ofSeconds(12));
    }
  }

  @Test
  void a_newcomer_names_five_people_in_a_post_and_others_as_many_as_are_looked_for() {
    Caller ada = somebody(Standing.NEWCOMER);
    String six = named(6);
    assertEquals(new Refusal.AtOnce.Called(5), why(board.reply(ada, thread, six)));
    done(board.reply(ada, thread, six.replace("@ami0 ", "@ada ")));
    done(board.reply(orga, thread, six));
  }

  @Test
  void names_that_are_added_to_a_post_count_as_in_a_new_one() {
    Caller ada = somebody(Standing.NEWCOMER);
    Post post = done(board.reply(ada, thread, named(5)));
    Outcome<Post> more =
        board.editing().edit(ada, post.id(), Optional.empty(), named(5) + " @orga");
    assertEquals(new Refusal.TryLater(Limited.CALLS, 120), why(more));
    done(board.editing().edit(ada, post.id(), Optional.empty(), named(5) + " bonjour"));
  }

  @Test
  void ten_posts_of_a_newcomer_wait_for_a_moderator_and_no_more() {
    done(desk.newcomers().hold(orga, 20, "vague de spam"));
    Caller ada = somebody(Standing.NEWCOMER);
    for (int i = 0; i < 10; i++) {
      done(board.reply(ada, thread, "Oui, " + i));
      watch.passes(Duration.ofMinutes(6));
    }
    assertEquals(new Refusal.AtOnce.Held(10), why(board.reply(ada, thread, "Oui")));
    done(desk.newcomers().letIn(orga, desk.newcomers().waiting(orga).getFirst().id()));
    done(board.reply(ada, thread, "Oui"));
  }

  @Test
  void what_is_refused_for_another_reason_costs_nothing() {
    Caller ada = somebody(Standing.NEWCOMER);
    for (int i = 0; i < 50; i++) {
      assertInstanceOf(Refusal.Empty.class, why(board.reply(ada, thread, " ")));
      assertInstanceOf(Refusal.Unknown.class, why(board.reply(ada, 999, "Oui")));
    }
    done(board.reply(ada, thread, "Oui"));
    done(board.reply(ada, thread, "Non"));
  }

  @Test
  void saying_the_same_again_costs_nothing() {
    Caller ada = somebody(Standing.NEWCOMER);
    Post post = done(board.reply(ada, thread, "Oui"));
    for (int i = 0; i < 100; i++) {
      done(desk.answers().answer(ada, event, Answer.YES));
      done(board.editing().edit(ada, post.id(), Optional.empty(), "Oui"));
    }
  }

  @Test
  void a_newcomer_stores_three_hundred_thousand_chars_a_day() {
    Caller ada = somebody(Standing.NEWCOMER);
    String long20 = "Un mot. ".repeat(Board.BODY_MOST / 8);
    int posts = 0;
    Outcome<Post> came = board.reply(ada, thread, long20);
    for (; came instanceof Outcome.Done<?>; came = board.reply(ada, thread, long20)) {
      posts++;
      watch.passes(Duration.ofMinutes(6));
    }
    Refusal.TryLater later = assertInstanceOf(Refusal.TryLater.class, why(came));
    assertEquals(Limited.STORED, later.what());
    assertTrue(posts >= 15 && posts <= 17, posts + " posts");
  }
}
