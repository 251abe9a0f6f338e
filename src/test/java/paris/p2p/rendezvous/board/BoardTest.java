package paris.p2p.rendezvous.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.people.Folk.done;
import static paris.p2p.rendezvous.people.Folk.key;
import static paris.p2p.rendezvous.people.Folk.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.people.Folk;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Refusal.Field;
import paris.p2p.rendezvous.rules.Refusal.Thing;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.store.AtOnce;
import paris.p2p.rendezvous.store.Fresh;
import paris.p2p.rendezvous.text.Wording;

final class BoardTest {
  @RegisterExtension final Fresh fresh = new Fresh();
  private Folk folk;
  private Board board;
  private Space ideas;
  private Caller ada;

  @BeforeEach
  void board() {
    folk = new Folk(fresh.database());
    board = new Board(fresh.database(), folk.people, folk.newsroom, Folk.CLOCK);
    board.found("annonces", new Wording("Annonces", "News"), Wording.none());
    ideas = board.found("idees", new Wording("Idées", "Ideas"), new Wording("Osez", "Dare"));
    ada = folk.member("ada");
    folk.heard();
  }

  private Post topic(String title) {
    return done(board.write(ada, "idees", title, "Bonjour"));
  }

  @Test
  void spaces_stand_in_the_order_they_were_made() {
    assertEquals(List.of("annonces", "idees"), board.spaces().stream().map(Space::slug).toList());
    assertEquals(
        new Space(
            ideas.id(),
            "idees",
            new Wording("Idées", "Ideas"),
            new Wording("Osez", "Dare"),
            0,
            Optional.empty(),
            Optional.empty()),
        board.spaces().getLast());
  }

  @Test
  void a_space_counts_its_topics_and_knows_its_last_post() {
    done(board.reply(ada, topic("un").topicId(), "encore"));
    topic("deux");
    Space space = board.spaces().getLast();
    assertEquals(2, space.topics());
    assertEquals(Optional.of(Folk.CLOCK.instant()), space.lastAt());
    assertEquals(Optional.empty(), board.spaces().getFirst().lastAt());
  }

