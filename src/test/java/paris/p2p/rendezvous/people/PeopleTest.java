package paris.p2p.rendezvous.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Refusal.NameFault;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.store.AtOnce;
import paris.p2p.rendezvous.store.Fresh;

final class PeopleTest {
  @RegisterExtension final Fresh fresh = new Fresh();
  private Folk folk;
  private People people;

  @BeforeEach
  void people() {
    folk = new Folk(fresh.database());
    people = folk.people;
  }

  private List<String> journal() {
    return fresh.column("select act || ' ' || subject from journal order by id");
  }

  @Test
  void who_has_no_key_is_a_guest() {
    assertEquals(
        new Peer(Caller.guest(), Role.GUEST, Optional.empty(), List.of(), false, false),
        people.peer(Caller.guest()));
  }

  @Test
  void an_unknown_key_is_a_visitor() {
    Caller ada = key("ada");
    assertEquals(
        new Peer(ada, Role.VISITOR, Optional.empty(), List.of(ada.key().get()), false, false),
        people.peer(ada));
  }

  @Test
  void who_joins_is_a_member_under_the_name_as_typed() {
    Person person = done(people.join(key("ada"), "Ada"));
    assertEquals("Ada", person.name());
    assertEquals(Role.MEMBER, person.role());
    assertEquals(Folk.CLOCK.instant(), person.joinedAt());
    Peer peer = people.peer(key("ada"));
    assertEquals(Optional.of(person), peer.person());
    assertEquals(List.of(key("ada").key().get()), peer.keys());
    assertEquals(List.of(new News.PresenceChanged()), folk.heard());
  }

  @Test
  void a_guest_cannot_join() {
    assertEquals(new Refusal.NoKey(), why(people.join(Caller.guest(), "ada")));
  }

  @Test
  void a_key_joins_once() {
    folk.member("ada");
    assertEquals(new Refusal.JoinedAlready("ada"), why(people.join(key("ada"), "lea")));
  }

  @Test
  void a_name_that_looks_like_another_is_taken() {
    folk.member("Camille");
    for (String name :
        List.of(
            "Camille",
            "camille",
            "CAMILLE",
            "càmille",
            "carnille",
            "cami11e",
            "camille_",
            "ca-mille")) {
      assertEquals(new Refusal.NameTaken(name), why(people.check(name)));
      assertEquals(new Refusal.NameTaken(name), why(people.join(key("other"), name)));
    }
    assertEquals(Outcome.done("camilla"), people.check("camilla"));
  }

  @Test
  void an_unfit_name_is_refused_before_and_on_joining() {
    Refusal unfit = new Refusal.NameUnfit(NameFault.TOO_SHORT);
    assertEquals(unfit, why(people.check("al")));
    assertEquals(unfit, why(people.join(key("ada"), "al")));
    assertEquals(Role.VISITOR, people.peer(key("ada")).role());
  }

  @Test
  void of_many_who_take_a_name_at_once_one_has_it() throws Exception {
    List<Outcome<Person>> all = AtOnce.each(8, i -> people.join(key("k" + i), "ada"));
    assertEquals(1, all.stream().filter(one -> one instanceof Outcome.Done).count());
    assertEquals(
        7,
        all.stream()
            .filter(one -> one.equals(Outcome.refused(new Refusal.NameTaken("ada"))))
            .count());
    assertEquals(1, fresh.number("select count(*) from person"));
  }

  @Test
  void of_one_key_that_joins_twice_at_once_one_joining_holds() throws Exception {
    List<Outcome<Person>> all =
        AtOnce.each(4, i -> people.join(key("ada"), "ada" + "xyzw".charAt(i)));
    assertEquals(1, all.stream().filter(one -> one instanceof Outcome.Done).count());
    assertEquals(1, fresh.number("select count(*) from person"));
  }

  @Test
  void the_code_makes_an_organiser_of_a_member() {
    folk.member("ada");
    assertFalse(people.hasOrganiser());
    Peer peer = done(people.claim(key("ada"), folk.code.code()));
    assertEquals(Role.ORGANISER, peer.role());
    assertEquals(Role.ORGANISER, people.peer(key("ada")).role());
    assertTrue(people.hasOrganiser());
    assertEquals(List.of("became_organiser person/" + peer.person().get().id()), journal());
  }

