package paris.p2p.rendezvous.people;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Rights;
import paris.p2p.rendezvous.rules.SignedKey;
import paris.p2p.rendezvous.store.Database;
import paris.p2p.rendezvous.store.Remembered;
import paris.p2p.rendezvous.store.Transaction;

/**
 * Gives a key to somebody who lost all of theirs: one organiser asks, another agrees, and then it
 * waits for three days in which the person, told at once, and every organiser can stop it. After
 * that the key is theirs when it comes next. Each step is in the journal with who and why.
 */
public final class Rebindings {
  private final Database database;
  private final People people;
  private final Notices notices;
  private final Newsroom newsroom;
  private final Clock clock;
  private final Binding binding;

  /** Keys that may become somebody's; asked for everyone who comes, and nearly always empty. */
  private final Remembered<Set<String>> agreed;

  public Rebindings(
      Database database,
      People people,
      Notices notices,
      Presence presence,
      Newsroom newsroom,
      Clock clock) {
    this.database = database;
    this.people = people;
    this.notices = notices;
    this.newsroom = newsroom;
    this.clock = clock;
    binding = new Binding(people, presence, clock);
    agreed = new Remembered<>(() -> database.read(transaction -> store(transaction).agreed()));
  }

  private static RebindingStore store(Transaction transaction) {
    return new RebindingStore(transaction);
  }

  /**
   * Those that may still come to something, the oldest first: all for organisers, else one's own.
   */
  public List<Rebinding> open(Caller caller) {
    return database.read(transaction -> {
      Peer peer = people.peer(transaction, caller);
      boolean decides = Rights.may(peer.role(), Act.REBIND_KEYS);
      return store(transaction).standing().stream()
          .filter(it -> it.state(now()).open())
          .filter(it -> decides || concerns(it, peer))
          .toList();
    });
  }

  /** The one of that number, for organisers and for whom it concerns. */
  public Optional<Rebinding> one(Caller caller, long id) {
    return database.read(transaction -> {
      Peer peer = people.peer(transaction, caller);
      boolean decides = Rights.may(peer.role(), Act.REBIND_KEYS);
      return store(transaction).one(id).filter(it -> decides || concerns(it, peer));
    });
  }

  private static boolean concerns(Rebinding it, Peer peer) {
    return peer.person().filter(me -> me.id() == it.person()).isPresent();
  }

  /** How many wait for a second organiser. */
  public int waiting() {
    return database.read(transaction ->
        (int)
            store(transaction).standing().stream()
                .filter(it -> it.state(now()) == Rebinding.State.ASKED)
                .count());
  }

  /**
   * What is asked for.
   *
   * @param name of the person, as typed
   * @param key its fingerprint or the key itself ({@code .pub}), as typed
   * @param why as typed
   */
  public record Wish(String name, String key, String why) {}

  /**
   * Asks for it. Refused to who organises alone, about oneself, for a key that is somebody's, and
   * while another one stands for that person or that key.
   */
  public Outcome<Rebinding> ask(Caller caller, Wish wish) {
    return decided(
        caller,
        (transaction, by) ->
            whom(transaction, wish.name())
                .then(whom ->
                    key(wish.key()).then(key -> asked(transaction, by, whom, key, wish.why()))));
  }

  private Outcome<Person> whom(Transaction transaction, String typed) {
    return new PeopleStore(transaction)
        .named(typed.strip())
        .<Outcome<Person>>map(Outcome::done)
        .orElseGet(() ->
            Outcome.refused(
                typed.isBlank()
                    ? new Refusal.Empty(Refusal.Field.NAME)
                    : new Refusal.Unknown(Refusal.Thing.PERSON, typed)));
  }

  private static Outcome<String> key(String typed) {
    return GivenKey.fingerprint(typed)
        .<Outcome<String>>map(Outcome::done)
        .orElseGet(() -> Outcome.refused(new Refusal.OfPerson.NotAKey()));
  }

  private Outcome<Rebinding> asked(
      Transaction transaction, Person by, Person whom, String key, String why) {
    if (whom.id() == by.id()) return Outcome.refused(new Refusal.OfBoard.NotYourself());
    RebindingStore store = store(transaction);
    boolean alone =
        store.organisers(now()).stream().allMatch(id -> id == by.id() || id == whom.id());
    if (alone) return Outcome.refused(new Refusal.OfPerson.TakesTwo());
    Optional<Long> owner = binding.owner(transaction, key);
    if (owner.isPresent()) {
      return Outcome.refused(
          owner.get() == whom.id()
              ? new Refusal.OfBoard.SoAlready()
              : new Refusal.OfPerson.KeyTaken());
    }
    if (binding.revokedBy(transaction, key).isPresent()) {
      return Outcome.refused(new Refusal.OfPerson.KeyRevoked());
    }
    boolean there =
        Stream.concat(store.standing(whom.id()).stream(), store.standing(key).stream())
            .anyMatch(it -> it.state(now()).open());
    if (there) return Outcome.refused(new Refusal.OfPerson.AskedAlready());
    return Rulings.reason(why)
        .map(reason -> {
          long id = store.ask(whom.id(), key, by.id(), now(), reason);
          Rebinding it = store.one(id).orElseThrow();
          return told(transaction, it, by, Deed.ASKED_REBINDING, reason, "asked");
        });
  }

