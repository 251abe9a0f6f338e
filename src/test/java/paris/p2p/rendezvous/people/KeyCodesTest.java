package paris.p2p.rendezvous.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.people.Folk.done;
import static paris.p2p.rendezvous.people.Folk.key;
import static paris.p2p.rendezvous.people.Folk.why;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.store.AtOnce;
import paris.p2p.rendezvous.store.Fresh;

/** Another key becomes somebody's by a code. */
final class KeyCodesTest {
  private static final Caller LAPTOP = key("laptop");

  @RegisterExtension final Fresh fresh = new Fresh();
  private Ringed here;
  private Caller ada;

  @BeforeEach
  void people() {
    here = new Ringed(fresh.database());
    ada = here.folk.member("ada");
  }

  private String code() {
    return done(here.codes.make(ada)).code();
  }

  private Optional<String> name(Caller caller) {
    return here.folk.people.peer(caller).person().map(Person::name);
  }

  @Test
  void a_code_made_with_one_key_and_given_with_another_makes_both_the_same_person() {
    assertEquals("ada", done(here.codes.give(LAPTOP, code())).name());
    assertEquals(Optional.of("ada"), name(LAPTOP));
    assertEquals(2, here.folk.people.peer(ada).keys().size());
    assertEquals(here.folk.people.peer(ada).keys(), here.folk.people.peer(LAPTOP).keys());
  }

  @Test
  void a_code_is_140_bits_in_groups_and_no_two_are_the_same() {
    Set<String> made = new HashSet<>();
    for (int i = 0; i < 20; i++) {
      String code = code();
      assertTrue(code.matches("([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}"), code);
      made.add(code);
    }
    assertEquals(20, made.size());
  }

  @Test
  void it_may_be_read_out_and_typed_carelessly() {
    String typed = " " + code().toLowerCase(Locale.ROOT).replace('-', ' ').replace('0', 'o') + "\n";
    assertEquals("ada", done(here.codes.give(LAPTOP, typed.replace('1', 'l'))).name());
  }

  @Test
  void the_database_holds_no_code() {
    String code = code().replace("-", "");
    assertFalse(fresh.column("select hash from key_code").toString().contains(code));
    assertEquals(64, fresh.column("select hash from key_code").getFirst().length());
  }

  @Test
  void a_code_works_once() {
    String code = code();
    done(here.codes.give(LAPTOP, code));
    assertEquals(new Refusal.OfPerson.CodeUnknown(), why(here.codes.give(key("thief"), code)));
  }

  @Test
  void of_two_keys_that_give_a_code_at_once_one_has_it() throws Exception {
    String code = code();
    List<Outcome<Person>> all = AtOnce.each(6, i -> here.codes.give(key("k" + i), code));
    assertEquals(1, all.stream().filter(it -> it instanceof Outcome.Done<Person>).count());
    assertEquals(2, here.folk.people.peer(ada).keys().size());
  }

  @Test
  void a_code_is_none_after_ten_minutes() {
    String code = code();
    KeyCodes then = here.codesAfter(Duration.ofMinutes(10));
    assertEquals(new Refusal.OfPerson.CodeUnknown(), why(then.give(LAPTOP, code)));
    KeyCodes before = here.codesAfter(Duration.ofMinutes(10).minusSeconds(1));
    assertEquals("ada", done(before.give(LAPTOP, code)).name());
  }

  @Test
  void a_new_code_makes_the_one_before_none() {
    String first = code();
    String second = code();
    assertEquals(new Refusal.OfPerson.CodeUnknown(), why(here.codes.give(LAPTOP, first)));
    assertEquals("ada", done(here.codes.give(LAPTOP, second)).name());
  }

  @Test
  void who_tries_too_many_wrong_codes_waits_and_the_others_do_not() {
    KeyCodes counted = here.counted();
    String code = code();
    for (int i = 0; i < 5; i++) {
      assertEquals(new Refusal.OfPerson.CodeUnknown(), why(counted.give(LAPTOP, "no" + i)));
    }
    Refusal.TryLater later = (Refusal.TryLater) why(counted.give(LAPTOP, code));
    assertEquals(Refusal.Limited.CODES, later.what());
    assertEquals("ada", done(counted.give(key("office"), code)).name());
  }

  @Test
  void who_makes_code_after_code_waits() {
    KeyCodes counted = here.counted();
    for (int i = 0; i < 5; i++) done(counted.make(ada));
    assertEquals(Refusal.Limited.CODES, ((Refusal.TryLater) why(counted.make(ada))).what());
  }

  @Test
  void a_key_that_has_a_name_keeps_it_and_the_code_stays_good() {
    Caller bob = here.folk.member("bob");
    String code = code();
    assertEquals(new Refusal.OfPerson.KeyTaken(), why(here.codes.give(bob, code)));
    assertEquals(new Refusal.JoinedAlready("ada"), why(here.codes.give(ada, code)));
    assertEquals(Optional.of("bob"), name(bob));
    assertEquals("ada", done(here.codes.give(LAPTOP, code)).name());
  }

