package paris.p2p.rendezvous.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.people.Folk.done;
import static paris.p2p.rendezvous.people.Folk.key;
import static paris.p2p.rendezvous.people.Folk.why;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Rights;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.rules.SignedKey;
import paris.p2p.rendezvous.store.AtOnce;
import paris.p2p.rendezvous.store.Fresh;

final class SanctionsTest {
  @RegisterExtension final Fresh fresh = new Fresh();
  private Folk folk;
  private Sanctions sanctions;
  private Journal journal;
  private Caller lea;
  private Caller noor;
  private Caller ada;
  private Caller bob;

  @BeforeEach
  void people() {
    folk = new Folk(fresh.database());
    sanctions = at(Folk.CLOCK);
    journal = new Journal(fresh.database(), folk.people);
    lea = folk.organiser("lea");
    noor = folk.organiser("noor");
    ada = folk.member("ada");
    bob = folk.member("bob");
  }

  private Sanctions at(Clock clock) {
    Notices notices = new Notices(fresh.database(), folk.people, folk.newsroom, clock);
    return new Sanctions(
        fresh.database(),
        folk.people,
        new Rulings(fresh.database(), notices, clock),
        folk.newsroom,
        clock);
  }

  private long id(Caller caller) {
    return folk.people.peer(caller).person().orElseThrow().id();
  }

  private Optional<Refusal> refused(Caller caller, Act act) {
    return refused(folk.people, caller, act);
  }

  private Optional<Refusal> refused(People people, Caller caller, Act act) {
    Outcome<Person> asked =
        fresh.database().read(transaction -> people.allowed(transaction, caller, act));
    return asked instanceof Outcome.Refused<Person>(Refusal why)
        ? Optional.of(why)
        : Optional.empty();
  }

  /** What the journal says of decisions, oldest first: deed, reason, and whether it is undone. */
  private List<String> told() {
    return done(journal.read(ada, Long.MAX_VALUE, 100)).reversed().stream()
        .filter(line -> line.ruled().isPresent())
        .map(line ->
            line.by()
                + " "
                + line.deed().tag()
                + " "
                + line.title().fr()
                + ": "
                + line.reason()
                + (line.undoable().isPresent() ? "" : " (undone)"))
        .toList();
  }

  private Notice newest(Caller caller) {
    return folk.notices.latest(caller).getFirst();
  }

  @Test
  void a_warning_is_told_with_its_reason_and_is_taken_back() {
    Ruling warning = done(sanctions.warn(lea, id(ada), " pas\n d’insultes "));
    assertEquals("warned pas d’insultes", newest(ada).detail());
    assertEquals(Notice.Kind.RULED, newest(ada).kind());
    assertEquals(Optional.empty(), refused(ada, Act.WRITE_POSTS));
    assertTrue(done(sanctions.undo(noor, warning.id(), "c’était une citation")).undone());
    assertEquals(Notice.Kind.RULING_UNDONE, newest(ada).kind());
    assertEquals(
        List.of(
            "lea warned ada: pas d’insultes (undone)",
            "noor undid_ruling ada: c’était une citation (undone)"),
        told());
  }

  @Test
  void who_is_suspended_writes_nothing_until_the_time_is_over_and_reads_on() {
    done(sanctions.suspend(lea, id(ada), 3, "on se calme"));
    Instant until = Folk.CLOCK.instant().plus(Duration.ofDays(3));
    Refusal no = new Refusal.OfBoard.Suspended(until, "on se calme");
    for (Act act : List.of(Act.WRITE_POSTS, Act.PROPOSE, Act.REPORT_POSTS, Act.ASK_FOR_SPACES)) {
      assertEquals(Optional.of(no), refused(ada, act));
    }
    for (Act act : List.of(Act.READ_NOTICES, Act.READ_JOURNAL, Act.KEEP_DRAFTS)) {
      assertEquals(Optional.empty(), refused(ada, act));
    }
    assertEquals(Optional.empty(), refused(bob, Act.WRITE_POSTS));
    assertEquals(Optional.of(no), refused(at(until.minusMillis(1)), ada, Act.WRITE_POSTS));
    assertEquals(Optional.empty(), refused(at(until), ada, Act.WRITE_POSTS));
  }

  private People at(Instant moment) {
    Clock then = Clock.fixed(moment, Folk.CLOCK.getZone());
    return new People(fresh.database(), folk.newsroom, then, folk.code);
  }

