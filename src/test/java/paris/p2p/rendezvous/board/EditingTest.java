package paris.p2p.rendezvous.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static paris.p2p.rendezvous.people.Folk.done;
import static paris.p2p.rendezvous.people.Folk.why;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.people.Drafts;
import paris.p2p.rendezvous.people.Folk;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.store.Fresh;
import paris.p2p.rendezvous.store.Transaction;
import paris.p2p.rendezvous.text.Wording;

/** One's own posts, changed and taken back. */
final class EditingTest {
  @RegisterExtension final Fresh fresh = new Fresh();
  private Folk folk;
  private Board board;
  private Caller ada;
  private Caller lea;
  private Post first;

  @BeforeEach
  void a_thread() {
    folk = new Folk(fresh.database());
    board = on(List.of());
    board.found("idees", new Wording("Idées", "Ideas"), Wording.none());
    ada = folk.member("ada");
    lea = folk.member("lea");
    first = done(board.write(ada, "idees", "QUIC ?", "On passe en QUIC ?"));
    folk.heard();
  }

  private Board on(List<Gate> gates) {
    return new Board(fresh.database(), folk.people, folk.newsroom, Folk.CLOCK, gates, List.of());
  }

  private Editing editing() {
    return board.editing();
  }

  private List<String> versions() {
    return fresh.column("select body from post_version order by post_id, version");
  }

  @Test
  void a_post_says_something_else_is_marked_and_keeps_what_it_said() {
    Post now =
        done(editing().edit(ada, first.id(), Optional.empty(), "On passe à QUIC\u001b[2J ?"));
    assertEquals("On passe à QUIC[2J ?", now.body());
    assertEquals(Optional.of(Folk.CLOCK.instant()), now.editedAt());
    assertEquals(first.at(), now.at());
    assertEquals(List.of("On passe en QUIC ?"), versions());
    assertEquals(
        List.of(new News.PostChanged(board.spaces().getFirst().id(), first.topicId(), first.id())),
        folk.heard());
    done(editing().edit(ada, first.id(), now.editedAt(), "Et puis non."));
    assertEquals(List.of("On passe en QUIC ?", "On passe à QUIC[2J ?"), versions());
  }

  @Test
  void the_same_words_change_nothing() {
    Post now = done(editing().edit(ada, first.id(), Optional.empty(), "On passe en QUIC ?\r\n"));
    assertEquals(first, now);
    assertEquals(List.of(), versions());
    assertEquals(List.of(), folk.heard());
  }

  @Test
  void nobody_changes_or_takes_back_the_post_of_somebody_else_whatever_their_role() {
    Caller organiser = folk.organiser("olga");
    for (Caller other : List.of(lea, organiser)) {
      assertEquals(
          new Refusal.OfBoard.NotYourPost(),
          why(editing().edit(other, first.id(), Optional.empty(), "moi")));
      assertEquals(new Refusal.OfBoard.NotYourPost(), why(editing().takeBack(other, first.id())));
    }
    assertEquals(new Refusal.NoName(), why(editing().takeBack(Folk.key("nobody"), first.id())));
    assertEquals(new Refusal.NoKey(), why(editing().takeBack(Caller.guest(), first.id())));
    assertEquals(Optional.of(first), board.post(first.id()));
  }

  @Test
  void a_post_that_there_is_not_is_unknown() {
    assertEquals(
        new Refusal.Unknown(Refusal.Thing.POST, "#99"),
        why(editing().edit(ada, 99, Optional.empty(), "x")));
  }

  @Test
  void empty_and_endless_words_are_refused_as_for_a_new_post() {
    assertEquals(
        new Refusal.Empty(Refusal.Field.TEXT),
        why(editing().edit(ada, first.id(), Optional.empty(), " \n")));
    assertInstanceOf(
        Refusal.TooLong.class,
        why(editing().edit(ada, first.id(), Optional.empty(), "x".repeat(20_001))));
  }

  @Test
  void who_saw_another_version_does_not_write_over_the_one_that_stands() {
    done(editing().edit(ada, first.id(), Optional.empty(), "D’un autre écran."));
    assertEquals(
        new Refusal.ChangedMeanwhile(),
        why(editing().edit(ada, first.id(), Optional.empty(), "De celui-ci.")));
    assertEquals("D’un autre écran.", board.post(first.id()).orElseThrow().body());
  }

