package paris.p2p.rendezvous.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.store.Database;
import paris.p2p.rendezvous.store.Transaction;

/**
 * What is decided about people and about who may join: each decision has a reason, is told to whom
 * it concerns, stands in the journal and can be undone. They are passed one after the other, so
 * that two organisers who ban each other at once do not leave the hub without any.
 */
public final class Sanctions {
  /** For how many days somebody can be suspended at most. */
  public static final int DAYS_MOST = 365;

  private static final String HUB = "hub";

  private final Database database;
  private final People people;
  private final Rulings rulings;
  private final Newsroom newsroom;
  private final Clock clock;

  public Sanctions(
      Database database, People people, Rulings rulings, Newsroom newsroom, Clock clock) {
    this.database = database;
    this.people = people;
    this.rulings = rulings;
    this.newsroom = newsroom;
    this.clock = clock;
  }

  /** Tells a person that it cannot go on like this, and changes nothing else. */
  public Outcome<Ruling> warn(Caller caller, long person, String why) {
    return about(
        caller,
        Act.SANCTION,
        person,
        why,
        (transaction, ruled) -> Outcome.done(pass(transaction, ruled, Deed.WARNED, "")));
  }

  /** Keeps a person from writing for so many days, from 1 to {@link #DAYS_MOST}. */
  public Outcome<Ruling> suspend(Caller caller, long person, int days, String why) {
    if (days < 1 || days > DAYS_MOST) {
      return Outcome.refused(new Refusal.OfBoard.NotDays(String.valueOf(days), DAYS_MOST));
    }
    return about(
        caller,
        Act.SANCTION,
        person,
        why,
        (transaction, ruled) -> {
          SanctionStore store = new SanctionStore(transaction);
          Instant until = now().plus(Duration.ofDays(days));
          String before =
              store.row(person, Sanction.Kind.SUSPENDED).map(Sanctions::written).orElse("");
          Ruling ruling = pass(transaction, ruled, Deed.SUSPENDED, until + before);
          store.put(person, Sanction.Kind.SUSPENDED, ruling.id(), Optional.of(until));
          return Outcome.done(ruling);
        });
  }

  /** Keeps a person, with all their keys, from all but reading, until it is undone. */
  public Outcome<Ruling> ban(Caller caller, long person, String why) {
    return about(
        caller,
        Act.SANCTION,
        person,
        why,
        (transaction, ruled) -> {
          SanctionStore store = new SanctionStore(transaction);
          if (store.row(person, Sanction.Kind.BANNED).isPresent()) return already();
          Ruling ruling = pass(transaction, ruled, Deed.BANNED, "");
          store.put(person, Sanction.Kind.BANNED, ruling.id(), Optional.empty());
          return Outcome.done(ruling);
        });
  }

  /** Makes a moderator of a member; undoing it makes a member of them again. */
  public Outcome<Ruling> nameModerator(Caller caller, long person, String why) {
    return about(
        caller,
        Act.RULE_THE_HUB,
        person,
        why,
        (transaction, ruled) -> {
          if (ruled.whom().role() != Role.MEMBER) return already();
          Ruling ruling = pass(transaction, ruled, Deed.NAMED_MODERATOR, Role.MEMBER.tag());
          people.appoint(transaction, person, Role.MODERATOR);
          return Outcome.done(ruling);
        });
  }

  /** Nobody new joins until it is undone; a promised organiser still does. */
  public Outcome<Ruling> lockDown(Caller caller, String why) {
    return ruled(
        caller,
        Act.RULE_THE_HUB,
        why,
        (transaction, by, reason) -> {
          if (HouseRules.lockdown(transaction)) return already();
          HouseRules.lockdown(transaction, true);
          Rulings.Decision decision =
              new Rulings.Decision(Deed.LOCKED_DOWN, HUB, "", Optional.empty(), reason, "");
          return Outcome.done(passed(transaction, by, decision));
        });
  }

  /** What holds against a person now; a ban first. */
  public List<Sanction> inForce(long person) {
    return database.read(transaction -> new SanctionStore(transaction).inForce(person, now()));
  }

  /** The decision that holds of those that can be undone here, about a person or the hub. */
  public Optional<Ruling> inForce(Deed deed, String subject) {
    return database.read(transaction -> rulings.inForce(transaction, deed, subject));
  }

  /** Undoes one of these decisions; nobody does so with one about themselves. */
  public Outcome<Ruling> undo(Caller caller, long id, String why) {
    Optional<Ruling> known = rulings.ruling(id);
    Optional<Act> act = known.map(Ruling::deed).flatMap(Sanctions::act);
    if (act.isEmpty()) {
      return Outcome.refused(new Refusal.Unknown(Refusal.Thing.RULING, String.valueOf(id)));
    }
    return ruled(
        caller,
        act.get(),
        why,
        (transaction, by, reason) ->
            rulings
                .ruling(transaction, id)
                .map(ruling -> undone(transaction, by, ruling, reason))
                .orElseThrow());
  }

  /** Who may pass and undo such a decision; none where it is no matter of this class. */
  private static Optional<Act> act(Deed deed) {
    if (deed == Deed.WARNED || deed == Deed.SUSPENDED || deed == Deed.BANNED) {
      return Optional.of(Act.SANCTION);
    }
    return deed == Deed.NAMED_MODERATOR || deed == Deed.LOCKED_DOWN
        ? Optional.of(Act.RULE_THE_HUB)
        : Optional.empty();
  }