  @Test
  void the_code_may_be_given_before_the_name() {
    Peer promised = done(people.claim(key("ada"), folk.code.code()));
    assertEquals(Role.VISITOR, promised.role());
    assertTrue(promised.promised());
    assertTrue(people.hasOrganiser());
    assertEquals(List.of(), journal());
    Person ada = done(people.join(key("ada"), "ada"));
    assertEquals(Role.ORGANISER, ada.role());
    assertFalse(people.peer(key("ada")).promised());
    assertTrue(people.hasOrganiser());
    assertEquals(List.of("became_organiser person/" + ada.id()), journal());
  }

  @Test
  void the_code_is_spent_by_a_promise_and_by_an_organiser() {
    done(people.claim(key("ada"), folk.code.code()));
    assertEquals(new Refusal.OrganiserThere(), why(people.claim(key("lea"), folk.code.code())));
    folk.member("ada");
    assertEquals(new Refusal.OrganiserThere(), why(people.claim(key("lea"), folk.code.code())));
  }

  @Test
  void a_wrong_code_and_a_guest_are_refused() {
    assertEquals(new Refusal.WrongCode(), why(people.claim(key("ada"), "0000-0000-0000-0000")));
    assertEquals(new Refusal.WrongCode(), why(people.claim(key("ada"), "")));
    assertEquals(new Refusal.NoKey(), why(people.claim(Caller.guest(), folk.code.code())));
    assertFalse(people.hasOrganiser());
  }

  @Test
  void of_many_who_give_the_code_at_once_one_is_the_organiser() throws Exception {
    folk.member("ada");
    folk.member("lea");
    List<String> keys = List.of("ada", "lea", "amir", "noor", "zoe", "max");
    List<Outcome<Peer>> all =
        AtOnce.each(keys.size(), i -> people.claim(key(keys.get(i)), folk.code.code()));
    assertEquals(1, all.stream().filter(one -> one instanceof Outcome.Done).count());
    assertEquals(
        1,
        fresh.number("select count(*) from person where role = 'organiser'")
            + fresh.number("select count(*) from promised_organiser"));
  }

  @Test
  void who_joins_while_giving_the_code_is_an_organiser_in_any_order() throws Exception {
    AtOnce.each(
        2,
        i -> i == 0 ? people.claim(key("ada"), folk.code.code()) : people.join(key("ada"), "ada"));
    assertEquals(Role.ORGANISER, people.peer(key("ada")).role());
  }

  @Test
  void the_operator_names_organisers_by_their_keys() {
    folk.member("ada");
    people.promise(List.of("SHA256:ada", "SHA256:lea"));
    people.promise(List.of("SHA256:ada", "SHA256:lea"));
    assertEquals(Role.ORGANISER, people.peer(key("ada")).role());
    assertTrue(people.peer(key("lea")).promised());
    assertEquals(Role.ORGANISER, done(people.join(key("lea"), "lea")).role());
    assertEquals(2, journal().size());
  }

  @Test
  void a_feature_learns_who_asks_or_why_they_may_not() {
    folk.member("ada");
    assertEquals("ada", done(allowed(key("ada"), Act.WRITE_POSTS)).name());
    assertEquals(new Refusal.NoKey(), why(allowed(Caller.guest(), Act.WRITE_POSTS)));
    assertEquals(new Refusal.NoName(), why(allowed(key("lea"), Act.WRITE_POSTS)));
    assertEquals(new Refusal.NotForYou(Role.ORGANISER), why(allowed(key("ada"), Act.EDIT_EVENTS)));
  }

  private Outcome<Person> allowed(Caller caller, Act act) {
    return fresh.database().read(transaction -> people.allowed(transaction, caller, act));
  }

  @Test
  void names_are_found_by_how_they_begin_case_and_accents_ignored() {
    for (String name : List.of("amir", "Améli", "amos", "Marc", "rnarie", "lea")) {
      folk.member(name);
    }
    assertEquals(List.of("Améli", "amir", "amos"), folk.people.named("am", 9));
    assertEquals(List.of("Améli"), folk.people.named("AME", 9));
    assertEquals(List.of("Améli", "amir"), folk.people.named("à", 2));
    assertEquals(List.of("Marc"), folk.people.named("m", 9));
    assertEquals(List.of("rnarie"), folk.people.named("rn", 9));
    assertEquals(List.of(), folk.people.named("", 9));
    assertEquals(List.of(), folk.people.named("personne", 9));
    assertEquals(List.of(), folk.people.named("%", 9));
  }
}