  @ParameterizedTest
  @ValueSource(strings = {"idees", "IDEES", "Idées", "idées", "ideas", "Ideas", " Idées "})
  void a_space_is_found_by_slug_or_title_without_case_and_accents(String named) {
    assertEquals(Optional.of(ideas.id()), board.space(named).map(Space::id));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "idee", "projets", "!"})
  void other_words_are_no_space(String named) {
    assertEquals(Optional.empty(), board.space(named));
  }

  @Test
  void a_topic_opens_with_its_first_post() {
    Post post = done(board.write(ada, "Idées", " QUIC \n ? ", "On passe\r\nen QUIC ?\n\n"));
    assertEquals(
        new Post(
            post.id(),
            post.topicId(),
            "ada",
            Role.MEMBER,
            Folk.CLOCK.instant(),
            "On passe\nen QUIC ?",
            Optional.empty(),
            Post.State.SHOWN,
            Optional.empty()),
        post);
    assertEquals(Optional.of(post), board.post(post.id()));
    Topic topic = board.topic(post.topicId()).get();
    assertEquals(
        new Topic(
            post.topicId(),
            ideas.id(),
            "idees",
            new Wording("Idées", "Ideas"),
            "QUIC ?",
            Optional.empty(),
            "ada",
            Folk.CLOCK.instant(),
            1,
            post.id(),
            "ada",
            Folk.CLOCK.instant(),
            Topic.Mode.usual()),
        topic);
    assertEquals(0, topic.replies());
    assertEquals(List.of(new News.Posted(ideas.id(), topic.id(), post.id())), folk.heard());
  }

  @Test
  void a_reply_comes_last_and_lifts_its_topic() {
    Post first = topic("un");
    Post second = topic("deux");
    assertEquals(List.of("deux", "un"), titles(board.topics(ideas.id(), Optional.empty(), 10)));
    Post reply = done(board.reply(folk.member("lea"), first.topicId(), "Oui"));
    assertTrue(reply.id() > second.id());
    Topic topic = board.topics(ideas.id(), Optional.empty(), 10).getFirst();
    assertEquals("un", topic.title());
    assertEquals(1, topic.replies());
    assertEquals("lea", topic.lastAuthor());
    assertEquals("ada", topic.author());
    assertEquals(reply.id(), topic.lastPost());
    assertEquals(List.of(first, reply), board.postsAfter(first.topicId(), 0, 10));
  }

  private static List<String> titles(List<Topic> topics) {
    return topics.stream().map(Topic::title).toList();
  }

  @Test
  void topics_are_paged_by_their_last_post() {
    IntStream.range(0, 7).forEach(i -> topic("t" + i));
    List<String> paged = new ArrayList<>();
    Optional<Long> before = Optional.empty();
    for (int page = 0; page < 3; page++) {
      List<Topic> topics = board.topics(ideas.id(), before, 3);
      paged.addAll(titles(topics));
      before = Optional.of(topics.getLast().lastPost());
    }
    assertEquals(List.of("t6", "t5", "t4", "t3", "t2", "t1", "t0"), paged);
    assertEquals(List.of(), board.topics(ideas.id(), before, 3));
  }

  @Test
  void the_latest_topics_come_from_all_spaces() {
    topic("un");
    done(board.write(ada, "annonces", "deux", "Bonjour"));
    assertEquals(List.of("deux", "un"), titles(board.latest(10)));
    assertEquals(List.of("deux"), titles(board.latest(1)));
  }

  @Test
  void posts_are_paged_in_both_directions() {
    long topic = topic("un").topicId();
    List<Long> all = new ArrayList<>(List.of(board.postsAfter(topic, 0, 1).getFirst().id()));
    topic("another, in between");
    for (int i = 0; i < 6; i++) all.add(done(board.reply(ada, topic, "r" + i)).id());
    assertEquals(all.subList(0, 3), numbers(board.postsAfter(topic, 0, 3)));
    assertEquals(all.subList(3, 6), numbers(board.postsAfter(topic, all.get(2), 3)));
    assertEquals(all.subList(4, 7), numbers(board.postsBefore(topic, Long.MAX_VALUE, 3)));
    assertEquals(all.subList(1, 4), numbers(board.postsBefore(topic, all.get(4), 3)));
    assertEquals(List.of(), board.postsBefore(topic, all.getFirst(), 3));
  }

  private static List<Long> numbers(List<Post> posts) {
    return posts.stream().map(Post::id).toList();
  }

  @Test
  void a_deleted_post_keeps_its_number_and_loses_its_words() {
    Post post = topic("un");
    fresh
        .database()
        .change(transaction ->
            transaction.sql().execute("update post set deleted_at = current_timestamp"));
    Post deleted = board.post(post.id()).get();
    assertTrue(deleted.deleted());
    assertEquals("", deleted.body());
  }

  @Test
  void what_is_not_there_is_empty() {
    assertEquals(Optional.empty(), board.post(999));
    assertEquals(Optional.empty(), board.topic(999));
    assertEquals(Optional.empty(), board.about("step/9"));
    assertEquals(List.of(), board.postsAfter(999, 0, 10));
    assertEquals(List.of(), board.latest(10));
  }

  @Test
  void who_may_not_write_is_told_why() {
    assertEquals(new Refusal.NoKey(), why(board.write(Caller.guest(), "idees", "t", "b")));
    assertEquals(new Refusal.NoName(), why(board.write(key("lea"), "idees", "t", "b")));
    long topic = topic("un").topicId();
    assertEquals(new Refusal.NoKey(), why(board.reply(Caller.guest(), topic, "b")));
    assertEquals(new Refusal.NoName(), why(board.discuss(key("lea"), "step/1", "idees", "t", "b")));
  }

  @Test
  void a_post_needs_a_space_a_title_and_words_that_fit() {
    assertEquals(
        new Refusal.Unknown(Thing.SPACE, "nulle-part"),
        why(board.write(ada, "nulle-part", "t", "b")));
    assertEquals(new Refusal.Empty(Field.TITLE), why(board.write(ada, "idees", " \n", "b")));
    assertEquals(
        new Refusal.Empty(Field.TEXT), why(board.write(ada, "idees", "t", "\u200b \n\u001b")));
    assertEquals(
        new Refusal.TooLong(Field.TITLE, 120, 121),
        why(board.write(ada, "idees", "é".repeat(121), "b")));
    assertEquals(
        new Refusal.TooLong(Field.TEXT, 20_000, 20_001),
        why(board.write(ada, "idees", "t", "b".repeat(20_001))));
    assertEquals(new Refusal.Unknown(Thing.TOPIC, "999"), why(board.reply(ada, 999, "b")));
    assertEquals(0, fresh.number("select count(*) from topic"));
    assertEquals(0, board.spaces().getLast().topics());
    assertEquals(List.of(), folk.heard());
  }

  @Test
  void the_longest_words_fit_in_any_script() {
    for (String sign : List.of("é", "語", "𝒳", "e\u0323\u0330")) {
      Post post = done(board.write(ada, "idees", sign.repeat(120), sign.repeat(20_000)));
      assertEquals(post, board.post(post.id()).get());
    }
  }

  @Test
  void a_sign_without_end_is_too_long() {
    // Hangul leading consonants in a row are one grapheme (UAX 29), however many.
    assertEquals(
        new Refusal.TooLong(Field.TITLE, 120, 250),
        why(board.write(ada, "idees", "\u1100".repeat(1_000), "b")));
  }

  @Test
  void hostile_words_are_cleaned_on_the_way_in() {
    Post post = done(board.write(ada, "idees", "a\u001b]0;x\u0007b", "c\u009b31m\u202ed"));
    assertEquals("a]0;xb", board.topic(post.topicId()).get().title());
    assertEquals("c31md", post.body());
  }

  @Test
  void the_first_word_about_a_thing_opens_its_topic() {
    Post first = done(board.discuss(ada, "step/3", "idees", "Un supernode", "Quand ?"));
    Post second = done(board.discuss(ada, "step/3", "idees", "ignored", "Bientôt"));
    assertEquals(first.topicId(), second.topicId());
    Topic topic = board.about("step/3").get();
    assertEquals("Un supernode", topic.title());
    assertEquals(Optional.of("step/3"), topic.subject());
    assertEquals(2, topic.posts());
  }

  @Test
  void a_refused_first_word_opens_no_topic() {
    assertEquals(
        new Refusal.Empty(Field.TEXT), why(board.discuss(ada, "step/3", "idees", "t", " ")));
    assertEquals(Optional.empty(), board.about("step/3"));
  }

  @Test
  void many_first_words_at_once_share_one_topic() throws Exception {
    List<Outcome<Post>> all =
        AtOnce.each(8, i -> board.discuss(ada, "step/3", "idees", "t", "word " + i));
    assertEquals(1, all.stream().map(Folk::done).map(Post::topicId).distinct().count());
    assertEquals(8, board.about("step/3").get().posts());
    assertEquals(1, board.spaces().getLast().topics());
  }

  @Test
  void many_replies_at_once_are_all_counted() throws Exception {
    long topic = topic("un").topicId();
    AtOnce.each(20, i -> done(board.reply(ada, topic, "r" + i)));
    Topic now = board.topic(topic).get();
    assertEquals(21, now.posts());
    List<Post> posts = board.postsAfter(topic, 0, 100);
    assertEquals(21, posts.size());
    assertEquals(posts.getLast().id(), now.lastPost());
  }
}
