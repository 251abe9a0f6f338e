package paris.p2p.rendezvous.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.people.Folk.done;
import static paris.p2p.rendezvous.people.Folk.key;
import static paris.p2p.rendezvous.people.Folk.why;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.store.AtOnce;
import paris.p2p.rendezvous.store.Fresh;

/** Another name, and the trace that it leaves. */
final class RenamingTest {
  @RegisterExtension final Fresh fresh = new Fresh();
  private Folk folk;
  private Caller ada;

  @BeforeEach
  void people() {
    folk = new Folk(fresh.database());
    ada = folk.member("ada");
  }

  private static Clock after(int days) {
    return Clock.offset(Folk.CLOCK, Duration.ofDays(days));
  }

  private People people(Clock clock) {
    return new People(fresh.database(), folk.newsroom, clock, folk.code);
  }

  private Renaming renaming(Clock clock) {
    return new Renaming(fresh.database(), people(clock), folk.newsroom, clock, List.of());
  }

  private Renaming renaming() {
    return renaming(Folk.CLOCK);
  }

  private Optional<String> name(Caller caller) {
    return folk.people.peer(caller).person().map(Person::name);
  }

  @Test
  void a_member_takes_another_name_and_stays_who_they_are() {
    Person before = folk.people.peer(ada).person().orElseThrow();
    folk.heard();
    Person after = done(renaming().rename(ada, "Lovelace"));
    assertEquals(new Person(before.id(), "Lovelace", Role.MEMBER, before.joinedAt()), after);
    assertEquals(Optional.of(after), folk.people.peer(ada).person());
    assertEquals(List.of(new News.Renamed(before.id())), folk.heard());
  }

  @Test
  void the_journal_has_both_names() {
    done(renaming().rename(ada, "Lovelace"));
    Journal journal = new Journal(fresh.database(), folk.people);
    JournalEntry line = done(journal.read(ada, Long.MAX_VALUE, 1)).getFirst();
    assertEquals(Deed.RENAMED, line.deed());
    assertEquals("Lovelace", line.by());
    assertEquals("ada → Lovelace", line.reason());
  }

  @Test
  void a_name_is_what_a_first_name_must_be_as_well() {
    assertEquals(
        new Refusal.NameUnfit(Refusal.NameFault.TOO_SHORT), why(renaming().rename(ada, "al")));
    assertEquals(
        new Refusal.NameUnfit(Refusal.NameFault.RESERVED), why(renaming().rename(ada, "admin")));
    assertEquals(
        new Refusal.NameUnfit(Refusal.NameFault.MIXED_SCRIPTS),
        why(renaming().rename(ada, "lоvelace")), // a Cyrillic о
        "two scripts");
    assertEquals(Optional.of("ada"), name(ada));
  }

  @Test
  void nobody_takes_a_name_that_looks_like_somebody_elses() {
    folk.member("camille");
    for (String like : List.of("camille", "Camille", "CAMILLE", "carnille", "camílle")) {
      assertEquals(new Refusal.NameTaken(like), why(renaming().rename(ada, like)));
      assertEquals(new Refusal.NameTaken(like), why(renaming().check(ada, like)));
    }
  }

  @Test
  void ones_own_name_may_be_written_otherwise_and_the_very_same_is_no_other() {
    assertEquals(new Refusal.OfBoard.SoAlready(), why(renaming().rename(ada, "ada")));
    assertEquals("Ada", done(renaming().rename(ada, "Ada")).name());
  }

  @Test
  void nobody_changes_their_name_twice_in_thirty_days() {
    done(renaming().rename(ada, "Lovelace"));
    assertEquals(
        new Refusal.TryLater(Refusal.Limited.NAMES, 30 * 86_400),
        why(renaming().rename(ada, "Byron")));
    assertEquals(
        new Refusal.TryLater(Refusal.Limited.NAMES, 86_400),
        why(renaming(after(29)).check(ada, "Byron")));
    assertEquals("Byron", done(renaming(after(30)).rename(ada, "Byron")).name());
  }

  @Test
  void for_ninety_days_nobody_else_takes_a_former_name_nor_one_like_it() {
    Caller bob = folk.member("bob");
    done(renaming().rename(ada, "Lovelace"));
    assertEquals(new Refusal.NameTaken("ADA"), why(renaming(after(89)).rename(bob, "ADA")));
    assertEquals(new Refusal.NameTaken("ada"), why(people(after(89)).check("ada")));
    assertEquals(new Refusal.NameTaken("ada"), why(people(after(89)).join(key("eve"), "ada")));
    assertEquals("ada", done(people(after(90)).join(key("eve"), "ada")).name());
  }

  @Test
  void who_gave_a_name_up_may_take_it_again() {
    done(renaming().rename(ada, "Lovelace"));
    assertEquals("ada", done(renaming(after(30)).rename(ada, "ada")).name());
    assertEquals(
        new Refusal.NameTaken("lovelace"), why(people(after(31)).join(key("eve"), "lovelace")));
  }

  @Test
  void a_former_name_that_somebody_else_has_by_now_is_theirs() {
    done(renaming().rename(ada, "Lovelace"));
    done(people(after(91)).join(key("eve"), "ada"));
    assertEquals(new Refusal.NameTaken("ada"), why(renaming(after(92)).rename(ada, "ada")));
  }

  @Test
  void only_who_has_a_name_and_is_not_held_to_silence_takes_another() {
    assertEquals(new Refusal.NoKey(), why(renaming().rename(Caller.guest(), "eve")));
    assertEquals(new Refusal.NoName(), why(renaming().rename(key("eve"), "eve")));
    Caller lea = folk.organiser("lea");
    Sanctions sanctions =
        new Sanctions(
            fresh.database(),
            folk.people,
            new Rulings(fresh.database(), folk.notices, Folk.CLOCK),
            folk.newsroom,
            Folk.CLOCK);
    long id = folk.people.peer(ada).person().orElseThrow().id();
    done(sanctions.ban(lea, id, "spam"));
    assertEquals(new Refusal.OfBoard.Banned("spam"), why(renaming().rename(ada, "innocent")));
  }

  @Test
  void of_many_who_want_the_same_name_at_once_one_has_it() throws Exception {
    List<Caller> all =
        List.of("amir", "bob", "chloe", "dan", "eve", "fatou").stream().map(folk::member).toList();
    List<Outcome<Person>> outcomes =
        AtOnce.each(all.size(), i -> renaming().rename(all.get(i), "Lovelace"));
    assertEquals(1, outcomes.stream().filter(Outcome.Done.class::isInstance).count());
    assertEquals(List.of("Lovelace"), fresh.column("select name from person where name like 'L%'"));
  }

  @Test
  void who_goes_leaves_no_former_name_behind() {
    done(renaming().rename(ada, "Lovelace"));
    Departure departure = new ProfileDeparture();
    Departure.Leaver leaver =
        new Departure.Leaver(folk.people.peer(ada).person(), List.of("SHA256:ada"));
    var held = fresh.database().read(transaction -> departure.held(transaction, leaver));
    assertTrue(held.toString().contains("name=ada"), held.toString());
    fresh
        .database()
        .change(transaction -> {
          departure.forget(transaction, leaver);
          return leaver;
        });
    assertEquals(List.of(), fresh.column("select name from former_name"));
    assertEquals(List.of(), fresh.column("select skeleton from former_look"));
    assertEquals(List.of(""), fresh.column("select detail from journal where act = 'renamed'"));
    assertEquals(
        "ada", done(folk.people.join(key("eve"), "ada")).name(), "the name is free at once");
  }
}