  @Test
  void a_post_taken_back_leaves_a_tombstone_and_its_thread_as_it_was() {
    Post answer =
        done(board.reply(lea, first.topicId(), Optional.of(first.id()), "Derrière un NAT ?"));
    folk.heard();
    Post gone = done(editing().takeBack(ada, first.id()));
    assertEquals(Post.State.DELETED, gone.state());
    assertEquals("", gone.body());
    assertEquals(
        List.of(first.id(), answer.id()),
        board.postsAfter(first.topicId(), 0, 9).stream().map(Post::id).toList());
    assertEquals(2, board.topic(first.topicId()).orElseThrow().posts());
    assertEquals(List.of(""), fresh.column("select body from post where deleted_at is not null"));
    assertEquals(List.of("On passe en QUIC ?"), versions());
    assertEquals(1, folk.heard().size());
    assertEquals(new Refusal.OfBoard.PostGone(), why(editing().takeBack(ada, first.id())));
    assertEquals(
        new Refusal.OfBoard.PostGone(),
        why(editing().edit(ada, first.id(), gone.editedAt(), "Me revoilà")));
  }

  @Test
  void a_hidden_post_is_not_changed() {
    fresh
        .database()
        .change(transaction -> transaction.sql().execute("update post set hidden = true"));
    assertEquals(
        new Refusal.OfBoard.PostGone(),
        why(editing().edit(ada, first.id(), Optional.empty(), "x")));
  }

  @Test
  void what_a_post_said_is_read_by_those_who_keep_order_and_by_nobody_else() {
    done(editing().edit(ada, first.id(), Optional.empty(), "deux"));
    done(editing().takeBack(ada, first.id()));
    assertEquals(new Refusal.NotForYou(Role.MODERATOR), why(editing().earlier(ada, first.id())));
    List<PostVersion> all = done(editing().earlier(folk.organiser("olga"), first.id()));
    assertEquals(
        List.of(
            new PostVersion(1, "On passe en QUIC ?", Folk.CLOCK.instant()),
            new PostVersion(2, "deux", Folk.CLOCK.instant())),
        all);
  }

  @Test
  void a_locked_thread_is_not_changed_a_slow_one_is() {
    Refusal locked = new Refusal.OfBoard.TopicLocked();
    assertEquals(
        locked, why(on(List.of(closing(locked))).editing().edit(ada, first.id(), none(), "x")));
    Gate slow = closing(new Refusal.OfBoard.SlowDown(60));
    assertEquals("x", done(on(List.of(slow)).editing().edit(ada, first.id(), none(), "x")).body());
    done(on(List.of(closing(locked))).editing().takeBack(ada, first.id()));
  }

  private static Optional<java.time.Instant> none() {
    return Optional.empty();
  }

  private static Gate closing(Refusal why) {
    return new Gate() {
      @Override
      public Optional<Refusal> closed(
          Transaction transaction, Person author, long space, Optional<Long> topic) {
        return Optional.of(why);
      }
    };
  }

  private static Gate holding() {
    return new Gate() {
      @Override
      public boolean holds(Transaction transaction, Person author) {
        return true;
      }
    };
  }

  @Test
  void who_is_read_first_cannot_bring_other_words_past_the_moderators() {
    assertEquals(
        new Refusal.OfBoard.ReadFirst(),
        why(on(List.of(holding())).editing().edit(ada, first.id(), none(), "spam")));
  }

  @Test
  void a_draft_goes_in_the_change_that_makes_a_post_of_it_and_in_no_other() {
    Drafts drafts = new Drafts(fresh.database(), Folk.CLOCK);
    drafts.keep(ada, "reply/1", Map.of("body", "Oui"));
    Board with = board.alongside(drafts.dropping(ada, "reply/1"));
    why(with.reply(ada, first.topicId(), " "));
    assertEquals(Map.of("body", "Oui"), drafts.read(ada, "reply/1"));
    done(with.reply(ada, first.topicId(), "Oui"));
    assertEquals(Map.of(), drafts.read(ada, "reply/1"));
  }

  @Test
  void a_post_is_not_stored_when_what_comes_with_it_is_not() {
    Board with =
        board.alongside(transaction -> {
          throw new IllegalStateException("the draft could not go");
        });
    try {
      with.reply(ada, first.topicId(), "Oui");
    } catch (IllegalStateException e) {
      assertEquals(1, fresh.number("select count(*) from post"));
      return;
    }
    throw new AssertionError("it was stored");
  }

  @Test
  void a_held_post_takes_its_draft_along_too() {
    Drafts drafts = new Drafts(fresh.database(), Folk.CLOCK);
    drafts.keep(ada, "reply/1", Map.of("body", "Oui"));
    Board held = on(List.of(holding())).alongside(drafts.dropping(ada, "reply/1"));
    assertEquals(Post.State.HELD, done(held.reply(ada, first.topicId(), "Oui")).state());
    assertEquals(Map.of(), drafts.read(ada, "reply/1"));
  }
}
