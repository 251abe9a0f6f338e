package paris.p2p.rendezvous.people;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.rules.SignedKey;
import paris.p2p.rendezvous.store.Database;
import paris.p2p.rendezvous.store.Transaction;
import paris.p2p.rendezvous.text.Folded;

/** Who is who: names, keys, roles and the first organiser. */
public final class People {
  private final Database database;
  private final Newsroom newsroom;
  private final Clock clock;
  private final FirstCode code;
  private final List<Joining> joinings;
  private final Quotas quotas;
  private final NameBook book;
  private final Keyring keyring = new Keyring();

  /** People whose joining concerns nothing else, and who do as much as they please. */
  public People(Database database, Newsroom newsroom, Clock clock, FirstCode code) {
    this(database, newsroom, clock, code, Quotas.boundless(), List.of());
  }

  public People(
      Database database,
      Newsroom newsroom,
      Clock clock,
      FirstCode code,
      Quotas quotas,
      List<Joining> joinings) {
    this.quotas = quotas;
    this.joinings = List.copyOf(joinings);
    this.database = database;
    this.newsroom = newsroom;
    this.clock = clock;
    this.code = code;
    book = new NameBook(clock);
  }

  /** Whose which key is. */
  public Keyring keyring() {
    return keyring;
  }

  /** How much of what anybody does in how long; asked by each rule once all else is well. */
  public Quotas quotas() {
    return quotas;
  }

  /** Who this caller is now. */
  public Peer peer(Caller caller) {
    return database.read(transaction -> peer(transaction, caller));
  }

  /** Who this caller is, in the middle of a change. */
  public Peer peer(Transaction transaction, Caller caller) {
    if (caller.key().isEmpty()) {
      return Peer.guest(caller);
    }
    SignedKey key = caller.key().get();
    PeopleStore store = new PeopleStore(transaction);
    return store
        .standing(key.fingerprint(), now())
        .map(person -> Peer.named(caller, person, store.keys(person.id())))
        .orElseGet(() ->
            Peer.nameless(
                caller,
                store.promised(key.fingerprint()),
                new KeyStore(transaction).revokedOf(key.fingerprint()).isPresent()));
  }

  /** The person with this caller's key, where nothing else of them matters. */
  public Optional<Person> person(Transaction transaction, Caller caller) {
    return caller.fingerprint().flatMap(key -> new PeopleStore(transaction).standing(key, now()));
  }

  /** The person of that id, in the role that they were named for. */
  public Optional<Person> person(Transaction transaction, long id) {
    return new PeopleStore(transaction).person(id);
  }

  /** The same, outside of a change. */
  public Optional<Person> person(long id) {
    return database.read(transaction -> person(transaction, id));
  }

  /** The person of that name, case aside. */
  public Optional<Person> named(String name) {
    return database.read(transaction -> new PeopleStore(transaction).named(name.strip()));
  }

  /** Waits until nobody else joins, or decides about people, and keeps them waiting. */
  void oneByOne(Transaction transaction) {
    new PeopleStore(transaction).holdDoorstep();
  }

  /** Gives a person that role; who may, and why, is for rulings to say. */
  void appoint(Transaction transaction, long person, Role role) {
    new PeopleStore(transaction).appoint(person, role);
  }

