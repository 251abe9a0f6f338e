package paris.p2p.rendezvous.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.people.Folk.done;
import static paris.p2p.rendezvous.people.Folk.why;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.people.Folk;
import paris.p2p.rendezvous.people.Notice;
import paris.p2p.rendezvous.people.Ruling;
import paris.p2p.rendezvous.people.Rulings;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Rights;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.store.AtOnce;
import paris.p2p.rendezvous.store.Fresh;
import paris.p2p.rendezvous.text.Wording;

/** Every measure, with what it does, whom it tells, and that it can be taken back. */
final class ModerationTest {
  @RegisterExtension final Fresh fresh = new Fresh();
  private Folk folk;
  private Board board;
  private Reports reports;
  private Moderation moderation;
  private Caller ada;
  private Caller lea;
  private Caller mod;
  private long topic;
  private long first;
  private long second;

  @BeforeEach
  void aThreadOfThree() {
    folk = new Folk(fresh.database());
    board =
        new Board(
            fresh.database(),
            folk.people,
            folk.newsroom,
            Folk.CLOCK,
            List.of(new Locks(Folk.CLOCK)),
            List.of());
    reports = new Reports(fresh.database(), folk.people, folk.newsroom, Folk.CLOCK);
    Rulings rulings = new Rulings(fresh.database(), folk.notices, Folk.CLOCK);
    moderation =
        new Moderation(
            fresh.database(), folk.people, rulings, folk.notices, board, folk.newsroom, Folk.CLOCK);
    board.found("annonces", new Wording("Annonces", "News"), Wording.none());
    board.found("idees", new Wording("Idées", "Ideas"), Wording.none());
    ada = folk.member("ada");
    lea = folk.member("lea");
    mod = moderator("mod");
    Post opening = done(board.write(ada, "idees", "QUIC", "On passe en QUIC ?"));
    topic = opening.topicId();
    first = opening.id();
    second = done(board.reply(lea, topic, "Achetez mon jeton")).id();
    done(board.reply(ada, topic, "Non merci"));
    folk.heard();
  }

  private Caller moderator(String name) {
    Caller caller = folk.member(name);
    sql("update person set role = 'moderator' where name = '" + name + "'");
    return caller;
  }

  private void sql(String sql) {
    fresh.database().change(transaction -> transaction.sql().execute(sql));
  }

  private Measure measure(Measure.Kind kind) {
    return switch (kind) {
      case HIDE_POST -> new Measure.HidePost(second);
      case DISMISS -> new Measure.Dismiss(second);
      case SPLIT -> new Measure.Split(second, "Un jeton");
      case HIDE_TOPIC -> new Measure.HideTopic(topic);
      case MOVE -> new Measure.Move(topic, "Annonces");
      case LOCK -> new Measure.Lock(topic);
      case PIN -> new Measure.Pin(topic);
      case SLOW -> new Measure.Slow(topic, 300);
    };
  }

  /** All of the board that order is kept on. */
  private Map<String, List<String>> everything() {
    return Map.of(
        "posts",
            fresh.column("select id || ' ' || topic_id || ' ' || hidden from post order by id"),
        "topics",
            fresh.column(
                "select id || ' ' || space_id || ' ' || posts || ' ' || last_post_id || pinned ||"
                    + " locked || hidden || slow_seconds from topic where posts > 0 order by id"),
        "spaces", fresh.column("select id || ' ' || topics from space order by id"),
        "reports", fresh.column("select id || ' ' || (settled_at is null) from report"));
  }

  @ParameterizedTest
  @EnumSource(Measure.Kind.class)
  void every_measure_is_undone_and_the_journal_tells_both(Measure.Kind kind) {
    done(reports.report(ada, second, "publicité"));
    Map<String, List<String>> before = everything();
    Ruling ruling = done(moderation.pass(mod, measure(kind), "hors sujet"));
    assertFalse(before.equals(everything()), "nothing was done");
    assertEquals(kind.deed(), ruling.deed());
    assertEquals("hors sujet", ruling.reason());
    Ruling undone = done(moderation.undo(mod, ruling.id(), "je me suis trompée"));
    assertTrue(undone.undone());
    assertEquals(before, everything());
    assertEquals(
        List.of(
            kind.deed().tag() + ", " + ruling.subject() + ": hors sujet, " + ruling.id(),
            "undid_ruling, " + ruling.subject() + ": je me suis trompée, " + ruling.id()),
        fresh.column(
            "select act || ', ' || subject || ': ' || detail || ', ' || ruling_id from journal"
                + " order by id"));
    assertEquals(
        new Refusal.OfBoard.UndoneAlready(), why(moderation.undo(mod, ruling.id(), "encore")));
  }