  @Test
  void a_suspension_is_undone_at_once_and_the_journal_tells_both() {
    Ruling ruling = done(sanctions.suspend(lea, id(ada), 3, "on se calme"));
    done(sanctions.undo(lea, ruling.id(), "calmée"));
    assertEquals(Optional.empty(), refused(ada, Act.WRITE_POSTS));
    assertEquals(
        List.of("lea suspended ada: on se calme (undone)", "lea undid_ruling ada: calmée (undone)"),
        told());
    assertEquals(new Refusal.OfBoard.UndoneAlready(), why(sanctions.undo(noor, ruling.id(), "?")));
  }

  @Test
  void the_journal_says_until_when_somebody_is_suspended() {
    done(sanctions.suspend(lea, id(ada), 3, "on se calme"));
    JournalEntry line = done(journal.read(ada, Long.MAX_VALUE, 1)).getFirst();
    assertEquals("2026-11-26T10:00:00Z", line.ruled().orElseThrow().terms());
  }

  @Test
  void a_second_suspension_undone_leaves_the_first_as_it_was() {
    done(sanctions.suspend(lea, id(ada), 3, "un"));
    Ruling longer = done(sanctions.suspend(noor, id(ada), 30, "deux"));
    assertEquals("deux", sanctions.inForce(id(ada)).getFirst().reason());
    done(sanctions.undo(lea, longer.id(), "trop long"));
    Sanction left = sanctions.inForce(id(ada)).getFirst();
    assertEquals("un", left.reason());
    assertEquals(Optional.of(Folk.CLOCK.instant().plus(Duration.ofDays(3))), left.until());
  }

  @Test
  void a_first_suspension_undone_does_not_come_back_with_the_second() {
    Ruling first = done(sanctions.suspend(lea, id(ada), 3, "un"));
    Ruling second = done(sanctions.suspend(lea, id(ada), 30, "deux"));
    done(sanctions.undo(lea, first.id(), "erreur"));
    assertEquals("deux", sanctions.inForce(id(ada)).getFirst().reason());
    done(sanctions.undo(lea, second.id(), "erreur aussi"));
    assertEquals(List.of(), sanctions.inForce(id(ada)));
  }

  @Test
  void a_ban_holds_for_all_keys_of_the_person_and_for_open_sessions() {
    Caller other = Caller.with(new SignedKey("ssh-ed25519", "SHA256:other"));
    fresh
        .database()
        .change(transaction -> {
          new KeyStore(transaction).add(id(ada), other.key().orElseThrow(), Folk.CLOCK.instant());
          return other;
        });
    Ruling ban = done(sanctions.ban(lea, id(ada), "spam"));
    for (Caller caller : List.of(ada, other)) {
      assertEquals(
          Optional.of(new Refusal.OfBoard.Banned("spam")), refused(caller, Act.WRITE_POSTS));
      assertEquals(
          Optional.of(new Refusal.OfBoard.Banned("spam")), refused(caller, Act.ANSWER_EVENTS));
      assertEquals(Optional.empty(), refused(caller, Act.READ_JOURNAL));
    }
    assertEquals(new Refusal.OfBoard.SoAlready(), why(sanctions.ban(lea, id(ada), "encore")));
    done(sanctions.undo(noor, ban.id(), "ce n’était pas elle"));
    assertEquals(Optional.empty(), refused(other, Act.WRITE_POSTS));
    assertEquals(
        List.of(
            "lea banned ada: spam (undone)", "noor undid_ruling ada: ce n’était pas elle (undone)"),
        told());
  }

  @Test
  void a_moderator_is_named_and_is_a_member_again_when_that_is_undone() {
    Ruling named = done(sanctions.nameModerator(lea, id(ada), "merci d’aider"));
    assertEquals(Role.MODERATOR, folk.people.peer(ada).role());
    assertEquals(new Refusal.OfBoard.SoAlready(), why(sanctions.nameModerator(lea, id(ada), "?")));
    assertEquals(Optional.empty(), refused(ada, Act.SANCTION));
    done(sanctions.undo(lea, named.id(), "elle part en voyage"));
    assertEquals(Role.MEMBER, folk.people.peer(ada).role());
    assertEquals(
        List.of(
            "lea named_moderator ada: merci d’aider (undone)",
            "lea undid_ruling ada: elle part en voyage (undone)"),
        told());
  }