  private Outcome<Ruling> undone(Transaction transaction, Person by, Ruling ruling, String reason) {
    Optional<Person> whom = ruling.concerned().flatMap(id -> people.person(transaction, id));
    Optional<Refusal> no = whom.flatMap(person -> shielded(by, person));
    if (no.isPresent()) return Outcome.refused(no.get());
    return rulings
        .undo(transaction, by, ruling, whom.map(Person::name).orElse(""), reason)
        .map(done -> {
          whom.ifPresent(person -> bringBack(transaction, done, person));
          // Whoever it was about has left: their keys may come in again.
          if (whom.isEmpty()) new BarredStore(transaction).lift(done.id());
          if (done.deed() == Deed.LOCKED_DOWN) HouseRules.lockdown(transaction, false);
          tell(transaction);
          return rulings.ruling(transaction, done.id()).orElseThrow();
        });
  }

  private void bringBack(Transaction transaction, Ruling ruling, Person person) {
    if (ruling.deed() == Deed.NAMED_MODERATOR && person.role() == Role.MODERATOR) {
      people.appoint(transaction, person.id(), Role.tagged(ruling.before()));
    }
    if (ruling.deed() == Deed.SUSPENDED) lift(transaction, ruling, Sanction.Kind.SUSPENDED, person);
    if (ruling.deed() == Deed.BANNED) lift(transaction, ruling, Sanction.Kind.BANNED, person);
  }

  /** Only what that very decision holds; what it had replaced comes back, unless it was undone. */
  private void lift(Transaction transaction, Ruling ruling, Sanction.Kind kind, Person person) {
    SanctionStore store = new SanctionStore(transaction);
    boolean holds =
        store.row(person.id(), kind).filter(it -> it.ruling() == ruling.id()).isPresent();
    if (!holds) return;
    store.remove(person.id(), kind);
    String[] written = ruling.before().split(" ");
    if (written.length < 3) return;
    rulings
        .ruling(transaction, Long.parseLong(written[1]))
        .filter(earlier -> !earlier.undone())
        .ifPresent(earlier ->
            store.put(person.id(), kind, earlier.id(), Optional.of(Instant.parse(written[2]))));
  }

  /** The suspension that another one takes the place of: its decision, and when it ends. */
  private static String written(Sanction sanction) {
    return " " + sanction.ruling() + " " + sanction.until().orElseThrow();
  }

  /** A decision about somebody, in the making. */
  private record Ruled(Person by, Person whom, String reason) {}

  private interface Doing {
    Outcome<Ruling> on(Transaction transaction, Ruled ruled);
  }

  private interface Deciding {
    Outcome<Ruling> on(Transaction transaction, Person by, String reason);
  }

  private Outcome<Ruling> about(Caller caller, Act act, long person, String why, Doing doing) {
    return ruled(
        caller,
        act,
        why,
        (transaction, by, reason) -> {
          Optional<Person> whom = people.person(transaction, person);
          if (whom.isEmpty()) {
            return Outcome.refused(
                new Refusal.Unknown(Refusal.Thing.PERSON, String.valueOf(person)));
          }
          return shielded(by, whom.get())
              .<Outcome<Ruling>>map(Outcome::refused)
              .orElseGet(() -> doing.on(transaction, new Ruled(by, whom.get(), reason)));
        });
  }

  private Outcome<Ruling> ruled(Caller caller, Act act, String why, Deciding deciding) {
    return database.attempt(transaction -> {
      people.oneByOne(transaction);
      return people
          .allowed(transaction, caller, act)
          .then(by -> Rulings.reason(why).then(reason -> deciding.on(transaction, by, reason)));
    });
  }

  /** Nobody decides about themselves, and only organisers about moderators and organisers. */
  private static Optional<Refusal> shielded(Person by, Person whom) {
    if (by.id() == whom.id()) return Optional.of(new Refusal.OfBoard.NotYourself());
    boolean above = whom.role().compareTo(by.role()) >= 0 && by.role() != Role.ORGANISER;
    return above ? Optional.of(new Refusal.NotForYou(Role.ORGANISER)) : Optional.empty();
  }

  private Ruling pass(Transaction transaction, Ruled ruled, Deed deed, String before) {
    Person whom = ruled.whom();
    return passed(
        transaction,
        ruled.by(),
        new Rulings.Decision(
            deed,
            "person/" + whom.id(),
            whom.name(),
            Optional.of(whom.id()),
            ruled.reason(),
            before));
  }

  private Ruling passed(Transaction transaction, Person by, Rulings.Decision decision) {
    long id = rulings.pass(transaction, by, decision);
    tell(transaction);
    return rulings.ruling(transaction, id).orElseThrow();
  }

  private void tell(Transaction transaction) {
    transaction.afterwards(() -> {
      newsroom.tell(new News.WorkshopChanged());
      newsroom.tell(new News.PresenceChanged());
    });
  }

  private static Outcome<Ruling> already() {
    return Outcome.refused(new Refusal.OfBoard.SoAlready());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
