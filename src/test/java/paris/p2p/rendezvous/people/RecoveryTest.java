package paris.p2p.rendezvous.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.people.Folk.done;
import static paris.p2p.rendezvous.people.Folk.key;
import static paris.p2p.rendezvous.people.Folk.why;

import java.security.SecureRandom;
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
import paris.p2p.rendezvous.rules.SignedKey;
import paris.p2p.rendezvous.store.AtOnce;
import paris.p2p.rendezvous.store.Fresh;

/** Codes for the day on which a key is lost. */
final class RecoveryTest {
  private static final Refusal UNKNOWN = new Refusal.OfPerson.RecoveryCodeUnknown();

  @RegisterExtension final Fresh fresh = new Fresh();
  private Folk folk;
  private Recovery recovery;
  private Caller ada;
  private List<String> codes;

  @BeforeEach
  void codes() {
    folk = new Folk(fresh.database());
    recovery =
        new Recovery(
            fresh.database(),
            folk.people,
            folk.notices,
            new Presence(folk.people, folk.newsroom),
            Folk.CLOCK,
            new SecureRandom());
    ada = folk.member("ada");
    codes = done(recovery.renew(ada));
  }

  private long id(Caller caller) {
    return folk.people.peer(caller).person().orElseThrow().id();
  }

  private Optional<String> name(Caller caller) {
    return folk.people.peer(caller).person().map(Person::name);
  }

  private int left() {
    return done(recovery.standing(ada)).left();
  }

  @Test
  void there_are_eight_of_140_bits_and_no_two_are_the_same() {
    assertEquals(8, codes.size());
    for (String code : codes) assertTrue(code.matches("([0-9A-HJKMNP-TV-Z]{4}-){6}\\w{4}"), code);
    Set<String> all = new HashSet<>(codes);
    for (int i = 0; i < 20; i++) all.addAll(done(recovery.renew(ada)));
    assertEquals(21 * 8, all.size());
  }

  @Test
  void a_code_makes_the_key_that_gives_it_theirs() {
    Caller other = key("other");
    assertEquals("ada", done(recovery.recover(other, codes.getFirst())).person().name());
    assertEquals(Optional.of("ada"), name(other));
    assertEquals(Optional.of("ada"), name(ada));
    assertEquals(7, left());
  }

  @Test
  void a_code_works_once() {
    done(recovery.recover(key("other"), codes.get(3)));
    assertEquals(UNKNOWN, why(recovery.recover(key("third"), codes.get(3))));
    assertEquals(Optional.empty(), name(key("third")));
    assertEquals(6, done(recovery.recover(key("third"), codes.get(4))).left());
  }

  @Test
  void of_many_keys_that_give_one_code_at_once_one_has_it() throws Exception {
    List<Outcome<Recovery.Recovered>> all =
        AtOnce.each(8, i -> recovery.recover(key("k" + i), codes.getFirst()));
    assertEquals(1, all.stream().filter(one -> one instanceof Outcome.Done).count());
    assertEquals(2, fresh.number("select count(*) from ssh_key"));
  }

  @Test
  void it_may_be_typed_in_any_case_with_spaces_and_look_alikes() {
    String typed = codes.getFirst().toLowerCase(Locale.ROOT).replace('-', '\u00a0');
    done(recovery.recover(key("other"), " " + typed.replace('0', 'o').replace('1', 'l') + "\n"));
    assertEquals(Optional.of("ada"), name(key("other")));
  }

  @Test
  void new_codes_void_those_that_were_left() {
    List<String> newer = done(recovery.renew(ada));
    for (String code : codes) assertEquals(UNKNOWN, why(recovery.recover(key("other"), code)));
    assertEquals(8, left());
    done(recovery.recover(key("another"), newer.getLast()));
  }

  @Test
  void the_database_holds_no_code() {
    List<String> kept = fresh.column("select hash from recovery_code");
    assertEquals(8, kept.size());
    for (String hash : kept) {
      assertTrue(hash.matches("[0-9a-f]{64}"), hash);
      assertEquals(UNKNOWN, why(recovery.recover(key("thief" + hash), hash)));
    }
  }

  @Test
  void all_sessions_of_the_person_are_told_of_the_key_and_of_new_codes() {
    folk.heard();
    done(recovery.recover(key("other"), codes.getFirst()));
    assertTrue(folk.heard().contains(new News.Noticed(Set.of(id(ada)))));
    Notice told = folk.notices.latest(ada).getFirst();
    assertEquals(Notice.Kind.KEYS_CHANGED, told.kind());
    assertEquals("recovered SHA256:other", told.detail());
    done(recovery.renew(key("other")));
    assertEquals("codes", folk.notices.latest(ada).getFirst().detail());
  }

