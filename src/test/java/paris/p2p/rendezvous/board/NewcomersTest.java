package paris.p2p.rendezvous.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.people.Folk.done;
import static paris.p2p.rendezvous.people.Folk.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.desk.HubInMemory;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.people.Deed;
import paris.p2p.rendezvous.people.Folk;
import paris.p2p.rendezvous.people.JournalEntry;
import paris.p2p.rendezvous.people.Notice;
import paris.p2p.rendezvous.people.Ruling;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.text.Wording;

final class NewcomersTest {
  private final HubInMemory hub = new HubInMemory(HubInMemory.house(false));
  private final List<News> heard = new ArrayList<>();
  private Newcomers newcomers;
  private Board board;
  private Caller lea;
  private Caller ada;
  private long thread;

  @BeforeEach
  void people() {
    newcomers = hub.desk.newcomers();
    board = hub.desk.board();
    board.found("idees", new Wording("Idées", "Ideas"), Wording.none());
    lea = Folk.key("lea");
    hub.desk.people().promise(List.of("SHA256:lea"));
    done(hub.desk.people().join(lea, "lea"));
    ada = Folk.key("ada");
    done(hub.desk.people().join(ada, "ada"));
    thread = done(board.write(lea, "idees", "QUIC", "On passe en QUIC ?")).topicId();
    hub.newsroom.listen(heard::add);
  }

  @AfterEach
  void close() {
    hub.close();
  }

  private Held held(String body) {
    Post post = done(board.reply(ada, thread, body));
    assertEquals(Post.State.HELD, post.state());
    assertEquals(0, post.id());
    return newcomers.waiting(lea).getLast();
  }

  private long ruling() {
    return journal().getFirst().ruled().orElseThrow().ruling();
  }

  private List<JournalEntry> journal() {
    return done(hub.desk.journal().read(ada, Long.MAX_VALUE, 9));
  }

  private List<Deed> deeds() {
    return journal().reversed().stream()
        .filter(line -> line.ruled().isPresent())
        .map(JournalEntry::deed)
        .toList();
  }

  private int posts() {
    return board.topic(thread).orElseThrow().posts();
  }

  @Test
  void nothing_is_held_until_an_organiser_says_so() {
    assertEquals(Post.State.SHOWN, done(board.reply(ada, thread, "Oui")).state());
    assertEquals(new Refusal.NotForYou(Role.ORGANISER), why(newcomers.hold(ada, 1, "non")));
    assertEquals(new Refusal.OfBoard.SoAlready(), why(newcomers.hold(lea, 0, "non")));
    assertEquals(new Refusal.OfBoard.NotPosts("21", 20), why(newcomers.hold(lea, 21, "beaucoup")));
  }

  @Test
  void a_newcomers_first_post_waits_and_comes_under_its_own_number_when_it_is_let_in() {
    done(newcomers.hold(lea, 1, "vague de spam"));
    Held held = held("Oui, **volontiers**");
    assertEquals(1, posts());
    assertEquals(1, newcomers.waiting());
    assertEquals("QUIC", held.title());
    Post post = done(newcomers.letIn(lea, held.id()));
    assertEquals("Oui, **volontiers**", post.body());
    assertEquals("ada", post.author());
    assertEquals(2, posts());
    assertTrue(heard.stream().anyMatch(it -> it instanceof News.Posted));
    Notice notice = hub.desk.notices().latest(ada).getFirst();
    assertEquals("post/" + post.id(), notice.subject());
    assertEquals("let_post_in ", notice.detail());
    assertEquals(new Refusal.OfBoard.DecidedAlready(), why(newcomers.letIn(lea, held.id())));
    assertEquals(Post.State.SHOWN, done(board.reply(ada, thread, "Merci")).state());
  }

  @Test
  void letting_in_is_undone_and_done_again_under_the_same_number() {
    done(newcomers.hold(lea, 1, "vague de spam"));
    Held held = held("Oui");
    Post post = done(newcomers.letIn(lea, held.id()));
    done(hub.desk.undoing().undo(lea, ruling(), "à relire"));
    assertEquals(Post.State.HIDDEN, board.post(post.id()).orElseThrow().state());
    assertEquals(1, newcomers.waiting());
    assertEquals(post.id(), done(newcomers.letIn(lea, held.id())).id());
    assertEquals(Post.State.SHOWN, board.post(post.id()).orElseThrow().state());
    assertEquals(2, posts());
    assertEquals(
        List.of(Deed.HELD_NEWCOMERS, Deed.LET_POST_IN, Deed.UNDID_RULING, Deed.LET_POST_IN),
        deeds());
  }

