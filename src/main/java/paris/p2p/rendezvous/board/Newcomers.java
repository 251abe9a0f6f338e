package paris.p2p.rendezvous.board;

import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.people.Deed;
import paris.p2p.rendezvous.people.HouseRules;
import paris.p2p.rendezvous.people.Peer;
import paris.p2p.rendezvous.people.People;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.people.Ruling;
import paris.p2p.rendezvous.people.Rulings;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Rights;
import paris.p2p.rendezvous.store.Database;
import paris.p2p.rendezvous.store.Transaction;

/**
 * What newcomers write first, where it waits for a moderator: let in or turned away, and how much
 * of it waits at all.
 */
public final class Newcomers {
  /** How many first posts can be held at most. */
  public static final int POSTS_MOST = 20;

  /** So many are listed at most. */
  public static final int MOST = 200;

  private final Database database;
  private final People people;
  private final Rulings rulings;
  private final Board board;
  private final Newsroom newsroom;

  public Newcomers(
      Database database, People people, Rulings rulings, Board board, Newsroom newsroom) {
    this.database = database;
    this.people = people;
    this.rulings = rulings;
    this.board = board;
    this.newsroom = newsroom;
  }

  /** How many wait. */
  public int waiting() {
    return database.read(transaction -> new HeldStore(transaction).waiting());
  }

  /**
   * What waits, the oldest first, at most {@link #MOST}: all of it for moderators, for others what
   * they wrote themselves.
   */
  public List<Held> waiting(Caller caller) {
    return database.read(transaction -> {
      Peer peer = people.peer(transaction, caller);
      HeldStore store = new HeldStore(transaction);
      if (Rights.may(peer.role(), Act.MODERATE)) return store.waiting(MOST);
      return peer.person().stream()
          .flatMap(person -> store.of(person.id(), MOST).stream())
          .filter(held -> held.state() == Held.State.WAITING)
          .toList();
    });
  }

  /** One, for moderators and for who wrote it; whatever became of it. */
  public Optional<Held> held(Caller caller, long id) {
    return database.read(transaction -> {
      Peer peer = people.peer(transaction, caller);
      boolean moderator = Rights.may(peer.role(), Act.MODERATE);
      long me = peer.person().map(Person::id).orElse(0L);
      return new HeldStore(transaction).held(id).filter(held -> moderator || held.authorId() == me);
    });
  }

  /** Puts it on the board under a number of its own, as if it were written now. */
  public Outcome<Post> letIn(Caller caller, long id) {
    return waiting(
        caller,
        id,
        (transaction, by, held) -> {
          Post post =
              held.post()
                  .map(number -> board.show(transaction, number, true))
                  .orElseGet(() ->
                      board.put(transaction, author(transaction, held), held.spot(), held.body()));
          new HeldStore(transaction).become(id, Held.State.IN, Optional.of(post.id()));
          pass(transaction, by, held, Deed.LET_POST_IN, "post/" + post.id(), "");
          return Outcome.done(post);
        });
  }

  private Person author(Transaction transaction, Held held) {
    return people.person(transaction, held.authorId()).orElseThrow();
  }

  /** Keeps it from the board; its author reads why, and what they wrote. */
  public Outcome<Held> turnAway(Caller caller, long id, String why) {
    return waiting(
        caller,
        id,
        (transaction, by, held) ->
            Rulings.reason(why)
                .map(reason -> {
                  HeldStore store = new HeldStore(transaction);
                  store.become(id, Held.State.AWAY, held.post());
                  pass(transaction, by, held, Deed.TURNED_POST_AWAY, held.thing(), reason);
                  return store.held(id).orElseThrow();
                }));
  }

  private interface Deciding<T> {
    Outcome<T> on(Transaction transaction, Person by, Held held);
  }

  private <T> Outcome<T> waiting(Caller caller, long id, Deciding<T> deciding) {
    return database.attempt(transaction ->
        people
            .allowed(transaction, caller, Act.MODERATE)
            .then(by -> {
              Optional<Held> held = new HeldStore(transaction).hold(id);
              if (held.isEmpty()) return unknown(Refusal.Thing.HELD, id);
              if (held.get().state() != Held.State.WAITING) {
                return Outcome.refused(new Refusal.OfBoard.DecidedAlready());
              }
              return deciding.on(transaction, by, held.get());
            }));
  }

