package paris.p2p.rendezvous.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.people.Folk.done;
import static paris.p2p.rendezvous.people.Folk.key;
import static paris.p2p.rendezvous.people.Folk.why;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
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

/** A key that two organisers give to somebody who lost theirs. */
final class RebindingsTest {
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration AFTER = DAY.multipliedBy(3);
  private static final Caller NEW = key("A".repeat(43));
  private static final Caller OTHER = key("E".repeat(43));

  @RegisterExtension final Fresh fresh = new Fresh();
  private Folk folk;
  private Rebindings rebindings;
  private Sanctions sanctions;
  private Caller lea;
  private Caller noor;
  private Caller ada;
  private Caller bob;

  @BeforeEach
  void people() {
    folk = new Folk(fresh.database());
    rebindings = at(Duration.ZERO);
    sanctions =
        new Sanctions(
            fresh.database(),
            folk.people,
            new Rulings(fresh.database(), folk.notices, Folk.CLOCK),
            folk.newsroom,
            Folk.CLOCK);
    lea = folk.organiser("lea");
    noor = folk.organiser("noor");
    ada = folk.member("ada");
    bob = folk.member("bob");
  }

  /** The same hub so much later. */
  private Rebindings at(Duration later) {
    Clock clock = Clock.offset(Folk.CLOCK, later);
    Presence presence = new Presence(folk.people, folk.newsroom);
    return new Rebindings(
        fresh.database(), folk.people, folk.notices, presence, folk.newsroom, clock);
  }

  private long id(Caller caller) {
    return folk.people.peer(caller).person().orElseThrow().id();
  }

  private Optional<String> name(Caller caller) {
    return folk.people.peer(caller).person().map(Person::name);
  }

  private static Rebindings.Wish wish(String name, Caller key) {
    return new Rebindings.Wish(name, key.fingerprint().orElseThrow(), "téléphone tombé à l’eau");
  }

  private Outcome<Rebinding> ask(Caller by, String name, Caller key) {
    return rebindings.ask(by, wish(name, key));
  }

  private long asked() {
    return done(ask(lea, "ada", NEW)).id();
  }

  private long agreed() {
    long id = asked();
    done(rebindings.agree(noor, id, "je l’ai vue hier"));
    return id;
  }

  private List<String> told(Caller caller) {
    return folk.notices.latest(caller).reversed().stream()
        .filter(notice -> notice.kind() == Notice.Kind.KEYS_CHANGED)
        .map(Notice::detail)
        .toList();
  }

  private List<String> journal() {
    Journal journal = new Journal(fresh.database(), folk.people);
    return done(journal.read(bob, Long.MAX_VALUE, 100)).reversed().stream()
        .filter(line -> line.deed() != Deed.BECAME_ORGANISER)
        .filter(line -> line.ruled().isEmpty())
        .map(line ->
            line.by() + " " + line.deed().tag() + " " + line.title().fr() + ": " + line.reason())
        .toList();
  }

  @Test
  void two_organisers_and_three_days_give_a_key_back_when_it_comes() {
    agreed();
    assertFalse(rebindings.arrives(NEW));
    assertFalse(at(AFTER.minusSeconds(1)).arrives(NEW));
    assertEquals(Optional.empty(), name(NEW));
    assertTrue(at(AFTER).arrives(NEW));
    assertEquals(Optional.of("ada"), name(NEW));
    assertEquals(Optional.of("ada"), name(ada));
    assertFalse(at(AFTER).arrives(NEW));
    assertEquals(List.of(), at(AFTER).open(lea));
  }

  @Test
  void each_step_is_in_the_journal_with_who_and_why() {
    agreed();
    at(AFTER).arrives(NEW);
    long second = done(ask(noor, "bob", OTHER)).id();
    done(rebindings.stop(lea, second, "ce n’est pas lui"));
    assertEquals(
        List.of(
            "lea asked_rebinding ada: téléphone tombé à l’eau",
            "noor agreed_rebinding ada: je l’ai vue hier",
            "noor rebound_key ada: téléphone tombé à l’eau",
            "noor asked_rebinding bob: téléphone tombé à l’eau",
            "lea stopped_rebinding bob: ce n’est pas lui"),
        journal());
  }

  @Test
  void whom_it_concerns_is_told_of_each_step_at_once_on_all_screens() {
    folk.heard();
    agreed();
    assertTrue(folk.heard().contains(new News.Noticed(Set.of(id(ada)))));
    at(AFTER).arrives(NEW);
    String print = NEW.fingerprint().orElseThrow();
    assertEquals(List.of("asked " + print, "agreed " + print, "rebound " + print), told(ada));
  }

