package paris.p2p.rendezvous.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.people.Folk.done;
import static paris.p2p.rendezvous.people.Folk.why;
import static paris.p2p.rendezvous.search.Shelved.numbers;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Refusal.Thing;
import paris.p2p.rendezvous.store.Fresh;

/** Posts by their words. */
final class SearchTest {
  @RegisterExtension final Fresh fresh = new Fresh();
  private Shelved shelved;
  private Caller amir;
  private Caller lea;
  private Post opening;
  private Post answer;

  @BeforeEach
  void aThread() {
    shelved = new Shelved(fresh.database(), Optional.empty());
    amir = shelved.folk.member("amir");
    lea = shelved.folk.member("Léa");
    opening = shelved.thread(amir, "Un réseau à nous", "L’idée : des **antennes** sur les toits.");
    answer = shelved.reply(lea, opening, "Les toits du quartier, oui ; œuvre commune !");
  }

  @AfterEach
  void close() {
    shelved.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"antennes", "ANTENNES", "idee", "l'idée", "reseau", "toits idee", "Idée"})
  void words_are_found_in_any_order_without_case_or_accents(String typed) {
    assertTrue(shelved.newest(typed + " ").contains(opening.id()));
  }

  @Test
  void all_words_must_be_there() {
    assertEquals(numbers(answer, opening), shelved.newest("toits"));
    assertEquals(numbers(answer), shelved.newest("toits oeuvre"));
    assertEquals(List.of(), shelved.newest("antennes oeuvre"));
    assertEquals(List.of(), shelved.newest("quantique"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "an", "ant", "ante", "antenne", "toits anten"})
  void the_last_word_may_be_on_its_way(String typed) {
    assertTrue(shelved.newest(typed).contains(opening.id()));
  }

  @Test
  void the_other_words_are_whole_and_so_is_a_last_one_with_a_blank_behind() {
    assertEquals(List.of(), shelved.newest("ante toits"));
    assertEquals(List.of(), shelved.newest("ante "));
  }

  @Test
  void a_title_is_found_with_the_first_post_of_its_thread_only() {
    assertEquals(numbers(opening), shelved.newest("reseau nous"));
  }

  @Test
  void newest_first_or_best_first() {
    Post early = shelved.thread(lea, "Autre chose", "noise " + "et bien des mots ".repeat(40));
    Post strong = shelved.thread(lea, "Noise", "noise noise");
    Post weak = shelved.reply(amir, early, "un mot sur noise " + "parmi tant d’autres ".repeat(60));
    assertEquals(numbers(weak, strong, early), shelved.newest("noise"));
    assertEquals(strong.id(), shelved.best("noise").hits().getFirst().post());
  }

  @Test
  void a_word_in_a_title_weighs_more_than_one_among_many() {
    Post said = shelved.reply(lea, opening, "noise");
    Post titled = shelved.thread(lea, "Noise", "bien des mots et d’autres encore");
    Post late = shelved.reply(amir, titled, "un mot sur noise");
    assertEquals(
        List.of(titled.id(), said.id(), late.id()),
        shelved.best("noise").hits().stream().map(Hit::post).toList());
  }

  @Test
  void of_equals_the_newer_one_is_better() {
    Post second = shelved.thread(amir, "Un réseau à nous", opening.body());
    assertEquals(
        numbers(second, opening), shelved.best("antennes").hits().stream().map(Hit::post).toList());
  }

  @Test
  void who_where_and_since_when_narrow_it() {
    Post news = done(shelved.board.write(lea, "annonces", "Toits", "C’est dit."));
    Post old = done(shelved.before(Duration.ofDays(60)).reply(amir, news.topicId(), "vieux toits"));
    assertEquals(numbers(old, news, answer, opening), shelved.newest("toits"));
    assertEquals(numbers(old, opening), shelved.newest("toits from:amir"));
    assertEquals(numbers(news, answer), shelved.newest("from:lea toits"));
    assertEquals(numbers(answer, opening), shelved.newest("toits in:Idées"));
    assertEquals(numbers(old, news), shelved.newest("toits dans:annonces"));
    assertEquals(numbers(news, answer, opening), shelved.newest("toits since:2026-10"));
    assertEquals(numbers(opening), shelved.newest("toits de:amir in:idees depuis:2026"));
    assertEquals(numbers(old, opening), shelved.newest("from:amir"));
  }

  @Test
  void what_narrows_without_saying_how_narrows_nothing() {
    assertEquals(numbers(answer, opening), shelved.newest("toits from: in: since:"));
  }

  @Test
  void nothing_is_found_for_nothing() {
    assertEquals(List.of(), shelved.newest("   "));
    assertEquals(List.of(), shelved.newest("* ! %"));
  }

  @Test
  void a_name_a_space_or_a_day_that_there_is_not_is_refused() {
    assertEquals(new Refusal.Unknown(Thing.PERSON, "nobody"), refusal("toits from:nobody"));
    assertEquals(new Refusal.Unknown(Thing.SPACE, "nulle part"), refusal("in:\"nulle part\""));
    assertEquals(new Refusal.NotADate("2026-13"), refusal("since:2026-13"));
  }

  private Refusal refusal(String typed) {
    return why(shelved.search.posts(Asked.of(typed), Order.BEST, 20));
  }

  @Test
  void what_is_hidden_or_deleted_is_not_found_and_comes_back() {
    assertEquals(numbers(answer, opening), shelved.newest("toits"));
    shelved.changed(answer, "hidden = true");
    shelved.changed(opening, "deleted_at = current_timestamp");
    assertEquals(List.of(), shelved.newest("toits"));
    assertEquals(List.of(), shelved.newest("from:amir"));
    assertEquals(List.of(), shelved.newest("since:2026-01"));
    shelved.changed(answer, "hidden = false");
    assertEquals(numbers(answer), shelved.newest("toits"));
    assertTrue(shelved.search.check().same());
  }

  @Test
  void what_is_hidden_is_not_found_even_by_an_index_that_does_not_know_yet() {
    assertEquals(numbers(answer, opening), shelved.newest("toits"));
    shelved.sql("update post set hidden = true where id = " + answer.id());
    assertEquals(numbers(opening), shelved.newest("toits"));
  }

  @Test
  void a_hidden_thread_is_not_found_and_a_moved_one_is_found_where_it_is() {
    assertEquals(numbers(answer, opening), shelved.newest("toits"));
    topic("space_id = (select id from space where slug = 'annonces')");
    assertEquals(numbers(answer, opening), shelved.newest("toits in:annonces"));
    assertEquals(List.of(), shelved.newest("toits in:idees"));
    topic("hidden = true");
    assertEquals(List.of(), shelved.newest("toits"));
    topic("hidden = false, title = 'Des fusées'");
    assertEquals(numbers(opening), shelved.newest("fusees"));
  }

  private void topic(String change) {
    shelved.sql("update topic set " + change + " where id = " + opening.topicId());
    shelved.sql("update post set revision = default where topic_id = " + opening.topicId());
    shelved.folk.newsroom.tell(new News.TopicChanged(0, opening.topicId()));
  }

  @Test
  void other_words_are_found_instead_of_those_before() {
    assertEquals(numbers(answer), shelved.newest("quartier"));
    shelved.changed(answer, "body = 'La cave'");
    assertEquals(List.of(), shelved.newest("quartier"));
    assertEquals(numbers(answer), shelved.newest("cave"));
  }

  @Test
  void who_has_heard_of_a_post_finds_it() {
    assertEquals(List.of(), shelved.newest("fusee"));
    Post post = shelved.reply(amir, opening, "Une fusée ?");
    assertEquals(numbers(post), shelved.newest("fusee"));
  }

  @Test
  void there_may_be_more_than_are_asked_for() {
    for (int i = 0; i < 4; i++) shelved.reply(amir, opening, "encore");
    Found found = done(shelved.search.posts(Asked.of("encore"), Order.NEWEST, 3));
    assertEquals(3, found.hits().size());
    assertTrue(found.more());
    assertFalse(done(shelved.search.posts(Asked.of("encore"), Order.NEWEST, 4)).more());
  }

  @Test
  void a_hit_says_all_that_a_list_shows() {
    Hit hit = shelved.best("antennes").hits().getFirst();
    assertEquals("Un réseau à nous", hit.title());
    assertEquals("idees", hit.space());
    assertEquals("amir", hit.author());
    assertTrue(hit.opens());
    assertFalse(shelved.best("oeuvre").hits().getFirst().opens());
    assertEquals("L’idée : des antennes sur les toits.", hit.excerpt());
    assertEquals(
        List.of("antennes"),
        hit.glimpse().stream().filter(Hit.Piece::asked).map(Hit.Piece::text).toList());
  }

  @Test
  void of_a_long_text_the_part_with_the_words_is_shown() {
    shelved.reply(amir, opening, "bla ".repeat(300) + "**Fusée** 🚀" + " blabla".repeat(300));
    String excerpt = shelved.best("fus").hits().getFirst().excerpt();
    assertTrue(excerpt.startsWith("… bla bla"), excerpt);
    assertTrue(excerpt.contains("bla Fusée 🚀 blabla"), excerpt);
    assertTrue(excerpt.length() < 220, excerpt);
  }

  @Test
  void a_text_is_shown_from_its_beginning_where_only_the_title_holds_the_words() {
    assertEquals(
        "L’idée : des antennes sur les toits.", shelved.best("reseau").hits().getFirst().excerpt());
  }
}
