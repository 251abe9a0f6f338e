package paris.p2p.rendezvous.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static paris.p2p.rendezvous.people.Folk.done;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.people.Folk;
import paris.p2p.rendezvous.people.Notice;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.store.Fresh;
import paris.p2p.rendezvous.text.Wording;

/** Who is told of a post, of what kind, and of how many at once. */
final class TellingTest {
  @RegisterExtension final Fresh fresh = new Fresh();
  private Folk folk;
  private Board board;
  private Telling telling;
  private Space ideas;
  private Caller ada;
  private Caller bob;
  private Caller eve;

  @BeforeEach
  void board() {
    folk = new Folk(fresh.database());
    telling = new Telling(folk.people, folk.notices);
    board =
        new Board(
            fresh.database(), folk.people, folk.newsroom, Folk.CLOCK, List.of(), List.of(telling));
    ideas = board.found("idees", new Wording("Idées", "Ideas"), Wording.none());
    ada = folk.member("ada");
    bob = folk.member("bob");
    eve = folk.member("eve");
  }

  private long id(Caller caller) {
    return folk.people.peer(caller).person().orElseThrow().id();
  }

  private Post opened(Caller by, String body) {
    return done(board.write(by, "idees", "QUIC", body));
  }

  private Post said(Caller by, Post first, String body) {
    return done(board.reply(by, first.topicId(), body));
  }

  /** What they were told, the newest first: {@code post_answered bob #2 +0}. */
  private List<String> told(Caller caller) {
    return folk.notices.latest(caller).stream().map(TellingTest::brief).toList();
  }

  private static String brief(Notice notice) {
    return notice.kind().tag() + " " + notice.detail() + " +" + notice.more();
  }

  private void edited(Caller by, Post post, String body) {
    Post seen = board.post(post.id()).orElseThrow();
    done(board.editing().edit(by, post.id(), seen.editedAt(), body));
  }

  @Test
  void who_is_named_only_after_a_change_is_told_then() {
    Post first = opened(ada, "Bonjour @bob");
    assertEquals(List.of("post_mentioned ada +0"), told(bob));
    edited(ada, first, "Bonjour @bob et @eve, et moi @ada");
    assertEquals(List.of("post_mentioned ada +0"), told(bob));
    assertEquals(List.of("post_mentioned ada +0"), told(eve));
    assertEquals(List.of(), told(ada));
  }

  @Test
  void a_change_that_names_somebody_still_tells_them_nothing_new() {
    Post first = opened(ada, "Bonjour @bob");
    edited(ada, first, "Bonsoir @bob");
    assertEquals(List.of("post_mentioned ada +0"), told(bob));
  }

  @Test
  void who_is_named_no_more_was_not_told_unless_they_read_it() {
    Post first = opened(ada, "Bonjour @bob et @eve");
    folk.notices.readAll(eve);
    edited(ada, first, "Bonjour");
    assertEquals(List.of(), told(bob));
    assertEquals(List.of("post_mentioned ada +0"), told(eve));
    edited(ada, first, "Bonjour @bob");
    assertEquals(List.of("post_mentioned ada +0"), told(bob));
    done(board.editing().takeBack(ada, first.id()));
    assertEquals(List.of(), told(bob));
  }

  @Test
  void of_several_posts_that_name_somebody_those_that_still_do_are_told() {
    Post first = opened(ada, "Bonjour @bob");
    Post second = said(ada, first, "et encore @bob");
    Post third = said(ada, first, "toujours @bob");
    edited(ada, second, "et encore");
    assertEquals(List.of("post_mentioned ada +1"), told(bob));
    assertEquals(Optional.of(first.id()), folk.notices.latest(bob).getFirst().post());
    edited(ada, first, "Bonjour");
    assertEquals(List.of("post_mentioned ada +0"), told(bob));
    assertEquals(Optional.of(third.id()), folk.notices.latest(bob).getFirst().post());
    edited(ada, third, "toujours");
    assertEquals(List.of(), told(bob));
  }

  @Test
  void who_mutes_the_thread_is_not_told_of_a_change_that_names_them() {
    Post first = opened(ada, "Bonjour");
    stance("topic_mark", "topic_id", first.topicId(), eve, "mute");
    edited(ada, first, "Bonjour @eve");
    assertEquals(List.of(), told(eve));
  }

