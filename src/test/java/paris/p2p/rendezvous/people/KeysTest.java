package paris.p2p.rendezvous.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.people.Folk.done;
import static paris.p2p.rendezvous.people.Folk.key;
import static paris.p2p.rendezvous.people.Folk.why;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.store.AtOnce;
import paris.p2p.rendezvous.store.Fresh;

/** Somebody's own keys, and those that they gave up. */
final class KeysTest {
  private static final Caller LAPTOP = key("laptop");

  @RegisterExtension final Fresh fresh = new Fresh();
  private Ringed here;
  private Caller ada;

  @BeforeEach
  void two_keys() {
    here = new Ringed(fresh.database());
    ada = here.folk.member("ada");
    add(LAPTOP);
  }

  private void add(Caller caller) {
    done(here.codes.give(caller, done(here.codes.make(ada)).code()));
  }

  private OwnKey one(Caller caller) {
    return here.keys.own(ada).stream()
        .filter(key -> caller.key().equals(Optional.of(key.key())))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void each_sees_their_own_keys_and_nobody_elses() {
    assertEquals(
        List.of("SHA256:ada", "SHA256:laptop"),
        here.keys.own(LAPTOP).stream().map(it -> it.key().fingerprint()).toList());
    assertEquals(List.of(), here.keys.own(key("stranger")));
    assertEquals(List.of(), here.keys.own(Caller.guest()));
  }

  @Test
  void a_label_is_cleaned_kept_and_taken_away() {
    assertEquals(
        "mon portable", done(here.keys.label(ada, "lap", " mon\n\u202eportable ")).label());
    assertEquals("mon portable", one(LAPTOP).label());
    assertEquals("", done(here.keys.label(ada, "Mon Portable", "")).label());
    assertEquals("", one(LAPTOP).label());
  }

  @Test
  void a_label_has_24_signs_at_most() {
    assertEquals(
        new Refusal.TooLong(Refusal.Field.NAME, 24, 25),
        why(here.keys.label(ada, "laptop", "é".repeat(25))));
    done(here.keys.label(ada, "laptop", "é".repeat(24)));
  }

  @Test
  void a_key_is_named_by_how_its_fingerprint_begins_or_by_its_label() {
    add(key("lamp"));
    assertEquals(new Refusal.OfPerson.SeveralKeys("la"), why(here.keys.label(ada, "la", "x")));
    assertEquals(new Refusal.Unknown(Refusal.Thing.KEY, "z"), why(here.keys.label(ada, "z", "x")));
    assertEquals(new Refusal.Unknown(Refusal.Thing.KEY, ""), why(here.keys.label(ada, " ", "x")));
    done(here.keys.label(ada, "SHA256:lam", "la"));
    assertEquals("SHA256:lamp", done(here.keys.label(ada, "la", "lampe")).key().fingerprint());
  }

  @Test
  void nobody_reaches_the_keys_of_others() {
    Caller bob = here.folk.member("bob");
    assertEquals(
        new Refusal.Unknown(Refusal.Thing.KEY, "SHA256:laptop"),
        why(here.keys.revoke(bob, "SHA256:laptop")));
    assertEquals(new Refusal.NoName(), why(here.keys.revoke(key("stranger"), "ada")));
    assertEquals(new Refusal.NoKey(), why(here.keys.label(Caller.guest(), "ada", "x")));
  }

  @Test
  void of_a_visit_the_day_is_kept_by_the_hubs_clock_and_nothing_more() {
    assertEquals(Optional.empty(), one(LAPTOP).seen());
    here.keys.seen(LAPTOP);
    assertEquals(Optional.of(LocalDate.of(2026, 11, 23)), one(LAPTOP).seen());
    here.keysAfter(Duration.ofHours(13)).seen(LAPTOP);
    assertEquals(Optional.of(LocalDate.of(2026, 11, 24)), one(LAPTOP).seen());
    assertEquals(Optional.empty(), one(ada).seen());
    here.keys.seen(Caller.guest());
    here.keys.seen(key("stranger"));
    assertEquals(
        List.of("DATE"),
        fresh.column(
            "select data_type from information_schema.columns where column_name = 'SEEN_ON'"));
  }

  @Test
  void a_revoked_key_is_nobodys_at_once_and_its_sessions_end() {
    List<String> ended = new ArrayList<>();
    here.sessions.enter(LAPTOP, Optional.empty(), "OpenSSH", () -> ended.add("laptop"));
    here.sessions.enter(ada, Optional.empty(), "OpenSSH", () -> ended.add("ada"));
    try (Presence.Stay stay = here.presence.enter(LAPTOP)) {
      done(here.keys.revoke(ada, "laptop"));
      assertEquals(Optional.empty(), stay.person());
    }
    assertEquals(List.of("laptop"), ended);
    Peer peer = here.folk.people.peer(LAPTOP);
    assertTrue(peer.revoked());
    assertEquals(Role.VISITOR, peer.role());
    assertEquals(Optional.empty(), peer.person());
    assertEquals(1, here.folk.people.peer(ada).keys().size());
    assertEquals("revoked SHA256:laptop", here.folk.notices.latest(ada).getFirst().detail());
  }

  @ParameterizedTest
  @EnumSource(Act.class)
  void a_revoked_key_does_nothing_but_read_and_give_a_code(Act act) {
    done(here.keys.revoke(ada, "laptop"));
    Outcome<Peer> asked =
        fresh.database().read(transaction -> here.folk.people.permitted(transaction, LAPTOP, act));
    if (act == Act.BIND_KEY) done(asked);
    else assertEquals(new Refusal.OfPerson.KeyRevoked(), why(asked));
  }

  @Test
  void a_revoked_key_never_joins_anew_as_a_stranger() {
    done(here.keys.revoke(ada, "laptop"));
    assertEquals(new Refusal.OfPerson.KeyRevoked(), why(here.folk.people.join(LAPTOP, "mallory")));
    assertEquals(
        new Refusal.OfPerson.KeyRevoked(),
        why(here.folk.people.claim(LAPTOP, here.folk.code.code())));
  }

  @Test
  void a_revoked_key_comes_back_to_its_owner_and_to_nobody_else() {
    done(here.keys.revoke(ada, "laptop"));
    Caller mallory = here.folk.member("mallory");
    String hers = done(here.codes.make(mallory)).code();
    assertEquals(new Refusal.OfPerson.KeyTaken(), why(here.codes.give(LAPTOP, hers)));
    add(LAPTOP);
    assertFalse(here.folk.people.peer(LAPTOP).revoked());
    assertEquals(2, here.keys.own(LAPTOP).size());
  }

  @Test
  void a_stolen_key_that_the_operator_once_named_is_promised_nothing() {
    done(here.keys.revoke(ada, "laptop"));
    here.folk.people.promise(List.of("SHA256:laptop"));
    assertFalse(here.folk.people.hasOrganiser());
    assertFalse(here.folk.people.peer(LAPTOP).promised());
  }

  @Test
  void a_code_that_a_stolen_key_made_goes_with_it() {
    String code = done(here.codes.make(LAPTOP)).code();
    done(here.keys.revoke(ada, "laptop"));
    assertEquals(new Refusal.OfPerson.CodeUnknown(), why(here.codes.give(key("thief"), code)));
  }

  @Test
  void recovery_codes_that_a_stolen_key_made_go_with_it_and_others_stay() {
    Recovery recovery =
        new Recovery(
            fresh.database(),
            here.folk.people,
            here.folk.notices,
            here.presence,
            Folk.CLOCK,
            new SecureRandom());
    String stolen = done(recovery.renew(LAPTOP)).getFirst();
    done(here.keys.revoke(ada, "laptop"));
    assertEquals(
        new Refusal.OfPerson.RecoveryCodeUnknown(), why(recovery.recover(key("thief"), stolen)));
    String own = done(recovery.renew(ada)).getFirst();
    add(key("office"));
    done(here.keys.revoke(ada, "office"));
    assertEquals("ada", done(recovery.recover(key("new"), own)).person().name());
  }

  @Test
  void a_stolen_key_that_makes_a_code_while_it_is_revoked_leaves_none() throws Exception {
    for (int round = 0; round < 20; round++) {
      AtOnce.each(2, i -> i == 0 ? here.keys.revoke(ada, "laptop") : here.codes.make(LAPTOP));
      assertEquals(0, fresh.number("select count(*) from key_code"));
      add(LAPTOP);
    }
  }

  @Test
  void the_last_key_is_never_revoked() {
    done(here.keys.revoke(ada, "ada"));
    assertEquals(new Refusal.OfPerson.LastKey(), why(here.keys.revoke(LAPTOP, "laptop")));
    assertEquals(1, here.keys.own(LAPTOP).size());
  }

  @Test
  void two_keys_that_revoke_each_other_at_once_leave_one() throws Exception {
    List<Outcome<OwnKey>> both =
        AtOnce.each(2, i -> here.keys.revoke(i == 0 ? ada : LAPTOP, i == 0 ? "laptop" : "ada"));
    assertEquals(1, both.stream().filter(it -> it instanceof Outcome.Done<OwnKey>).count());
    assertEquals(1, fresh.number("select count(*) from ssh_key"));
  }

  @Test
  void nothing_is_kept_for_a_revoked_key_and_what_it_had_begun_stays_with_the_person() {
    here.drafts.keep(LAPTOP, "reply/1", Map.of("body", "commencé"));
    done(here.keys.revoke(ada, "laptop"));
    assertEquals(Map.of(), here.drafts.read(LAPTOP, "reply/1"));
    assertEquals(List.of(), here.drafts.all(LAPTOP));
    assertFalse(here.drafts.room(LAPTOP, "reply/1"));
    assertFalse(here.drafts.keep(LAPTOP, "reply/1", Map.of("body", "écrasé")));
    here.settings.choose(LAPTOP, Settings.NAMED, Settings.AGREED);
    assertFalse(here.settings.named(ada));
    assertEquals(Map.of("body", "commencé"), here.drafts.read(ada, "reply/1"));
  }

  @Test
  void who_leaves_is_handed_their_keys_and_then_no_revoked_one_is_remembered() {
    done(here.keys.revoke(ada, "laptop"));
    done(here.codes.make(ada));
    Optional<Person> person = here.folk.people.peer(ada).person();
    Departure.Leaver who = new Departure.Leaver(person, List.of("SHA256:ada"));
    Departure departure = new KeysDeparture();
    Map<String, Object> held =
        fresh.database().read(transaction -> departure.held(transaction, who));
    assertEquals(List.of("keyCodeUntil", "ownKeys", "revokedKeys"), List.copyOf(held.keySet()));
    fresh
        .database()
        .change(transaction -> {
          departure.forget(transaction, who);
          return who;
        });
    assertEquals(0, fresh.number("select count(*) from revoked_key"));
    assertEquals(0, fresh.number("select count(*) from key_code"));
  }
}