  /**
   * The ids of those who are called one of these names, case and accents ignored.
   *
   * @param typed as somebody wrote them; those of nobody are left out
   */
  public Set<Long> named(Transaction transaction, Collection<String> typed) {
    if (typed.isEmpty()) return Set.of();
    Set<String> skeletons = new HashSet<>();
    Set<String> folded = new HashSet<>();
    for (String name : typed) {
      skeletons.addAll(book.skeletons(name));
      folded.add(Folded.of(name));
    }
    // A look-alike of a name leads to it, but is not that name.
    return new PeopleStore(transaction)
        .alike(skeletons).stream()
            .filter(person -> folded.contains(Folded.of(person.name())))
            .map(Person::id)
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The person who asks, when they may do it; for what only people with a name may do. The check
   * that every feature makes first, inside the change itself.
   */
  public Outcome<Person> allowed(Transaction transaction, Caller caller, Act act) {
    return permitted(transaction, caller, act).map(peer -> peer.person().orElseThrow());
  }

  /** Whether this caller may do it now. */
  public boolean may(Caller caller, Act act) {
    return database.read(
        transaction -> permitted(transaction, caller, act) instanceof Outcome.Done<Peer>);
  }

  /** The same for what some may do who have no name. */
  Outcome<Peer> permitted(Transaction transaction, Caller caller, Act act) {
    Peer peer = peer(transaction, caller);
    return barred(transaction, peer, act)
        .or(() -> shutOut(transaction, peer, act))
        .or(() -> peer.refusal(act))
        .<Outcome<Peer>>map(Outcome::refused)
        .orElseGet(() -> Outcome.done(peer));
  }

  /** What holds against this person comes first: it says why, and for how long. */
  private Optional<Refusal> barred(Transaction transaction, Peer peer, Act act) {
    return peer.person().stream()
        .flatMap(person -> new SanctionStore(transaction).inForce(person.id(), now()).stream())
        .filter(sanction -> sanction.kind().stops(act))
        .map(Sanction::refusal)
        .findFirst();
  }

  /** Who was kept out and left does not come in again as somebody else. */
  private Optional<Refusal> shutOut(Transaction transaction, Peer peer, Act act) {
    boolean comesIn = act == Act.JOIN || act == Act.CLAIM || act == Act.BIND_KEY;
    if (!comesIn || peer.person().isPresent()) return Optional.empty();
    return peer.caller()
        .fingerprint()
        .filter(key -> new BarredStore(transaction).barred(key, now()))
        .map(_ -> new Refusal.OfPerson.KeyBarred());
  }

  /**
   * Writes into the journal, as a part of the change itself.
   *
   * @param subject what it was done to, {@code event/12}
   * @param detail what was before, or why; empty where the deed says it all
   */
  public void note(Transaction transaction, Person who, Deed deed, String subject, String detail) {
    new JournalStore(transaction).add(now(), who.id(), deed, subject, detail);
  }

  /** Whether a key may take this name: the name as it would be kept, or why not. */
  public Outcome<String> check(String name) {
    return database.read(transaction -> book.check(transaction, name, NameBook.NOBODY));
  }

  /** Which names can be taken. */
  NameBook book() {
    return book;
  }

  /**
   * Names that begin like this, case and accents ignored, by the alphabet.
   *
   * @param most how many at most
   */
  public List<String> named(String typed, int most) {
    String begins = Folded.of(typed);
    if (begins.isEmpty()) return List.of();
    String small = book.small(typed.strip());
    return database.read(transaction -> new PeopleStore(transaction).lookingLike(small)).stream()
        .filter(name -> Folded.of(name).startsWith(begins))
        .sorted(Comparator.comparing(Folded::of).thenComparing(Comparator.naturalOrder()))
        .limit(most)
        .toList();
  }

  /** Makes a member of the key under that name, or an organiser where that was promised. */
  public Outcome<Person> join(Caller caller, String name) {
    return database.attempt(transaction -> {
      new PeopleStore(transaction).holdDoorstep();
      return permitted(transaction, caller, Act.JOIN)
          .then(People::nameless)
          .then(peer -> open(transaction, peer))
          .then(peer ->
              book.check(transaction, name, NameBook.NOBODY)
                  .map(free -> joined(transaction, peer, free)));
    });
  }

  private static Outcome<Peer> nameless(Peer peer) {
    return peer.person()
        .<Outcome<Peer>>map(person -> Outcome.refused(new Refusal.JoinedAlready(person.name())))
        .orElseGet(() -> Outcome.done(peer));
  }

  /** In a lockdown only those join who were promised to organise. */
  private static Outcome<Peer> open(Transaction transaction, Peer peer) {
    return HouseRules.lockdown(transaction) && !peer.promised()
        ? Outcome.refused(new Refusal.OfBoard.LockedDown())
        : Outcome.done(peer);
  }

  private Person joined(Transaction transaction, Peer peer, String name) {
    PeopleStore store = new PeopleStore(transaction);
    SignedKey key = peer.caller().key().orElseThrow();
    Set<String> skeletons = book.skeletons(name);
    Role role = peer.promised() ? Role.ORGANISER : Role.MEMBER;
    Person person = store.add(name, skeletons, role, now());
    keyring.give(transaction, person, key, now());
    joinings.forEach(joining -> joining.joined(transaction, person));
    transaction.afterwards(() -> newsroom.tell(new News.PresenceChanged()));
    return person;
  }

  /**
   * Gives the one-time code of the first start: the key's person is an organiser from now on or,
   * when it has no name yet, from the moment it joins. Refused once there is, or was promised, an
   * organiser.
   */
  public Outcome<Peer> claim(Caller caller, String given) {
    return database.attempt(transaction -> {
      PeopleStore store = new PeopleStore(transaction);
      store.holdDoorstep();
      return permitted(transaction, caller, Act.CLAIM)
          .then(peer -> claimed(transaction, store, peer, given));
    });
  }

  private Outcome<Peer> claimed(
      Transaction transaction, PeopleStore store, Peer peer, String given) {
    if (store.organiserThere()) return Outcome.refused(new Refusal.OrganiserThere());
    Optional<Refusal> no = quotas.tried(peer.caller(), peer.person());
    if (no.isPresent() || !code.matches(given)) {
      return Outcome.refused(no.orElseGet(Refusal.WrongCode::new));
    }
    promise(transaction, store, peer.caller().fingerprint().orElseThrow());
    return Outcome.done(peer(transaction, peer.caller()));
  }

  /** Whether anybody is an organiser or was promised to be. */
  public boolean hasOrganiser() {
    return database.read(transaction -> new PeopleStore(transaction).organiserThere());
  }

  /** Makes organisers of these keys ({@code SHA256:…}), named ones at once, others on joining. */
  public void promise(Collection<String> fingerprints) {
    database.change(transaction -> {
      PeopleStore store = new PeopleStore(transaction);
      store.holdDoorstep();
      for (String fingerprint : fingerprints) promise(transaction, store, fingerprint);
      return fingerprints.size();
    });
  }

  private void promise(Transaction transaction, PeopleStore store, String fingerprint) {
    Optional<Person> person = store.person(fingerprint);
    if (person.isEmpty()) {
      if (!awaited(transaction, store, fingerprint)) store.promise(fingerprint, now());
    } else if (person.get().role() != Role.ORGANISER) {
      store.appoint(person.get().id(), Role.ORGANISER);
      noteOrganiser(transaction, person.get());
    }
  }

  /** A key that its owner revoked, because somebody else has it perhaps, is promised nothing. */
  private static boolean awaited(Transaction transaction, PeopleStore store, String fingerprint) {
    return store.promised(fingerprint)
        || new KeyStore(transaction).revokedOf(fingerprint).isPresent();
  }

  private void noteOrganiser(Transaction transaction, Person person) {
    note(transaction, person, Deed.BECAME_ORGANISER, "person/" + person.id(), "");
  }

  /** To the microsecond, as the database keeps it. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