  @ParameterizedTest
  @EnumSource(Measure.Kind.class)
  void every_measure_needs_a_reason_and_who_may_take_it(Measure.Kind kind) {
    done(reports.report(ada, second, "publicité"));
    Map<String, List<String>> before = everything();
    Measure measure = measure(kind);
    assertEquals(
        new Refusal.NotForYou(Role.MODERATOR), why(moderation.pass(lea, measure, "raison")));
    assertEquals(new Refusal.NoKey(), why(moderation.pass(Caller.guest(), measure, "raison")));
    assertEquals(
        new Refusal.Empty(Refusal.Field.REASON), why(moderation.pass(mod, measure, " \u200b\n")));
    assertEquals(
        new Refusal.TooLong(Refusal.Field.REASON, 600, 601),
        why(moderation.pass(mod, measure, "é".repeat(601))));
    assertEquals(before, everything());
    Ruling ruling = done(moderation.pass(mod, measure, "raison"));
    assertEquals(
        new Refusal.NotForYou(Role.MODERATOR), why(moderation.undo(lea, ruling.id(), "non")));
    assertEquals(
        new Refusal.Empty(Refusal.Field.REASON), why(moderation.undo(mod, ruling.id(), "")));
  }

  @ParameterizedTest
  @EnumSource(Measure.Kind.class)
  void whom_it_concerns_is_told_of_both_and_nobody_of_their_own(Measure.Kind kind) {
    done(reports.report(mod, second, "publicité"));
    boolean aboutPost = measure(kind) instanceof Measure.OfPost;
    Caller concerned = aboutPost ? lea : ada;
    Ruling ruling = done(moderation.pass(mod, measure(kind), "hors sujet"));
    done(moderation.undo(mod, ruling.id(), "pardon"));
    List<String> told =
        folk.notices.latest(concerned).stream()
            .map(it -> it.kind() + " " + it.subject() + " " + it.title() + " " + it.detail())
            .toList();
    String tag = kind.deed().tag();
    // The thread is named as it is now, undone; what was split off has come home by then.
    List<String> both =
        List.of(
            "RULING_UNDONE " + ruling.subject() + " QUIC " + tag + " pardon",
            "RULED " + ruling.subject() + " QUIC " + tag + " hors sujet");
    assertEquals(kind == Measure.Kind.DISMISS ? List.of() : both, told);
    assertEquals(List.of(), folk.notices.latest(mod));
  }

  @Test
  void who_reported_is_told_what_came_of_it_and_named_nowhere() {
    done(reports.report(ada, second, "publicité"));
    done(moderation.pass(mod, new Measure.HidePost(second), "hors sujet"));
    Notice told = folk.notices.latest(ada).getFirst();
    assertEquals(Notice.Kind.RULED, told.kind());
    assertEquals("hid_post hors sujet", told.detail());
    int adas = fresh.number("select id from person where name = 'ada'");
    assertEquals(0, fresh.number("select count(*) from journal where person_id = " + adas));
    assertEquals(0, fresh.number("select count(*) from ruling where concerned_id = " + adas));
  }

  @Test
  void a_hidden_post_keeps_its_number_and_loses_its_words() {
    done(moderation.pass(mod, new Measure.HidePost(second), "hors sujet"));
    Post hidden = board.post(second).orElseThrow();
    assertEquals(Post.State.HIDDEN, hidden.state());
    assertEquals("", hidden.body());
    assertEquals("Achetez mon jeton", done(moderation.dossier(mod, second)).words());
    assertEquals(3, board.topic(topic).orElseThrow().posts());
  }