  @Test
  void a_thread_that_waited_is_out_of_sight_again_when_letting_it_in_is_undone() {
    done(newcomers.hold(lea, 1, "vague de spam"));
    done(board.write(ada, "idees", "Un relais", "On le monte ?"));
    assertEquals(1, board.latest(9).size());
    done(newcomers.letIn(lea, newcomers.waiting(lea).getFirst().id()));
    assertEquals("Un relais", board.latest(9).getFirst().title());
    done(hub.desk.undoing().undo(lea, ruling(), "à relire"));
    assertEquals(1, board.latest(9).size());
    done(newcomers.letIn(lea, newcomers.waiting(lea).getFirst().id()));
    assertEquals(2, board.latest(9).size());
  }

  @Test
  void what_is_turned_away_is_read_by_its_author_alone_and_waits_again_when_that_is_undone() {
    done(newcomers.hold(lea, 1, "vague de spam"));
    Held held = held("Achetez !");
    assertEquals(
        new Refusal.Empty(Refusal.Field.REASON), why(newcomers.turnAway(lea, held.id(), " ")));
    done(newcomers.turnAway(lea, held.id(), "pas de réclame"));
    assertEquals(0, newcomers.waiting());
    assertEquals(
        "turned_post_away pas de réclame", hub.desk.notices().latest(ada).getFirst().detail());
    assertEquals("Achetez !", newcomers.held(ada, held.id()).orElseThrow().body());
    Caller bob = Folk.key("bob");
    done(hub.desk.people().join(bob, "bob"));
    assertEquals(Optional.empty(), newcomers.held(bob, held.id()));
    Ruling undone = done(hub.desk.undoing().undo(lea, ruling(), "c’était une blague"));
    assertTrue(undone.undone());
    assertEquals(List.of(held), newcomers.waiting(lea));
    assertEquals(List.of(Deed.HELD_NEWCOMERS, Deed.TURNED_POST_AWAY, Deed.UNDID_RULING), deeds());
  }

  @Test
  void who_keeps_order_is_no_newcomer_and_who_does_not_decides_nothing() {
    done(newcomers.hold(lea, 3, "vague de spam"));
    assertEquals(Post.State.SHOWN, done(board.reply(lea, thread, "Non")).state());
    Held held = held("Oui");
    assertEquals(new Refusal.NotForYou(Role.MODERATOR), why(newcomers.letIn(ada, held.id())));
    assertEquals(
        new Refusal.NotForYou(Role.MODERATOR), why(newcomers.turnAway(ada, held.id(), "non")));
    assertEquals(new Refusal.Unknown(Refusal.Thing.HELD, "99"), why(newcomers.letIn(lea, 99)));
  }

  @Test
  void three_posts_let_in_make_a_newcomer_one_of_us_where_three_are_held() {
    done(newcomers.hold(lea, 3, "vague de spam"));
    for (int i = 0; i < 3; i++) done(newcomers.letIn(lea, held("Oui " + i).id()));
    assertEquals(Post.State.SHOWN, done(board.reply(ada, thread, "Et voilà")).state());
  }

  @Test
  void undoing_the_rule_brings_back_how_many_were_held_before() {
    done(newcomers.hold(lea, 2, "vague de spam"));
    done(newcomers.hold(lea, 0, "c’est passé"));
    assertEquals(0, hub.desk.houseRules().now().held());
    done(hub.desk.undoing().undo(lea, ruling(), "pas encore"));
    assertEquals(2, hub.desk.houseRules().now().held());
  }

  @Test
  void undoing_an_older_rule_leaves_the_newer_one() {
    Ruling first = done(newcomers.hold(lea, 2, "vague de spam"));
    done(newcomers.hold(lea, 5, "plus encore"));
    done(hub.desk.undoing().undo(lea, first.id(), "erreur"));
    assertEquals(5, hub.desk.houseRules().now().held());
  }
}