  private void stance(String table, String thing, long id, Caller who, String stance) {
    String read = table.equals("topic_mark") ? "read_to, " : "";
    String zero = table.equals("topic_mark") ? "0, " : "";
    fresh
        .database()
        .change(transaction ->
            transaction
                .sql()
                .execute(
                    "insert into "
                        + table
                        + " (person_id, "
                        + thing
                        + ", "
                        + read
                        + "stance) values (?, ?, "
                        + zero
                        + "?)",
                    id(who),
                    id,
                    stance));
  }

  private void thread(Caller who, Post first, String stance) {
    stance("topic_mark", "topic_id", first.topicId(), who, stance);
  }

  private void space(Caller who, String stance) {
    stance("space_mark", "space_id", ideas.id(), who, stance);
  }

  @Test
  void who_opened_a_thread_is_told_of_the_answer_and_where_it_stands() {
    Post first = opened(ada, "Bonjour");
    Post answer = said(bob, first, "Salut");
    Notice told = folk.notices.latest(ada).getFirst();
    assertEquals(
        new Notice(
            told.id(),
            Notice.Kind.POST_ANSWERED,
            "topic/" + first.topicId(),
            "QUIC",
            "bob",
            Optional.of(answer.id()),
            0,
            Folk.CLOCK.instant(),
            false),
        told);
    assertEquals(List.of(), told(bob));
    assertEquals(List.of(), told(eve));
  }

  @Test
  void who_is_answered_in_the_thread_of_another_is_told_as_well() {
    Post first = opened(ada, "Bonjour");
    Post second = said(bob, first, "Salut");
    done(board.reply(eve, first.topicId(), Optional.of(second.id()), "Oui"));
    assertEquals(List.of("post_answered eve +0"), told(bob));
    assertEquals(List.of("post_answered eve +1"), told(ada));
  }

  @Test
  void nobody_is_told_of_their_own_words() {
    Post first = opened(ada, "@ada");
    thread(ada, first, "follow");
    done(board.reply(ada, first.topicId(), Optional.of(first.id()), "@ada encore"));
    assertEquals(List.of(), told(ada));
  }

  @Test
  void who_is_named_is_told_whatever_the_case_and_the_accents() {
    Caller elise = folk.member("Élise");
    opened(ada, "@elise et @BOB, et @personne-ici");
    assertEquals(List.of("post_mentioned ada +0"), told(elise));
    assertEquals(List.of("post_mentioned ada +0"), told(bob));
    assertEquals(List.of(), told(eve));
  }

  @Test
  void a_look_alike_is_somebody_else() {
    opened(ada, "@b0b");
    assertEquals(List.of(), told(bob));
  }

  @Test
  void each_is_told_once_of_a_post_and_of_what_is_nearest() {
    Post first = opened(ada, "Bonjour");
    thread(ada, first, "follow");
    thread(bob, first, "follow");
    thread(eve, first, "follow");
    said(bob, first, "@ada regarde");
    assertEquals(List.of("post_mentioned bob +0"), told(ada));
    assertEquals(List.of("topic_grew bob +0"), told(eve));
    said(eve, first, "Oui");
    assertEquals(List.of("post_answered eve +0", "post_mentioned bob +0"), sorted(ada));
    assertEquals(List.of("topic_grew eve +0"), told(bob));
  }

  private List<String> sorted(Caller caller) {
    return told(caller).stream().sorted().toList();
  }

  @Test
  void who_follows_a_space_is_told_of_new_threads_and_not_of_each_answer() {
    space(bob, "follow");
    Post first = opened(ada, "Bonjour");
    said(eve, first, "Salut");
    assertEquals(List.of("topic_opened ada +0"), told(bob));
    Post second = opened(eve, "Autre chose");
    assertEquals(Optional.of(second.id()), folk.notices.latest(bob).getFirst().post());
    assertEquals(2, folk.notices.unread(bob));
  }

