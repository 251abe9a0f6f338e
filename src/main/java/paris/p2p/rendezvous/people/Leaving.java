package paris.p2p.rendezvous.people;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import paris.p2p.rendezvous.people.Departure.Leaver;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.rules.SignedKey;
import paris.p2p.rendezvous.store.Database;
import paris.p2p.rendezvous.store.Transaction;

/**
 * Takes away all that the hub holds of somebody, or hands it to them; the same for a key that never
 * took a name.
 */
public final class Leaving {
  private final Database database;
  private final People people;
  private final Presence presence;
  private final Sessions sessions;
  private final Erasures erasures;
  private final Clock clock;
  private final Executor soon;
  private final List<Departure> departures;

  /** Keys of who has left, whose screens may still keep what was being typed. */
  private final Set<String> closing = ConcurrentHashMap.newKeySet();

  /**
   * @param soon does it when what was asked has been answered: then the sessions of who has left
   *     end
   * @param departures of all features; that of the person themselves comes last
   */
  public Leaving(
      Database database,
      People people,
      Presence presence,
      Sessions sessions,
      Erasures erasures,
      Clock clock,
      Executor soon,
      List<Departure> departures) {
    this.database = database;
    this.people = people;
    this.presence = presence;
    this.sessions = sessions;
    this.erasures = erasures;
    this.clock = clock;
    this.soon = soon;
    this.departures = List.copyOf(departures);
  }

  /**
   * All that the hub holds of who asks, by names in lowerCamelCase: texts, numbers, truths,
   * instants, and lists and maps of these.
   */
  public Outcome<Map<String, Object>> held(Caller caller) {
    return database.read(transaction ->
        people.permitted(transaction, caller, Act.EXPORT_OWN).map(peer -> held(transaction, peer)));
  }

  private Map<String, Object> held(Transaction transaction, Peer peer) {
    Leaver who = leaver(peer, false);
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("exportedAt", clock.instant());
    for (Departure departure : departures.reversed()) {
      all.putAll(departure.held(transaction, who));
    }
    all.put("sessions", sessions.of(who.keys()).stream().map(Leaving::plain).toList());
    return all;
  }

  private static Map<String, Object> plain(Session session) {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("since", session.since());
    plain.put("from", session.from().orElse(null));
    plain.put("client", session.client());
    return plain;
  }

  /**
   * Somebody has left.
   *
   * @param name what they were called here; none for a key that never took a name
   * @param goneBy when nothing is left of them in the bytes of the database's file
   */
  public record Farewell(Optional<String> name, ZonedDateTime goneBy) {}

  /**
   * Erases who asks: what is theirs alone goes; what they wrote for others stays without a name, or
   * goes as well. Their sessions end soon after. Refused to the only organiser.
   *
   * @param sure what they typed to make sure: their name, case aside; none where they were asked
   *     otherwise
   * @param words whether their posts' words go along
   */
  public Outcome<Farewell> erase(Caller caller, Optional<String> sure, boolean words) {
    return database.attempt(transaction -> {
      people.oneByOne(transaction);
      return people
          .permitted(transaction, caller, Act.ERASE_OWN)
          .then(peer -> sure(peer, sure))
          .then(peer -> notTheLast(transaction, peer))
          .map(peer -> erased(transaction, leaver(peer, words)));
    });
  }

  private static Outcome<Peer> sure(Peer peer, Optional<String> typed) {
    Optional<String> name = peer.person().map(Person::name);
    boolean same =
        typed.isEmpty() || name.isEmpty() || typed.get().strip().equalsIgnoreCase(name.get());
    return same
        ? Outcome.done(peer)
        : Outcome.refused(new Refusal.OfPerson.NotSure(name.orElseThrow()));
  }

  private Outcome<Peer> notTheLast(Transaction transaction, Peer peer) {
    boolean last =
        peer.person()
            .flatMap(person -> people.person(transaction, person.id()))
            .filter(person -> person.role() == Role.ORGANISER)
            .filter(person ->
                !new PeopleStore(transaction).organiserBesides(person.id(), clock.instant()))
            .isPresent();
    return last ? Outcome.refused(new Refusal.OfPerson.LastOrganiser()) : Outcome.done(peer);
  }

  private Farewell erased(Transaction transaction, Leaver who) {
    departures.forEach(departure -> departure.forget(transaction, who));
    erasures.add(transaction);
    transaction.afterwards(() -> gone(who.keys()));
    return new Farewell(who.person().map(Person::name), erasures.goneBy());
  }

  private static Leaver leaver(Peer peer, boolean words) {
    return new Leaver(
        peer.person(), peer.keys().stream().map(SignedKey::fingerprint).toList(), words);
  }

  /** The keys are nobody's now; their screens say goodbye, and then close. */
  private void gone(List<String> keys) {
    keys.forEach(key -> presence.renamed(Caller.with(new SignedKey("", key))));
    closing.addAll(keys);
    soon.execute(() -> {
      sessions.endAll(keys);
      soon.execute(() -> sweep(keys));
    });
  }

  /** The same at once, where the hub stops and all screens have closed. */
  public void sweep() {
    sweep(List.copyOf(closing));
  }

  /** What screens that were open have kept while they closed. */
  private void sweep(List<String> all) {
    List<String> keys = all.stream().filter(closing::remove).toList();
    if (keys.isEmpty()) return;
    database.change(transaction -> {
      PeopleStore store = new PeopleStore(transaction);
      List<String> nobodys = keys.stream().filter(key -> store.person(key).isEmpty()).toList();
      Leaver left = new Leaver(Optional.empty(), nobodys);
      departures.forEach(departure -> departure.forget(transaction, left));
      return nobodys;
    });
  }
}