  @Test
  void a_hidden_thread_is_listed_nowhere_and_nobody_answers_in_it() {
    assertEquals(1, board.latest(10).size());
    done(moderation.pass(mod, new Measure.HideTopic(topic), "hors sujet"));
    assertEquals(List.of(), board.latest(10));
    Space ideas = board.spaces().getLast();
    assertEquals(List.of(), board.topics(ideas.id(), Optional.empty(), 10));
    assertEquals(0, ideas.topics());
    assertEquals(new Refusal.OfBoard.TopicHidden(), why(board.reply(ada, topic, "Et alors ?")));
    assertTrue(board.topic(topic).orElseThrow().mode().hidden());
  }

  @Test
  void nobody_answers_in_a_locked_thread() {
    Ruling ruling = done(moderation.pass(mod, new Measure.Lock(topic), "tout est dit"));
    assertEquals(new Refusal.OfBoard.TopicLocked(), why(board.reply(ada, topic, "Si")));
    done(moderation.undo(mod, ruling.id(), "du nouveau"));
    done(board.reply(ada, topic, "Si"));
  }

  @Test
  void in_a_slow_thread_each_waits_after_their_own_last_post() {
    done(moderation.pass(mod, new Measure.Slow(topic, 300), "on se calme"));
    assertEquals(new Refusal.OfBoard.SlowDown(300), why(board.reply(ada, topic, "Encore")));
    done(board.reply(mod, topic, "Doucement"));
    sql("update post set posted_at = dateadd('second', -299, posted_at)");
    assertEquals(new Refusal.OfBoard.SlowDown(1), why(board.reply(ada, topic, "Encore")));
    sql("update post set posted_at = dateadd('second', -1, posted_at)");
    done(board.reply(ada, topic, "Encore"));
  }

  @Test
  void a_pause_is_between_a_second_and_a_day() {
    for (int seconds : new int[] {-1, 0, 86_401}) {
      assertEquals(
          new Refusal.OfBoard.NotAPause(86_400),
          why(moderation.pass(mod, new Measure.Slow(topic, seconds), "on se calme")));
    }
  }

  @Test
  void a_pinned_thread_stands_first() {
    done(board.write(lea, "idees", "Plus récent", "Bonjour"));
    long ideas = board.spaces().getLast().id();
    assertEquals("Plus récent", board.topics(ideas, Optional.empty(), 9).getFirst().title());
    done(moderation.pass(mod, new Measure.Pin(topic), "à lire d’abord"));
    assertEquals("QUIC", board.topics(ideas, Optional.empty(), 9).getFirst().title());
  }

  @Test
  void a_moved_thread_is_found_in_its_new_space_at_once() {
    assertEquals("idees", board.latest(1).getFirst().space());
    done(moderation.pass(mod, new Measure.Move(topic, "annonces"), "mieux là"));
    assertEquals("annonces", board.latest(1).getFirst().space());
    assertEquals(List.of(1, 0), board.spaces().stream().map(Space::topics).toList());
    assertEquals(
        new Refusal.Unknown(Refusal.Thing.SPACE, "nulle-part"),
        why(moderation.pass(mod, new Measure.Move(topic, "nulle-part"), "mieux là")));
  }

  @Test
  void what_is_so_already_is_not_decided_again() {
    for (Measure.Kind kind : Measure.Kind.values()) {
      if (kind == Measure.Kind.SPLIT) continue;
      if (kind == Measure.Kind.DISMISS) done(reports.report(ada, second, "publicité"));
      Ruling ruling = done(moderation.pass(mod, measure(kind), "une fois"));
      assertEquals(
          new Refusal.OfBoard.SoAlready(), why(moderation.pass(mod, measure(kind), "deux fois")));
      done(moderation.undo(mod, ruling.id(), "assez"));
    }
  }

  @Test
  void what_is_split_off_is_a_thread_of_its_own_with_the_same_numbers() {
    done(moderation.pass(mod, new Measure.Split(second, " Un  jeton\n"), "autre sujet"));
    Topic fresh = board.topic(board.post(second).orElseThrow().topicId()).orElseThrow();
    assertEquals("Un jeton", fresh.title());
    assertEquals("lea", fresh.author());
    assertEquals(2, fresh.posts());
    Topic old = board.topic(topic).orElseThrow();
    assertEquals(1, old.posts());
    assertEquals(first, old.lastPost());
    assertEquals(2, board.spaces().getLast().topics());
  }