  @Test
  void posts_of_a_thread_are_one_notice_until_it_is_read_and_begin_another_then() {
    Post first = opened(ada, "Bonjour");
    Post one = said(bob, first, "un");
    said(eve, first, "deux");
    said(bob, first, "trois");
    Notice folded = folk.notices.latest(ada).getFirst();
    assertEquals("post_answered bob +2", brief(folded));
    assertEquals(Optional.of(one.id()), folded.post());
    assertEquals(1, folk.notices.unread(ada));
    folk.notices.read(ada, folded);
    Post four = said(eve, first, "quatre");
    assertEquals(2, folk.notices.latest(ada).size());
    Notice next = folk.notices.mine(ada).latest().getFirst();
    assertEquals("post_answered eve +0", brief(next));
    assertEquals(Optional.of(four.id()), next.post());
  }

  @Test
  void a_muted_thread_tells_nothing_not_even_who_is_named() {
    Post first = opened(ada, "Bonjour");
    thread(ada, first, "mute");
    thread(eve, first, "mute");
    said(bob, first, "@eve @ada");
    assertEquals(List.of(), told(ada));
    assertEquals(List.of(), told(eve));
  }

  @Test
  void a_muted_space_tells_nothing_but_of_a_thread_in_it_that_is_followed() {
    space(ada, "mute");
    Post deaf = opened(ada, "Bonjour");
    said(bob, deaf, "@ada");
    assertEquals(List.of(), told(ada));
    Post followed = opened(ada, "Autre chose");
    thread(ada, followed, "follow");
    said(bob, followed, "Salut");
    assertEquals(List.of("post_answered bob +0"), told(ada));
  }

  @Test
  void a_space_that_thousands_follow_tells_each_of_them_at_once() {
    int many = 5_000;
    fresh
        .database()
        .change(transaction -> {
          var sql = transaction.sql();
          sql.execute(
              "insert into person (name, role, joined_at)"
                  + " select 'one' || x, 'member', current_timestamp from system_range(1, ?)",
              many);
          return sql.execute(
              "insert into space_mark (person_id, space_id, stance)"
                  + " select id, ?, 'follow' from person where name like 'one%'",
              ideas.id());
        });
    folk.heard();
    opened(ada, "Bonjour");
    assertEquals(many, fresh.number("select count(*) from notice"));
    assertEquals(2, folk.heard().size());
  }

  @Test
  void a_refused_post_tells_nobody() {
    Post first = opened(ada, "Bonjour");
    folk.heard();
    Folk.why(board.reply(bob, first.topicId(), " "));
    assertEquals(List.of(), told(ada));
    assertEquals(List.of(), folk.heard());
  }

  @Test
  void whom_it_concerns_hears_of_it_and_nobody_else() {
    Post first = opened(ada, "Bonjour");
    folk.heard();
    Post answer = said(bob, first, "Salut");
    assertEquals(
        Set.of(
            new News.Noticed(Set.of(id(ada))),
            new News.Posted(ideas.id(), first.topicId(), answer.id())),
        Set.copyOf(folk.heard()));
  }

  @Test
  void what_is_read_in_the_thread_is_read_in_the_inbox_and_no_more() {
    Post first = opened(ada, "Bonjour");
    Post one = said(bob, first, "un");
    Post two = said(bob, first, "@ada deux");
    Post other = opened(ada, "Autre chose");
    said(bob, other, "trois");
    assertEquals(3, folk.notices.unread(ada));
    thread(ada, first, "follow");
    readOn("update topic_mark set read_to = ?", one.id());
    assertEquals(2, folk.notices.unread(ada));
    readOn("update topic_mark set read_to = ?", two.id());
    assertEquals(1, folk.notices.unread(ada));
    readOn("insert into reader (person_id, read_to) values (" + id(ada) + ", ?)", 1_000);
    assertEquals(0, folk.notices.unread(ada));
  }

  /** Reads on, as this statement stores it. */
  private void readOn(String statement, long number) {
    folk.heard();
    fresh
        .database()
        .change(transaction -> {
          transaction.sql().execute(statement, number);
          telling.readOn(transaction, id(ada));
          return number;
        });
    assertEquals(List.of(new News.Noticed(Set.of(id(ada)))), folk.heard());
  }
}
