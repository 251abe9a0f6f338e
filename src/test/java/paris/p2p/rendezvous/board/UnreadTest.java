package paris.p2p.rendezvous.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.desk.HubInMemory;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.SignedKey;
import paris.p2p.rendezvous.text.Wording;

/** What each person has read of the board. */
class UnreadTest {
  private final HubInMemory hub = new HubInMemory(HubInMemory.house(false));
  private final Board board = hub.desk.board();
  private final Unread unread = hub.desk.unread();
  private Space ideas;
  private Space projects;
  private Caller lea;
  private Caller amir;

  @BeforeEach
  void two_spaces_and_two_people() {
    ideas = board.found("idees", new Wording("Idées", "Ideas"), Wording.none());
    projects = board.found("projets", new Wording("Projets", "Projects"), Wording.none());
    lea = join("lea");
    amir = join("amir");
  }

  @AfterEach
  void close() {
    hub.close();
  }

  private Caller join(String name) {
    Caller caller = Caller.with(new SignedKey("ssh-ed25519", "SHA256:" + name));
    done(hub.desk.people().join(caller, name));
    return caller;
  }

  private static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(T value) -> value;
      case Outcome.Refused<T>(var why) -> throw new AssertionError(why.toString());
    };
  }

  private Post write(Caller who, String space, String title) {
    return done(board.write(who, space, title, "…"));
  }

  private Post reply(Caller who, Post to) {
    return done(board.reply(who, to.topicId(), "…"));
  }

  private Marks marks(Caller who, Post... posts) {
    List<Topic> topics = new ArrayList<>();
    for (Post post : posts) topics.add(board.topic(post.topicId()).orElseThrow());
    return unread.marks(unread.person(who), topics);
  }

  private Unread.Place place(Caller who, Post post) {
    return unread.place(unread.person(who), post.topicId());
  }

  private List<Long> threads(Caller who) {
    return unread.threads(unread.person(who), 10);
  }

  @Test
  void what_others_write_is_unread_and_ones_own_words_are_not() {
    Post post = write(amir, "idees", "QUIC");
    assertEquals(Map.of(ideas.id(), 1), marks(lea, post).spaces());
    assertTrue(marks(lea, post).unread(post.topicId()));
    assertEquals(0, marks(amir, post).threads());
    assertFalse(marks(amir, post).unread(post.topicId()));
  }

  @Test
  void who_joins_has_nothing_unread_but_what_is_written_afterwards() {
    Post old = write(amir, "idees", "QUIC");
    Post other = write(amir, "idees", "Tor");
    Caller noor = join("noor");
    assertEquals(List.of(), threads(noor));
    Post answer = reply(amir, old);
    assertEquals(List.of(old.topicId()), threads(noor));
    assertEquals(answer.id() - 1, place(noor, old).readTo());
    assertFalse(place(noor, other).visited());
  }

  @Test
  void a_thread_is_read_once_its_last_post_is() {
    Post first = write(amir, "idees", "QUIC");
    Post last = reply(amir, first);
    unread.read(lea, first.topicId(), first.id());
    assertTrue(marks(lea, first).unread(first.topicId()));
    assertEquals(first.id(), place(lea, first).readTo());
    unread.read(lea, first.topicId(), last.id());
    assertFalse(marks(lea, first).unread(first.topicId()));
    assertEquals(0, marks(lea).threads());
    reply(amir, first);
    assertEquals(1, marks(lea).threads());
  }

  @Test
  void reading_never_goes_back() {
    Post first = write(amir, "idees", "QUIC");
    Post last = reply(amir, first);
    unread.read(lea, first.topicId(), last.id());
    unread.read(lea, first.topicId(), first.id());
    assertEquals(last.id(), place(lea, first).readTo());
    assertEquals(last.id(), fresh().place(unread.person(lea), first.topicId()).readTo());
  }

  /** As another start of the program finds it. */
  private Unread fresh() {
    return new Unread(hub.database, hub.desk.people(), hub.newsroom);
  }

  @Test
  void what_is_remembered_is_what_is_stored() {
    Post one = write(amir, "idees", "QUIC");
    Post two = write(lea, "projets", "Tor");
    reply(amir, two);
    Post three = write(amir, "projets", "IPFS");
    unread.read(lea, one.topicId(), one.id());
    done(unread.topic(lea, three.topicId(), Optional.of(Stance.FOLLOW)));
    done(unread.space(lea, projects.id(), Optional.of(Stance.MUTE)));
    for (Caller who : List.of(lea, amir)) {
      long person = unread.person(who);
      List<Topic> all = board.latest(9);
      assertEquals(fresh().marks(person, all), unread.marks(person, all));
      assertEquals(fresh().threads(person, 9), unread.threads(person, 9));
    }
    assertEquals(List.of(three.topicId()), threads(lea));
  }

  @Test
  void who_answers_has_read_what_they_answer_only_where_nothing_before_it_is_unread() {
    Post first = write(amir, "idees", "QUIC");
    unread.read(lea, first.topicId(), first.id());
    Post own = reply(lea, first);
    assertEquals(own.id(), place(lea, first).readTo());
    reply(amir, first);
    Post blind = reply(lea, first);
    assertEquals(own.id(), place(lea, first).readTo());
    assertTrue(blind.id() > own.id());
    assertTrue(marks(lea, first).unread(first.topicId()));
  }

  @Test
  void the_next_one_is_the_newest_of_the_space_where_one_is_and_then_of_all() {
    Post here = write(amir, "idees", "QUIC");
    Post older = write(amir, "projets", "Tor");
    Post newest = write(amir, "projets", "IPFS");
    long person = unread.person(lea);
    assertEquals(Optional.of(newest.topicId()), unread.next(person, Optional.empty()));
    assertEquals(Optional.of(here.topicId()), unread.next(person, Optional.of(ideas.id())));
    unread.read(lea, here.topicId(), here.id());
    assertEquals(Optional.of(newest.topicId()), unread.next(person, Optional.of(ideas.id())));
    unread.read(lea, newest.topicId(), newest.id());
    unread.read(lea, older.topicId(), older.id());
    assertEquals(Optional.empty(), unread.next(person, Optional.of(ideas.id())));
  }

  @Test
  void what_is_muted_is_not_among_what_is_unread_and_comes_back_when_that_ends() {
    Post one = write(amir, "idees", "QUIC");
    Post two = write(amir, "projets", "Tor");
    done(unread.topic(lea, one.topicId(), Optional.of(Stance.MUTE)));
    assertEquals(List.of(two.topicId()), threads(lea));
    done(unread.space(lea, projects.id(), Optional.of(Stance.MUTE)));
    assertEquals(List.of(), threads(lea));
    reply(amir, two);
    assertEquals(0, marks(lea, two).threads());
    done(unread.topic(lea, two.topicId(), Optional.of(Stance.FOLLOW)));
    assertEquals(List.of(two.topicId()), threads(lea));
    done(unread.topic(lea, one.topicId(), Optional.empty()));
    done(unread.space(lea, projects.id(), Optional.empty()));
    assertEquals(List.of(two.topicId(), one.topicId()), threads(lea));
  }

  @Test
  void following_and_muting_keep_how_far_one_has_read() {
    Post one = write(amir, "idees", "QUIC");
    unread.read(lea, one.topicId(), one.id());
    done(unread.topic(lea, one.topicId(), Optional.of(Stance.FOLLOW)));
    assertEquals(new Unread.Place(one.id(), true, Optional.of(Stance.FOLLOW)), place(lea, one));
    done(unread.topic(lea, one.topicId(), Optional.empty()));
    assertEquals(new Unread.Place(one.id(), true, Optional.empty()), place(lea, one));
  }

  @Test
  void all_is_marked_as_read_or_a_space_or_a_thread() {
    Post one = write(amir, "idees", "QUIC");
    Post two = write(amir, "projets", "Tor");
    Post three = write(amir, "projets", "IPFS");
    unread.read(lea, three.topicId(), three.id());
    reply(amir, three);
    done(unread.readSpace(lea, projects.id()));
    assertEquals(List.of(one.topicId()), threads(lea));
    reply(amir, two);
    done(unread.readTopic(lea, one.topicId()));
    assertEquals(List.of(two.topicId()), threads(lea));
    done(unread.readAll(lea));
    assertEquals(List.of(), threads(lea));
    assertEquals(List.of(), fresh().threads(unread.person(lea), 9));
    Post late = reply(amir, one);
    assertTrue(place(lea, one).readTo() < late.id());
    assertEquals(List.of(one.topicId()), threads(lea));
  }

  @Test
  void counts_end_at_a_hundred() {
    for (int i = 0; i < Unread.MOST + 5; i++) write(amir, "idees", "Fil " + i);
    write(amir, "projets", "Tor");
    assertEquals(Map.of(ideas.id(), Unread.MOST, projects.id(), 1), marks(lea).spaces());
    assertEquals(Unread.MOST, marks(lea).threads());
  }

  @Test
  void a_thread_that_is_hidden_is_unread_to_nobody() {
    Post one = write(amir, "idees", "QUIC");
    assertEquals(1, marks(lea).threads());
    hub.database.change(transaction ->
        transaction.sql().execute("update topic set hidden = true where id = ?", one.topicId()));
    hub.newsroom.tell(new News.TopicChanged(ideas.id(), one.topicId()));
    assertEquals(0, marks(lea).threads());
    assertEquals(Optional.empty(), unread.next(unread.person(lea), Optional.empty()));
  }

  @Test
  void a_thread_that_moved_counts_where_it_is() {
    Post one = write(amir, "idees", "QUIC");
    assertEquals(Map.of(ideas.id(), 1), marks(lea).spaces());
    hub.database.change(transaction ->
        transaction
            .sql()
            .execute("update topic set space_id = ? where id = ?", projects.id(), one.topicId()));
    hub.newsroom.tell(new News.TopicChanged(projects.id(), one.topicId()));
    assertEquals(Map.of(projects.id(), 1), marks(lea).spaces());
  }

  @Test
  void only_what_makes_a_mark_go_out_is_told() {
    Post first = write(amir, "idees", "QUIC");
    Post last = reply(amir, first);
    List<News> told = new ArrayList<>();
    hub.newsroom.listen(told::add);
    unread.read(lea, first.topicId(), first.id());
    assertEquals(List.of(), told);
    unread.read(lea, first.topicId(), last.id());
    assertEquals(List.of(new News.ReadOn(unread.person(lea))), told);
    unread.read(lea, first.topicId(), last.id());
    assertEquals(1, told.size());
    done(unread.topic(lea, first.topicId(), Optional.of(Stance.FOLLOW)));
    assertEquals(2, told.size());
  }

  @Test
  void who_has_no_name_has_nothing_unread_and_is_told_how_to_get_one() {
    Post post = write(amir, "idees", "QUIC");
    Caller nameless = Caller.with(new SignedKey("ssh-ed25519", "SHA256:nobody"));
    for (Caller caller : List.of(Caller.guest(), nameless)) {
      assertEquals(0, unread.person(caller));
      assertEquals(Marks.nobodys(), marks(caller, post));
      assertEquals(List.of(), threads(caller));
      unread.read(caller, post.topicId(), post.id());
    }
    assertInstanceOf(Refusal.NoKey.class, refused(unread.readAll(Caller.guest())));
    assertInstanceOf(
        Refusal.NoName.class,
        refused(unread.topic(nameless, post.topicId(), Optional.of(Stance.MUTE))));
  }

  private static Refusal refused(Outcome<Person> outcome) {
    return assertInstanceOf(Outcome.Refused.class, outcome).why();
  }

  @Test
  void what_is_not_there_is_refused() {
    assertInstanceOf(Refusal.Unknown.class, refused(unread.readTopic(lea, 99)));
    assertInstanceOf(
        Refusal.Unknown.class, refused(unread.topic(lea, 99, Optional.of(Stance.FOLLOW))));
    assertInstanceOf(
        Refusal.Unknown.class, refused(unread.space(lea, 99, Optional.of(Stance.MUTE))));
    unread.read(lea, 99, 4);
  }

  @Test
  void who_reads_longest_ago_is_forgotten_first_and_read_again_when_they_come() {
    Post post = write(amir, "idees", "QUIC");
    unread.read(lea, post.topicId(), post.id());
    Readers few = new Readers(hub.database, 2);
    long person = unread.person(lea);
    assertEquals(post.id(), few.of(person).readTo(post.topicId()));
    few.of(unread.person(amir));
    assertTrue(few.known(person).isEmpty());
    assertEquals(post.id(), few.of(person).readTo(post.topicId()));
  }
}
