package paris.p2p.rendezvous.community;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.people.Folk.done;
import static paris.p2p.rendezvous.people.Folk.key;
import static paris.p2p.rendezvous.people.Folk.why;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
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
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.text.Wording;

/** The community's texts. */
final class CommunityTest {
  @RegisterExtension final Fresh fresh = new Fresh();
  private Folk folk;
  private Community community;
  private Caller ada;

  @BeforeEach
  void community() {
    folk = new Folk(fresh.database());
    community = new Community(fresh.database(), folk.people, folk.newsroom, Folk.CLOCK);
    ada = folk.organiser("ada");
    folk.heard();
  }

  @Test
  void a_hub_is_founded_by_its_texts() {
    assertFalse(community.founded());
    assertEquals(Optional.of(Wording.none()), community.text("about"));
    community.foundText("about", new Wording("Bonjour", "Hello"));
    assertTrue(community.founded());
    assertEquals(Optional.of(new Wording("Bonjour", "Hello")), community.text("about"));
    assertEquals(Optional.empty(), community.history("about", Language.FR, 10).getFirst().author());
  }

  @Test
  void a_founding_that_breaks_off_founds_nothing() {
    assertThrows(
        IllegalStateException.class,
        () ->
            fresh
                .database()
                .change(transaction -> {
                  community.foundText(transaction, "about", new Wording("Bonjour", "Hello"));
                  throw new IllegalStateException("on purpose");
                }));
    assertFalse(community.founded());
  }

  @Test
  void a_text_is_replaced_in_one_language_and_its_history_is_kept() {
    community.foundText("about", new Wording("Bonjour", "Hello"));
    TextVersion version =
        done(community.replace(ada, "about", Language.FR, "# Salut\r\n\r\nVenez\n\n"));
    assertEquals("# Salut\n\nVenez", version.body());
    assertEquals(Optional.of("ada"), version.author());
    assertEquals(Language.FR, version.language());
    assertEquals(Optional.of(new Wording("# Salut\n\nVenez", "Hello")), community.text("about"));
    List<TextVersion> history = community.history("about", Language.FR, 10);
    assertEquals(List.of(version, history.get(1)), history);
    assertEquals("Bonjour", history.get(1).body());
    assertEquals(1, community.history("about", Language.FR, 1).size());
    assertEquals(1, community.history("about", Language.EN, 10).size());
    assertEquals(List.of(new News.TextChanged("about")), folk.heard());
    assertEquals(
        List.of("replaced_text text/about/fr version " + history.get(1).id()),
        fresh.column(
            "select act || ' ' || subject || ' ' || detail from journal where subject like"
                + " 'text/%'"));
  }

  @Test
  void the_same_words_again_are_no_new_version() {
    TextVersion version = done(community.replace(ada, "about", Language.FR, "Bonjour"));
    folk.heard();
    assertEquals(version, done(community.replace(ada, "about", Language.FR, "Bonjour\n")));
    assertEquals(List.of(), folk.heard());
    assertEquals(1, community.history("about", Language.FR, 10).size());
  }

  @Test
  void an_edit_names_the_version_that_it_began_from() {
    community.foundText("about", new Wording("Bonjour", "Hello"));
    Optional<Long> seen = Optional.of(newest(Language.FR));
    TextEdit first = new TextEdit(Language.FR, seen, "Salut");
    assertEquals("Salut", done(community.edit(ada, "about", List.of(first))).getFirst().body());
    TextEdit late = new TextEdit(Language.FR, seen, "Coucou");
    TextEdit english = new TextEdit(Language.EN, Optional.of(newest(Language.EN)), "Hi");
    assertEquals(
        new Refusal.ChangedMeanwhile(), why(community.edit(ada, "about", List.of(english, late))));
    assertEquals(Optional.of(new Wording("Salut", "Hello")), community.text("about"));
  }

  private long newest(Language language) {
    return community.history("about", language, 1).getFirst().id();
  }

  @Test
  void of_two_edits_from_one_version_one_is_refused() throws Exception {
    community.foundText("about", new Wording("Bonjour", "Hello"));
    Optional<Long> seen = Optional.of(newest(Language.FR));
    List<Outcome<List<TextVersion>>> outcomes =
        AtOnce.each(
            8,
            i ->
                community.edit(
                    ada, "about", List.of(new TextEdit(Language.FR, seen, "Bonjour " + i))));
    assertEquals(1, outcomes.stream().filter(one -> one instanceof Outcome.Done).count());
    assertEquals(2, community.history("about", Language.FR, 10).size());
  }

  @Test
  void a_text_that_there_is_not_is_unknown() {
    assertEquals(Optional.empty(), community.text("contact"));
    assertEquals(
        new Refusal.Unknown(Thing.TEXT, "contact"),
        why(community.replace(ada, "contact", Language.FR, "x")));
  }

  @Test
  void a_text_needs_words_that_fit() {
    assertEquals(
        new Refusal.Empty(Field.TEXT), why(community.replace(ada, "about", Language.FR, " \n")));
    assertEquals(
        new Refusal.TooLong(Field.TEXT, 20_000, 20_001),
        why(community.replace(ada, "about", Language.FR, "x".repeat(20_001))));
    done(community.replace(ada, "about", Language.FR, "𝒳".repeat(20_000)));
    assertEquals("𝒳".repeat(20_000), community.text("about").get().fr());
  }

  @Test
  void only_organisers_replace_texts() {
    assertEquals(
        new Refusal.NoKey(), why(community.replace(Caller.guest(), "about", Language.FR, "x")));
    assertEquals(
        new Refusal.NoName(), why(community.replace(key("noor"), "about", Language.FR, "x")));
    assertEquals(
        new Refusal.NotForYou(Role.ORGANISER),
        why(community.replace(folk.member("lea"), "about", Language.FR, "x")));
    assertFalse(community.founded());
  }
}