  @Test
  void whom_it_concerns_stops_it_without_a_word() {
    long id = agreed();
    assertEquals(Rebinding.State.STOPPED, state(done(rebindings.stop(ada, id, ""))));
    assertFalse(at(AFTER).arrives(NEW));
    assertEquals(Optional.empty(), name(NEW));
    assertEquals(
        new Refusal.OfBoard.DecidedAlready(), why(rebindings.agree(noor, id, "si, pourtant")));
  }

  private Rebinding.State state(Rebinding it) {
    return it.state(Folk.CLOCK.instant());
  }

  @Test
  void who_is_banned_still_stops_a_key_that_is_asked_for_them() {
    done(sanctions.ban(lea, id(ada), "réclame"));
    long id = agreed();
    assertEquals(1, rebindings.open(ada).size());
    done(rebindings.stop(ada, id, ""));
    assertFalse(at(AFTER).arrives(NEW));
  }

  @Test
  void every_organiser_stops_it_with_a_reason() {
    long id = agreed();
    assertEquals(new Refusal.Empty(Refusal.Field.REASON), why(rebindings.stop(lea, id, " ")));
    done(rebindings.stop(lea, id, "sa voix n’était pas la sienne"));
    assertFalse(at(AFTER).arrives(NEW));
  }

  @Test
  void nobody_asks_and_agrees_alone() {
    long id = asked();
    assertEquals(new Refusal.OfPerson.TakesTwo(), why(rebindings.agree(lea, id, "oui")));
    assertFalse(at(AFTER).arrives(NEW));
  }

  @Test
  void of_two_who_agree_at_once_one_does() throws Exception {
    Caller third = folk.organiser("mei");
    long id = asked();
    List<Outcome<Rebinding>> all =
        AtOnce.each(2, i -> rebindings.agree(i == 0 ? noor : third, id, "oui"));
    assertEquals(1, all.stream().filter(one -> one instanceof Outcome.Done).count());
  }

  @Test
  void who_organises_alone_is_told_that_it_takes_two() {
    done(sanctions.suspend(lea, id(noor), 3, "repos"));
    assertEquals(new Refusal.OfPerson.TakesTwo(), why(ask(lea, "ada", NEW)));
    assertEquals(List.of(), rebindings.open(lea));
  }

  @Test
  void nobody_decides_about_themselves() {
    assertEquals(new Refusal.OfBoard.NotYourself(), why(ask(lea, "lea", NEW)));
    Caller third = folk.organiser("mei");
    long id = done(ask(lea, "mei", NEW)).id();
    assertEquals(new Refusal.OfBoard.NotYourself(), why(rebindings.agree(third, id, "oui")));
    done(rebindings.agree(noor, id, "elle est devant moi"));
    assertTrue(at(AFTER).arrives(NEW));
    assertEquals(Role.ORGANISER, folk.people.peer(NEW).role());
  }

  @Test
  void nobody_but_organisers_asks_agrees_or_stops() {
    Caller moderator = folk.member("max");
    done(sanctions.nameModerator(lea, id(moderator), "merci"));
    long id = asked();
    for (Caller caller : List.of(bob, moderator)) {
      Refusal no = new Refusal.NotForYou(Role.ORGANISER);
      assertEquals(no, why(ask(caller, "ada", OTHER)));
      assertEquals(no, why(rebindings.agree(caller, id, "oui")));
      assertEquals(no, why(rebindings.stop(caller, id, "non")));
      assertEquals(List.of(), rebindings.open(caller));
      assertEquals(Optional.empty(), rebindings.one(caller, id));
    }
    assertEquals(new Refusal.NoName(), why(rebindings.stop(NEW, id, "non")));
    assertEquals(new Refusal.NoKey(), why(ask(Caller.guest(), "ada", NEW)));
    assertEquals(1, rebindings.open(ada).size());
  }

  @Test
  void what_organisers_decided_who_are_banned_since_is_nothing_while_they_are() {
    agreed();
    long ban = done(sanctions.ban(lea, id(noor), "compte volé")).id();
    assertFalse(at(AFTER).arrives(NEW));
    assertEquals(Optional.empty(), name(NEW));
    done(sanctions.undo(lea, ban, "fausse alerte"));
    assertTrue(at(AFTER).arrives(NEW));
  }