  @Test
  void a_key_that_tries_five_codes_waits_and_no_other_does() {
    Quotas quotas = new Quotas(Allowance.usual(), Folk.CLOCK);
    People people =
        new People(fresh.database(), folk.newsroom, Folk.CLOCK, folk.code, quotas, List.of());
    Presence presence = new Presence(people, folk.newsroom);
    Recovery bounded =
        new Recovery(
            fresh.database(), people, folk.notices, presence, Folk.CLOCK, new SecureRandom());
    Caller eve = key("eve");
    for (int i = 0; i < 5; i++) assertEquals(UNKNOWN, why(bounded.recover(eve, "A" + i)));
    assertEquals(
        new Refusal.TryLater(Refusal.Limited.CODES, 120),
        why(bounded.recover(eve, codes.getFirst())));
    done(bounded.recover(key("other"), codes.getFirst()));
  }

  @Test
  void who_has_a_name_uses_up_no_code() {
    Caller bob = folk.member("bob");
    assertEquals(new Refusal.JoinedAlready("bob"), why(recovery.recover(bob, codes.getFirst())));
    assertEquals(8, left());
  }

  @Test
  void a_key_that_somebody_else_revoked_comes_back_to_nobody_else() {
    Caller bob = folk.member("bob");
    Person other = folk.people.peer(bob).person().orElseThrow();
    SignedKey lost = key("lost").key().orElseThrow();
    fresh
        .database()
        .change(t -> {
          folk.people.keyring().give(t, other, lost, Folk.CLOCK.instant());
          folk.people.keyring().take(t, other, lost, Folk.CLOCK.instant());
          return lost;
        });
    assertEquals(
        new Refusal.OfPerson.KeyTaken(), why(recovery.recover(key("lost"), codes.getFirst())));
    assertEquals(8, left());
  }

  @Test
  void what_the_key_had_begun_comes_along() {
    Drafts drafts = new Drafts(fresh.database(), Folk.CLOCK);
    drafts.keep(key("other"), "reply/12", Map.of("body", "Une pensée"));
    done(recovery.recover(key("other"), codes.getFirst()));
    assertEquals("Une pensée", drafts.read(ada, "reply/12").get("body"));
  }

  @Test
  void a_guest_has_no_key_to_give_it_to() {
    assertEquals(new Refusal.NoKey(), why(recovery.recover(Caller.guest(), codes.getFirst())));
    assertEquals(new Refusal.NoKey(), why(recovery.renew(Caller.guest())));
    assertEquals(new Refusal.NoName(), why(recovery.renew(key("nameless"))));
  }

  @Test
  void who_is_banned_comes_back_banned() {
    Caller lea = folk.organiser("lea");
    Rulings rulings = new Rulings(fresh.database(), folk.notices, Folk.CLOCK);
    Sanctions sanctions =
        new Sanctions(fresh.database(), folk.people, rulings, folk.newsroom, Folk.CLOCK);
    done(sanctions.ban(lea, id(ada), "réclame"));
    assertEquals(new Refusal.OfBoard.Banned("réclame"), why(recovery.renew(ada)));
    Caller other = key("other");
    done(recovery.recover(other, codes.getFirst()));
    assertEquals(
        new Refusal.OfBoard.Banned("réclame"),
        why(fresh.database().read(t -> folk.people.allowed(t, other, Act.WRITE_POSTS))));
  }

  @Test
  void an_organiser_promised_to_the_new_key_is_not_lost() {
    folk.people.promise(List.of("SHA256:other"));
    done(recovery.recover(key("other"), codes.getFirst()));
    assertEquals(Role.ORGANISER, folk.people.peer(ada).role());
    assertTrue(folk.people.hasOrganiser());
  }

  @Test
  void who_leaves_is_handed_how_many_there_were_and_never_which() {
    Departure departure = new RecoveryDeparture();
    Departure.Leaver who =
        new Departure.Leaver(folk.people.peer(ada).person(), List.of("SHA256:ada"));
    Map<String, Object> held = fresh.database().read(t -> departure.held(t, who));
    assertEquals(Map.of("recoveryCodes", Map.of("left", 8, "madeAt", Folk.CLOCK.instant())), held);
    fresh
        .database()
        .change(t -> {
          departure.forget(t, who);
          return who;
        });
    assertEquals(0, fresh.number("select count(*) from recovery_code"));
    assertFalse(name(key("other")).isPresent());
    assertEquals(UNKNOWN, why(recovery.recover(key("other"), codes.getFirst())));
  }
}