  private void pass(
      Transaction transaction, Person by, Held held, Deed deed, String subject, String reason) {
    rulings.pass(
        transaction,
        by,
        new Rulings.Decision(
            deed,
            subject,
            held.title(),
            Optional.of(held.authorId()),
            reason,
            String.valueOf(held.id())));
    tell(transaction);
  }

  /** So many first posts of newcomers wait from now on; 0 for none. */
  public Outcome<Ruling> hold(Caller caller, int posts, String why) {
    if (posts < 0 || posts > POSTS_MOST) {
      return Outcome.refused(new Refusal.OfBoard.NotPosts(String.valueOf(posts), POSTS_MOST));
    }
    return database.attempt(transaction ->
        people
            .allowed(transaction, caller, Act.RULE_THE_HUB)
            .then(by -> Rulings.reason(why).then(reason -> held(transaction, by, posts, reason))));
  }

  private Outcome<Ruling> held(Transaction transaction, Person by, int posts, String reason) {
    int before = HouseRules.held(transaction);
    if (before == posts) return Outcome.refused(new Refusal.OfBoard.SoAlready());
    HouseRules.held(transaction, posts);
    long id =
        rulings.pass(
            transaction,
            by,
            new Rulings.Decision(
                Deed.HELD_NEWCOMERS, "hub", "", Optional.empty(), reason, posts + " " + before));
    tell(transaction);
    return Outcome.done(rulings.ruling(transaction, id).orElseThrow());
  }

  /**
   * Undoes one of these decisions. What was let in, or turned away, waits again: its number on the
   * board stays its own, and nobody reads it there meanwhile.
   */
  public Outcome<Ruling> undo(Caller caller, long id, String why) {
    return database.attempt(transaction -> {
      Optional<Ruling> ruling = rulings.ruling(transaction, id).filter(Newcomers::ours);
      if (ruling.isEmpty()) return unknown(Refusal.Thing.RULING, id);
      Act act = ruling.get().deed() == Deed.HELD_NEWCOMERS ? Act.RULE_THE_HUB : Act.MODERATE;
      return people
          .allowed(transaction, caller, act)
          .then(by ->
              Rulings.reason(why).then(reason -> undone(transaction, by, ruling.get(), reason)));
    });
  }

  private static boolean ours(Ruling ruling) {
    return ruling.deed() == Deed.LET_POST_IN
        || ruling.deed() == Deed.TURNED_POST_AWAY
        || ruling.deed() == Deed.HELD_NEWCOMERS;
  }

  private Outcome<Ruling> undone(Transaction transaction, Person by, Ruling ruling, String why) {
    boolean newest =
        rulings
            .inForce(transaction, ruling.deed(), ruling.subject())
            .filter(it -> it.id() == ruling.id())
            .isPresent();
    Optional<Held> held =
        ruling.deed() == Deed.HELD_NEWCOMERS
            ? Optional.empty()
            : new HeldStore(transaction).hold(Long.parseLong(ruling.before()));
    // Whoever wrote it has left since, and it with them.
    if (held.isEmpty() && ruling.deed() != Deed.HELD_NEWCOMERS) {
      return unknown(Refusal.Thing.HELD, Long.parseLong(ruling.before()));
    }
    return rulings
        .undo(transaction, by, ruling, held.map(Held::title).orElse(""), why)
        .map(done -> {
          held.ifPresent(it -> waitsAgain(transaction, it));
          if (held.isEmpty() && newest) {
            HouseRules.held(transaction, Integer.parseInt(done.before().split(" ")[1]));
          }
          tell(transaction);
          return rulings.ruling(transaction, done.id()).orElseThrow();
        });
  }

  private void waitsAgain(Transaction transaction, Held held) {
    if (held.state() == Held.State.IN) {
      board.show(transaction, held.post().orElseThrow(), false);
    }
    new HeldStore(transaction).become(held.id(), Held.State.WAITING, held.post());
  }

  private void tell(Transaction transaction) {
    transaction.afterwards(() -> newsroom.tell(new News.WorkshopChanged()));
  }

  private static <T> Outcome<T> unknown(Refusal.Thing thing, long id) {
    return Outcome.refused(new Refusal.Unknown(thing, String.valueOf(id)));
  }
}