  @Test
  void what_waits_for_a_moderator_goes_where_its_thread_goes() {
    String hold =
        "insert into held_post (author_id, topic_id, space_id, title, body, written_at)"
            + " select author_id, id, space_id, '', 'Bonjour', opened_at from topic where id = ";
    Ruling split = done(moderation.pass(mod, new Measure.Split(second, "Un jeton"), "à part"));
    long apart = board.post(second).orElseThrow().topicId();
    sql(hold + apart);
    done(moderation.pass(mod, new Measure.Move(apart, "annonces"), "mieux là"));
    long news = board.space("annonces").orElseThrow().id();
    assertEquals(
        List.of(apart + " " + news),
        fresh.column("select topic_id || ' ' || space_id from held_post"));
    done(moderation.undo(mod, split.id(), "ensemble"));
    assertEquals(topic, fresh.number("select topic_id from held_post"));
    assertEquals(
        new Refusal.Unknown(Refusal.Thing.TOPIC, Long.toString(apart)),
        why(board.reply(ada, apart, "Et ici ?")));
  }

  @Test
  void members_report_and_moderators_keep_order() {
    assertEquals(Role.MEMBER, Rights.needed(Act.REPORT_POSTS));
    assertEquals(Role.MODERATOR, Rights.needed(Act.MODERATE));
  }

  @Test
  void the_first_post_cannot_be_split_off_and_a_title_is_needed() {
    assertEquals(
        new Refusal.OfBoard.FirstPost(),
        why(moderation.pass(mod, new Measure.Split(first, "Titre"), "autre sujet")));
    assertEquals(
        new Refusal.Empty(Refusal.Field.TITLE),
        why(moderation.pass(mod, new Measure.Split(second, " "), "autre sujet")));
  }

  @Test
  void what_was_written_since_the_split_comes_back_with_it() {
    Ruling ruling =
        done(moderation.pass(mod, new Measure.Split(second, "Un jeton"), "autre sujet"));
    long apart = board.post(second).orElseThrow().topicId();
    long since = done(board.reply(ada, apart, "Ici aussi")).id();
    long old = done(board.reply(lea, topic, "Là aussi")).id();
    done(moderation.undo(mod, ruling.id(), "ensemble, tout compte fait"));
    assertEquals(topic, board.post(since).orElseThrow().topicId());
    assertEquals(
        List.of(since, old),
        board.postsAfter(topic, second + 1, 9).stream().map(Post::id).toList());
    assertEquals(5, board.topic(topic).orElseThrow().posts());
    assertEquals(Optional.empty(), board.topic(apart));
    assertEquals(1, board.spaces().getLast().topics());
  }

  @Test
  void who_had_read_the_thread_has_read_what_is_split_off_and_joined_again() {
    int leas = fresh.number("select id from person where name = 'lea'");
    int adas = fresh.number("select id from person where name = 'ada'");
    sql("insert into topic_mark values (" + leas + ", " + topic + ", " + second + ", 'follow')");
    sql("insert into topic_mark values (" + adas + ", " + topic + ", " + (second + 1) + ", null)");
    Ruling ruling =
        done(moderation.pass(mod, new Measure.Split(second, "Un jeton"), "autre sujet"));
    long apart = board.post(second).orElseThrow().topicId();
    String marks = "select person_id || ' ' || read_to || ' ' || coalesce(stance, '')";
    assertEquals(
        fresh.column(marks + " from topic_mark where topic_id = " + topic + " order by 1"),
        fresh.column(marks + " from topic_mark where topic_id = " + apart + " order by 1"));
    long since = done(board.reply(mod, apart, "Neuf")).id();
    long old = done(board.reply(mod, topic, "Vieux")).id();
    sql("update topic_mark set read_to = " + old + " where topic_id = " + topic);
    sql(
        "update topic_mark set read_to = "
            + since
            + (" where topic_id = " + apart + " and person_id = " + adas));
    done(moderation.undo(mod, ruling.id(), "ensemble"));
    String readTo =
        "select read_to from topic_mark where topic_id = " + topic + " and person_id = ";
    assertEquals(second, fresh.number(readTo + leas), "lea has not read what was split off");
    assertEquals(old, fresh.number(readTo + adas), "ada has read all of both");
  }