  @Test
  void a_moderator_who_is_suspended_keeps_no_order_meanwhile() {
    done(sanctions.nameModerator(lea, id(ada), "merci d’aider"));
    Ruling ruling = done(sanctions.suspend(lea, id(ada), 3, "on se calme"));
    assertEquals(Role.MEMBER, folk.people.peer(ada).role());
    assertTrue(why(sanctions.undo(ada, ruling.id(), "?")) instanceof Refusal.OfBoard.Suspended);
    done(sanctions.undo(lea, ruling.id(), "bon"));
    assertEquals(Role.MODERATOR, folk.people.peer(ada).role());
  }

  @Test
  void in_a_lockdown_nobody_new_joins_but_a_promised_organiser_until_it_is_undone() {
    Ruling ruling = done(sanctions.lockDown(lea, "vague de spam"));
    assertEquals(
        new Refusal.OfBoard.LockedDown(), why(folk.people.join(key("camille"), "camille")));
    assertEquals(Optional.empty(), refused(ada, Act.WRITE_POSTS));
    assertEquals(Role.ORGANISER, folk.people.peer(folk.organiser("amir")).role());
    assertEquals(new Refusal.OfBoard.SoAlready(), why(sanctions.lockDown(noor, "encore")));
    done(sanctions.undo(noor, ruling.id(), "c’est passé"));
    done(folk.people.join(key("camille"), "camille"));
    assertEquals(
        List.of(
            "lea locked_down : vague de spam (undone)", "noor undid_ruling : c’est passé (undone)"),
        told());
  }

  @Test
  void only_those_who_keep_order_decide_and_never_about_themselves_or_those_above() {
    done(sanctions.nameModerator(lea, id(ada), "merci d’aider"));
    assertEquals(new Refusal.NotForYou(Role.MODERATOR), why(sanctions.warn(bob, id(ada), "non")));
    assertEquals(new Refusal.NotForYou(Role.ORGANISER), why(sanctions.lockDown(ada, "non")));
    assertEquals(
        new Refusal.NotForYou(Role.ORGANISER), why(sanctions.nameModerator(ada, id(bob), "non")));
    assertEquals(new Refusal.NotForYou(Role.ORGANISER), why(sanctions.ban(ada, id(lea), "non")));
    assertEquals(new Refusal.OfBoard.NotYourself(), why(sanctions.ban(lea, id(lea), "non")));
    assertEquals(
        new Refusal.Unknown(Refusal.Thing.PERSON, "99"), why(sanctions.warn(lea, 99, "non")));
    assertEquals(new Refusal.Empty(Refusal.Field.REASON), why(sanctions.ban(lea, id(bob), " \n")));
    for (int days : new int[] {-1, 0, 366}) {
      assertEquals(
          new Refusal.OfBoard.NotDays(String.valueOf(days), 365),
          why(sanctions.suspend(lea, id(bob), days, "non")));
    }
    done(sanctions.ban(ada, id(bob), "spam"));
  }

  @Test
  void the_table_of_rights_says_who_does_what_here() {
    assertEquals(Role.MEMBER, Rights.needed(Act.READ_JOURNAL));
    assertEquals(Role.MEMBER, Rights.needed(Act.ASK_FOR_SPACES));
    assertEquals(Role.MODERATOR, Rights.needed(Act.MODERATE));
    assertEquals(Role.MODERATOR, Rights.needed(Act.SANCTION));
    assertEquals(Role.ORGANISER, Rights.needed(Act.OPEN_SPACES));
    assertEquals(Role.ORGANISER, Rights.needed(Act.RULE_THE_HUB));
  }

  @Test
  void two_organisers_who_ban_each_other_at_once_leave_one_of_them() throws Exception {
    long first = id(lea);
    long second = id(noor);
    List<Outcome<Ruling>> outcomes =
        AtOnce.each(
            2, i -> i == 0 ? sanctions.ban(lea, second, "toi") : sanctions.ban(noor, first, "toi"));
    assertEquals(1, outcomes.stream().filter(it -> it instanceof Outcome.Done<?>).count());
    long organisers =
        List.of(lea, noor).stream()
            .filter(it -> folk.people.peer(it).role() == Role.ORGANISER)
            .count();
    assertEquals(1, organisers);
  }

  @Test
  void a_guest_and_a_key_without_a_name_read_no_journal() {
    assertEquals(new Refusal.NoKey(), why(journal.read(Caller.guest(), Long.MAX_VALUE, 9)));
    assertEquals(new Refusal.NoName(), why(journal.read(key("zoe"), Long.MAX_VALUE, 9)));
  }
}