  @Test
  void a_key_that_is_somebodys_stays_theirs() {
    Caller eve = key("I".repeat(43));
    done(folk.people.join(eve, "eve"));
    assertEquals(new Refusal.OfPerson.KeyTaken(), why(ask(lea, "ada", eve)));
    assertEquals(new Refusal.OfBoard.SoAlready(), why(ask(lea, "eve", eve)));
    agreed();
    done(folk.people.join(NEW, "mallory"));
    assertFalse(at(AFTER).arrives(NEW));
    assertEquals(Optional.of("mallory"), name(NEW));
  }

  @Test
  void a_key_that_was_revoked_is_given_to_nobody() {
    agreed();
    Person whom = folk.people.peer(ada).person().orElseThrow();
    fresh
        .database()
        .change(t -> {
          folk.people.keyring().give(t, whom, NEW.key().get(), Folk.CLOCK.instant());
          folk.people.keyring().take(t, whom, NEW.key().get(), Folk.CLOCK.instant());
          return whom;
        });
    assertFalse(at(AFTER).arrives(NEW));
    assertEquals(new Refusal.OfPerson.KeyRevoked(), why(ask(noor, "bob", NEW)));
  }

  @Test
  void one_is_asked_at_a_time_for_a_person_and_for_a_key() {
    asked();
    assertEquals(new Refusal.OfPerson.AskedAlready(), why(ask(noor, "ada", OTHER)));
    assertEquals(new Refusal.OfPerson.AskedAlready(), why(ask(noor, "bob", NEW)));
    done(ask(noor, "bob", OTHER));
    assertEquals(2, rebindings.waiting());
  }

  @Test
  void what_nobody_agrees_to_in_thirty_days_lapses_and_can_be_asked_anew() {
    long id = asked();
    Rebindings later = at(Duration.ofDays(30));
    assertEquals(0, later.waiting());
    assertEquals(new Refusal.OfBoard.DecidedAlready(), why(later.agree(noor, id, "oui")));
    done(later.ask(lea, wish("ada", NEW)));
  }

  @Test
  void a_key_that_does_not_come_in_time_is_not_given() {
    agreed();
    assertFalse(at(AFTER.plus(Duration.ofDays(30))).arrives(NEW));
    assertTrue(at(AFTER.plus(Duration.ofDays(29))).arrives(NEW));
  }

  @Test
  void what_is_missing_or_unknown_is_said() {
    assertEquals(new Refusal.Unknown(Refusal.Thing.PERSON, "adda"), why(ask(lea, "adda", NEW)));
    assertEquals(new Refusal.Empty(Refusal.Field.NAME), why(ask(lea, " ", NEW)));
    assertEquals(
        new Refusal.OfPerson.NotAKey(),
        why(rebindings.ask(lea, new Rebindings.Wish("ada", "sa clé", "perdue"))));
    assertEquals(
        new Refusal.Empty(Refusal.Field.REASON),
        why(rebindings.ask(lea, new Rebindings.Wish("ada", NEW.fingerprint().get(), ""))));
    assertEquals(
        new Refusal.Unknown(Refusal.Thing.REBINDING, "99"), why(rebindings.agree(noor, 99, "oui")));
  }

  @Test
  void nothing_is_given_by_the_right_to_ask_alone() {
    asked();
    assertFalse(at(Duration.ofDays(29)).arrives(NEW));
    assertEquals(
        new Refusal.NoName(),
        why(fresh.database().read(t -> folk.people.allowed(t, NEW, Act.WRITE_POSTS))));
  }

  @Test
  void who_leaves_takes_along_what_was_asked_for_them_and_of_their_keys() {
    agreed();
    Departure departure = new RebindingDeparture();
    Departure.Leaver who =
        new Departure.Leaver(folk.people.peer(ada).person(), List.of("SHA256:ada"));
    Map<String, Object> held = fresh.database().read(t -> departure.held(t, who));
    assertTrue(held.toString().contains("je l’ai vue hier"), held.toString());
    Departure.Leaver stranger = new Departure.Leaver(Optional.empty(), List.of("SHA256:zoe"));
    assertEquals(Map.of(), fresh.database().read(t -> departure.held(t, stranger)));
    fresh
        .database()
        .change(t -> {
          departure.forget(t, stranger);
          departure.forget(t, who);
          return who;
        });
    assertEquals(0, fresh.number("select count(*) from rebinding"));
    assertFalse(at(AFTER).arrives(NEW));
  }
}