  @Test
  void a_decision_that_a_later_one_stands_on_is_not_undone_before_it() {
    Ruling slow = done(moderation.pass(mod, new Measure.Slow(topic, 60), "doucement"));
    Ruling slower = done(moderation.pass(mod, new Measure.Slow(topic, 600), "plus encore"));
    assertEquals(
        new Refusal.OfBoard.RulingOvertaken(), why(moderation.undo(mod, slow.id(), "assez")));
    done(moderation.undo(mod, slower.id(), "assez"));
    assertEquals(60, board.topic(topic).orElseThrow().mode().slowSeconds());
    done(moderation.undo(mod, slow.id(), "assez"));
    Ruling split = done(moderation.pass(mod, new Measure.Split(second, "Un"), "à part"));
    Ruling again = done(moderation.pass(mod, new Measure.Split(second + 1, "Deux"), "à part"));
    assertEquals(
        new Refusal.OfBoard.RulingOvertaken(), why(moderation.undo(mod, split.id(), "assez")));
    done(moderation.undo(mod, again.id(), "assez"));
    done(moderation.undo(mod, split.id(), "assez"));
    assertEquals(3, board.topic(topic).orElseThrow().posts());
  }

  @Test
  void a_founder_keeps_order_in_their_space_and_takes_back_only_what_is_theirs() {
    sql(
        "update space set founder_id = (select id from person where name = 'lea')"
            + " where slug = 'idees'");
    Ruling own = done(moderation.pass(lea, new Measure.Lock(topic), "tout est dit"));
    Ruling others = done(moderation.pass(mod, new Measure.Pin(topic), "important"));
    done(moderation.undo(lea, own.id(), "du nouveau"));
    assertEquals(
        new Refusal.NotForYou(Role.MODERATOR), why(moderation.undo(lea, others.id(), "non")));
    assertEquals(
        new Refusal.NotForYou(Role.MODERATOR),
        why(moderation.pass(lea, new Measure.Move(topic, "annonces"), "pas chez moi")));
    long elsewhere = done(board.write(ada, "annonces", "Avis", "Bonjour")).topicId();
    assertEquals(
        new Refusal.NotForYou(Role.MODERATOR),
        why(moderation.pass(lea, new Measure.Lock(elsewhere), "pas chez moi")));
    assertTrue(moderation.keeps(lea, board.space("idees").orElseThrow().id()));
    assertFalse(moderation.keeps(ada, board.space("idees").orElseThrow().id()));
  }

  @Test
  void what_there_is_not_is_refused_by_name() {
    assertEquals(
        new Refusal.Unknown(Refusal.Thing.POST, "#999"),
        why(moderation.pass(mod, new Measure.HidePost(999), "raison")));
    assertEquals(
        new Refusal.Unknown(Refusal.Thing.TOPIC, "999"),
        why(moderation.pass(mod, new Measure.Lock(999), "raison")));
    assertEquals(
        new Refusal.Unknown(Refusal.Thing.RULING, "999"), why(moderation.undo(mod, 999, "raison")));
    assertEquals(
        new Refusal.Unknown(Refusal.Thing.POST, "#999"), why(moderation.dossier(mod, 999)));
  }

  @Test
  void the_news_tell_what_to_look_at_again() {
    done(moderation.pass(mod, new Measure.HidePost(second), "hors sujet"));
    long ideas = board.space("idees").orElseThrow().id();
    assertTrue(folk.heard().contains(new News.PostChanged(ideas, topic, second)));
    done(moderation.pass(mod, new Measure.Move(topic, "annonces"), "mieux là"));
    List<News> heard = folk.heard();
    long news = board.space("annonces").orElseThrow().id();
    assertTrue(heard.contains(new News.TopicChanged(ideas, topic)), heard.toString());
    assertTrue(heard.contains(new News.TopicChanged(news, topic)), heard.toString());
  }

  @Test
  void of_many_who_decide_the_same_at_once_one_does() throws Exception {
    List<Caller> mods =
        List.of("mo", "mi", "ma", "mu").stream()
            .map(it -> moderator(it + it))
            .collect(Collectors.toList());
    List<Outcome<Ruling>> all =
        AtOnce.each(
            8, i -> moderation.pass(mods.get(i % 4), new Measure.Split(second, "Un"), "à part"));
    long passed = all.stream().filter(it -> it instanceof Outcome.Done<Ruling>).count();
    assertEquals(1, passed);
    assertEquals(2, board.spaces().getLast().topics());
    assertEquals(1, fresh.number("select count(*) from ruling"));
  }
}