  @Test
  void nobody_makes_or_gives_a_code_without_a_name_or_a_key() {
    assertEquals(new Refusal.NoKey(), why(here.codes.make(Caller.guest())));
    assertEquals(new Refusal.NoName(), why(here.codes.make(LAPTOP)));
    assertEquals(new Refusal.NoKey(), why(here.codes.give(Caller.guest(), code())));
  }

  @Test
  void a_person_has_sixteen_keys_at_most() {
    for (int i = 1; i < Keys.MOST; i++) done(here.codes.give(key("k" + i), code()));
    assertEquals(new Refusal.OfPerson.TooManyKeys(16), why(here.codes.make(ada)));
    assertEquals(16, here.folk.people.peer(ada).keys().size());
  }

  @Test
  void all_screens_of_the_person_are_told_and_the_new_keys_screens_get_the_name() {
    try (Presence.Stay stay = here.presence.enter(LAPTOP)) {
      String code = code();
      here.folk.heard();
      Person person = done(here.codes.give(LAPTOP, code));
      assertEquals(Optional.of("ada"), stay.person().map(Person::name));
      assertTrue(here.folk.heard().contains(new News.Noticed(Set.of(person.id()))));
    }
    Notice told = here.folk.notices.latest(ada).getFirst();
    assertEquals(Notice.Kind.KEYS_CHANGED, told.kind());
    assertEquals("added SHA256:laptop", told.detail());
    assertEquals(1, here.folk.notices.unread(LAPTOP));
  }

  @Test
  void what_the_nameless_key_had_begun_goes_along_and_nothing_is_lost() {
    here.drafts.keep(ada, "reply/1", Map.of("body", "de la tour"));
    here.drafts.keep(LAPTOP, "reply/1", Map.of("body", "du portable"));
    here.drafts.keep(LAPTOP, "write/idees", Map.of("title", "QUIC"));
    here.drafts.keep(LAPTOP, Drafts.NAME, Map.of("name", "adaa"));
    done(here.codes.give(LAPTOP, code()));
    for (Caller caller : List.of(ada, LAPTOP)) {
      assertEquals(Map.of("body", "de la tour"), here.drafts.read(caller, "reply/1"));
      assertEquals(Map.of("body", "du portable"), here.drafts.read(caller, "copy2/reply/1"));
      assertEquals(Map.of("title", "QUIC"), here.drafts.read(caller, "write/idees"));
      assertEquals(3, here.drafts.all(caller).size());
    }
  }

  @Test
  void what_others_see_is_chosen_by_the_person_and_how_the_hub_looks_by_key() {
    here.settings.choose(LAPTOP, Settings.SIGNS, Settings.ASCII);
    here.settings.choose(LAPTOP, Settings.NAMED, Settings.AGREED);
    here.settings.choose(ada, Settings.NAMED, "auto");
    here.settings.choose(ada, Settings.WRITING, Settings.AGREED);
    done(here.codes.give(LAPTOP, code()));
    assertFalse(here.settings.named(LAPTOP));
    assertTrue(here.settings.seenWriting(LAPTOP));
    assertEquals(Settings.ASCII, here.settings.read(LAPTOP).get(Settings.SIGNS));
    assertEquals(Map.of("named", "auto", "writing", "agreed"), here.settings.read(ada));
    here.settings.choose(LAPTOP, Settings.NAMED, Settings.AGREED);
    assertTrue(here.settings.named(ada));
  }

  @Test
  void a_key_that_was_promised_to_organise_brings_that_along() {
    here.folk.people.promise(List.of("SHA256:laptop"));
    done(here.codes.give(LAPTOP, code()));
    assertEquals(Role.ORGANISER, here.folk.people.peer(ada).role());
    assertEquals(0, fresh.number("select count(*) from promised_organiser"));
    assertEquals(List.of("became_organiser"), fresh.column("select act from journal order by id"));
  }

  @Test
  void a_bans_person_neither_makes_a_code_nor_is_freed_by_another_key() {
    String code = code();
    Caller lea = here.folk.organiser("lea");
    Sanctions sanctions =
        new Sanctions(
            fresh.database(),
            here.folk.people,
            new Rulings(fresh.database(), here.folk.notices, Folk.CLOCK),
            here.folk.newsroom,
            Folk.CLOCK);
    long id = here.folk.people.peer(ada).person().orElseThrow().id();
    done(sanctions.ban(lea, id, "spam"));
    assertEquals(new Refusal.OfBoard.Banned("spam"), why(here.codes.make(ada)));
    done(here.codes.give(LAPTOP, code));
    assertEquals(
        new Refusal.OfBoard.Banned("spam"),
        why(
            fresh
                .database()
                .read(transaction ->
                    here.folk.people.allowed(transaction, LAPTOP, Act.WRITE_POSTS))));
  }
}