  /** Agrees to what another organiser asked for; the wait begins. */
  public Outcome<Rebinding> agree(Caller caller, long id, String why) {
    return decided(
        caller,
        (transaction, by) ->
            standing(transaction, id).then(it -> agreed(transaction, by, it, why)));
  }

  private Outcome<Rebinding> agreed(Transaction transaction, Person by, Rebinding it, String why) {
    if (it.state(now()) != Rebinding.State.ASKED) {
      return Outcome.refused(new Refusal.OfBoard.DecidedAlready());
    }
    if (by.id() == it.person()) return Outcome.refused(new Refusal.OfBoard.NotYourself());
    if (by.id() == it.asked().person()) return Outcome.refused(new Refusal.OfPerson.TakesTwo());
    return Rulings.reason(why)
        .map(reason -> {
          store(transaction).agree(it.id(), by.id(), now(), reason);
          transaction.outdates(agreed);
          return told(transaction, it, by, Deed.AGREED_REBINDING, reason, "agreed");
        });
  }

  /**
   * Stops it: whom it concerns may, whatever holds against them and without a word, and every
   * organiser with a reason.
   */
  public Outcome<Rebinding> stop(Caller caller, long id, String why) {
    return database.attempt(transaction -> {
      people.oneByOne(transaction);
      Optional<Person> me = people.person(transaction, caller);
      Outcome<Rebinding> found = standing(transaction, id);
      boolean mine =
          found instanceof Outcome.Done<Rebinding>(Rebinding it)
              && me.filter(person -> person.id() == it.person()).isPresent();
      if (mine) {
        Outcome<String> reason = why.isBlank() ? Outcome.done("") : Rulings.reason(why);
        return found.then(it -> reason.map(said -> stopped(transaction, me.get(), it, said)));
      }
      return people
          .allowed(transaction, caller, Act.REBIND_KEYS)
          .then(by ->
              found.then(
                  it -> Rulings.reason(why).map(reason -> stopped(transaction, by, it, reason))));
    });
  }

  private Rebinding stopped(Transaction transaction, Person by, Rebinding it, String reason) {
    store(transaction).stop(it.id(), now());
    transaction.outdates(agreed);
    return told(transaction, it, by, Deed.STOPPED_REBINDING, reason, "stopped");
  }

  /**
   * Somebody comes with that key: where two organisers gave it to a person, and the wait is over,
   * it is theirs from now on. Costs nothing where it is not about that key.
   *
   * @return whether it has become theirs just now
   */
  public boolean arrives(Caller caller) {
    Optional<SignedKey> key = caller.key();
    if (key.isEmpty() || !agreed.get().contains(key.get().fingerprint())) return false;
    return database.change(transaction -> {
      people.oneByOne(transaction);
      String print = key.get().fingerprint();
      boolean free =
          binding.owner(transaction, print).isEmpty()
              && binding.revokedBy(transaction, print).isEmpty();
      Optional<Rebinding> ready =
          store(transaction).standing(print).stream()
              .filter(it -> free && it.state(now()) == Rebinding.State.READY)
              .filter(it -> organise(transaction, it))
              .findFirst();
      ready.ifPresent(it -> bound(transaction, it, key.get()));
      return ready.isPresent();
    });
  }

  /** Whether those who decided may still: what somebody banned since has agreed to, is nothing. */
  private boolean organise(Transaction transaction, Rebinding it) {
    return store(transaction)
        .organisers(now())
        .containsAll(Set.of(it.asked().person(), it.agreed().orElseThrow().person()));
  }

  private void bound(Transaction transaction, Rebinding it, SignedKey key) {
    Person person = people.person(transaction, it.person()).orElseThrow();
    Rebinding.Word agreement = it.agreed().orElseThrow();
    Person by = people.person(transaction, agreement.person()).orElseThrow();
    binding.bind(transaction, person, key);
    store(transaction).bind(it.id(), now());
    transaction.outdates(agreed);
    told(transaction, it, by, Deed.REBOUND_KEY, it.asked().reason(), "rebound");
  }

  private interface Deciding {
    Outcome<Rebinding> on(Transaction transaction, Person by);
  }

  private Outcome<Rebinding> decided(Caller caller, Deciding deciding) {
    return database.attempt(transaction -> {
      people.oneByOne(transaction);
      return people
          .allowed(transaction, caller, Act.REBIND_KEYS)
          .then(by -> deciding.on(transaction, by));
    });
  }

  private Outcome<Rebinding> standing(Transaction transaction, long id) {
    Optional<Rebinding> found = store(transaction).one(id);
    if (found.isEmpty()) {
      return Outcome.refused(new Refusal.Unknown(Refusal.Thing.REBINDING, String.valueOf(id)));
    }
    return found.get().state(now()).open()
        ? Outcome.done(found.get())
        : Outcome.refused(new Refusal.OfBoard.DecidedAlready());
  }

  /** Into the journal, to whom it concerns, and to those who decide. */
  private Rebinding told(
      Transaction transaction, Rebinding it, Person by, Deed deed, String reason, String happened) {
    people.note(transaction, by, deed, "person/" + it.person(), reason);
    notices.tell(
        transaction,
        Set.of(it.person()),
        Notice.Kind.KEYS_CHANGED,
        it.thing(),
        it.name(),
        happened + " " + it.fingerprint());
    transaction.afterwards(() -> newsroom.tell(new News.WorkshopChanged()));
    return store(transaction).one(it.id()).orElseThrow();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
