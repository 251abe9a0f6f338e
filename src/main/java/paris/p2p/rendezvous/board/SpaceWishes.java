package paris.p2p.rendezvous.board;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.people.Cost;
import paris.p2p.rendezvous.people.Deed;
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
import paris.p2p.rendezvous.text.Slug;
import paris.p2p.rendezvous.text.Wording;

/**
 * Spaces on request: anybody with a name asks, organisers open them, who asked looks after them.
 */
public final class SpaceWishes {
  /** So many are listed at most. */
  public static final int MOST = 200;

  private final Database database;
  private final People people;
  private final Rulings rulings;
  private final Board board;
  private final Newsroom newsroom;
  private final Clock clock;
  private final SpaceCare care;

  public SpaceWishes(
      Database database,
      People people,
      Rulings rulings,
      Board board,
      Newsroom newsroom,
      Clock clock) {
    this.database = database;
    this.people = people;
    this.rulings = rulings;
    this.board = board;
    this.newsroom = newsroom;
    this.clock = clock;
    this.care = new SpaceCare(database, people, rulings, board);
  }

  /** The rules for who looks after a space. */
  public SpaceCare care() {
    return care;
  }

  /** What is wrong with these words, by field; empty when nothing is. Stores nothing. */
  public Map<Refusal.Field, Refusal> check(WishFields fields) {
    return fields.cleaned().faults();
  }

  /** How many wait for organisers. */
  public int waiting() {
    return database.read(transaction -> new WishStore(transaction).waiting());
  }

  /** All for organisers, the newest first, at most {@link #MOST}; for others their own. */
  public List<SpaceWish> all(Caller caller) {
    return database.read(transaction -> {
      Peer peer = people.peer(transaction, caller);
      WishStore store = new WishStore(transaction);
      if (Rights.may(peer.role(), Act.OPEN_SPACES)) return store.all(MOST);
      return peer.person().map(person -> store.of(person.id(), MOST)).orElse(List.of());
    });
  }

  /** Asks for a space. */
  public Outcome<SpaceWish> ask(Caller caller, WishFields fields) {
    WishFields fit = fields.cleaned();
    Optional<Refusal> wrong = fit.faults().values().stream().findFirst();
    if (wrong.isPresent()) return Outcome.refused(wrong.get());
    return database.attempt(transaction ->
        people
            .allowed(transaction, caller, Act.ASK_FOR_SPACES)
            .then(person ->
                Outcome.unless(
                        there(transaction, fit).or(() -> often(transaction, person, fit)), person)
                    .map(by -> asked(transaction, by, fit))));
  }

  private Optional<Refusal> often(Transaction transaction, Person person, WishFields fit) {
    Cost words = Cost.words(fit.title(), fit.about(), fit.why());
    return people.quotas().ask(transaction, person, Cost.one(Refusal.Limited.WISHES), words);
  }

  private SpaceWish asked(Transaction transaction, Person person, WishFields fit) {
    WishStore store = new WishStore(transaction);
    long id =
        store.add(person.id(), fit.slug(), fit.title(), fit.about(), fit.why(), clock.instant());
    tell(transaction);
    return store.wish(id).orElseThrow();
  }

  private static Optional<Refusal> there(Transaction transaction, WishFields fit) {
    String name = Slug.of(fit.title());
    boolean open = Board.space(transaction, fit.title()).isPresent();
    boolean asked =
        new WishStore(transaction)
            .asked(MOST).stream().anyMatch(wish -> Slug.of(wish.title()).equals(name));
    return open || asked
        ? Optional.of(new Refusal.OfBoard.SpaceThere(fit.title()))
        : Optional.empty();
  }

  /** Takes back what one has asked for, while it waits. */
  public Outcome<SpaceWish> withdraw(Caller caller, long id) {
    return waiting(
        caller,
        Act.ASK_FOR_SPACES,
        id,
        (transaction, person, wish) ->
            wish.byId() == person.id()
                ? Outcome.done(
                    become(transaction, wish, SpaceWish.State.WITHDRAWN, "", wish.space()))
                : unknown(Refusal.Thing.WISH, id));
  }

  /** Opens it: who asked is its founder. The journal says what it is for in their words. */
  public Outcome<Space> open(Caller caller, long id) {
    return waiting(
        caller,
        Act.OPEN_SPACES,
        id,
        (transaction, by, wish) -> {
          if (Board.space(transaction, wish.title()).isPresent()) {
            return Outcome.refused(new Refusal.OfBoard.SpaceThere(wish.title()));
          }
          long space = board.changing(transaction, store -> opened(store, wish));
          become(transaction, wish, SpaceWish.State.OPENED, "", Optional.of(space));
          pass(transaction, by, wish, Deed.OPENED_SPACE, "space/" + space, wish.why());
          return Outcome.done(Board.space(transaction, "#" + space).orElseThrow());
        });
  }

  /** One that was open before opens again as it was. */
  private static long opened(SpaceStore store, SpaceWish wish) {
    if (wish.space().isPresent()) {
      store.close(wish.space().get(), false);
      return wish.space().get();
    }
    // Somebody may have had a space of that name that is closed by now.
    String slug =
        store.taken(wish.slug())
            ? wish.slug().substring(0, Math.min(20, wish.slug().length())) + "-" + wish.id()
            : wish.slug();
    return store.add(
        slug,
        new Wording(wish.title(), wish.title()),
        new Wording(wish.about(), wish.about()),
        Optional.of(wish.byId()));
  }

  /** Declines it; who asked reads why. */
  public Outcome<SpaceWish> decline(Caller caller, long id, String why) {
    return waiting(
        caller,
        Act.OPEN_SPACES,
        id,
        (transaction, by, wish) ->
            Rulings.reason(why)
                .map(reason -> {
                  pass(transaction, by, wish, Deed.DECLINED_SPACE, wish.thing(), reason);
                  return become(transaction, wish, SpaceWish.State.DECLINED, reason, wish.space());
                }));
  }

  private interface Deciding<T> {
    Outcome<T> on(Transaction transaction, Person by, SpaceWish wish);
  }

  private <T> Outcome<T> waiting(Caller caller, Act act, long id, Deciding<T> deciding) {
    return database.attempt(transaction ->
        people
            .allowed(transaction, caller, act)
            .then(by -> {
              Optional<SpaceWish> wish = new WishStore(transaction).hold(id);
              if (wish.isEmpty()) return unknown(Refusal.Thing.WISH, id);
              if (wish.get().state() != SpaceWish.State.ASKED) {
                return Outcome.refused(new Refusal.OfBoard.DecidedAlready());
              }
              return deciding.on(transaction, by, wish.get());
            }));
  }

  private SpaceWish become(
      Transaction transaction,
      SpaceWish wish,
      SpaceWish.State state,
      String reason,
      Optional<Long> space) {
    WishStore store = new WishStore(transaction);
    store.become(wish.id(), state, reason, space);
    tell(transaction);
    return store.wish(wish.id()).orElseThrow();
  }

  private void pass(
      Transaction transaction,
      Person by,
      SpaceWish wish,
      Deed deed,
      String subject,
      String reason) {
    rulings.pass(
        transaction,
        by,
        new Rulings.Decision(
            deed,
            subject,
            wish.title(),
            Optional.of(wish.byId()),
            reason,
            String.valueOf(wish.id())));
  }

  /**
   * Undoes that a space was opened, declined or described otherwise. A space that was opened closes
   * and is asked for again: nobody opens threads there, and those that were can still be read.
   */
  public Outcome<Ruling> undo(Caller caller, long id, String why) {
    return database.attempt(transaction ->
        people
            .allowed(transaction, caller, Act.OPEN_SPACES)
            .then(by ->
                Rulings.reason(why)
                    .then(reason ->
                        rulings
                            .ruling(transaction, id)
                            .map(ruling -> undone(transaction, by, ruling, reason))
                            .orElseGet(() -> unknown(Refusal.Thing.RULING, id)))));
  }

  private Outcome<Ruling> undone(Transaction transaction, Person by, Ruling ruling, String why) {
    if (ruling.deed() == Deed.EDITED_SPACE) return care.undone(transaction, by, ruling, why);
    if (ruling.deed() != Deed.OPENED_SPACE && ruling.deed() != Deed.DECLINED_SPACE) {
      return unknown(Refusal.Thing.RULING, ruling.id());
    }
    long asked = Long.parseLong(ruling.before());
    // None: whoever asked for it has left since.
    return new WishStore(transaction)
        .hold(asked)
        .map(wish -> undone(transaction, by, ruling, wish, why))
        .orElseGet(() -> unknown(Refusal.Thing.WISH, asked));
  }

  private Outcome<Ruling> undone(
      Transaction transaction, Person by, Ruling ruling, SpaceWish wish, String why) {
    return rulings
        .undo(transaction, by, ruling, wish.title(), why)
        .map(done -> {
          if (done.deed() == Deed.OPENED_SPACE) close(transaction, wish);
          become(transaction, wish, SpaceWish.State.ASKED, "", wish.space());
          return rulings.ruling(transaction, done.id()).orElseThrow();
        });
  }

  private void close(Transaction transaction, SpaceWish wish) {
    long space = wish.space().orElseThrow();
    board.changing(
        transaction,
        store -> {
          store.close(space, true);
          return space;
        });
  }

  private void tell(Transaction transaction) {
    transaction.afterwards(() -> newsroom.tell(new News.WorkshopChanged()));
  }

  private static <T> Outcome<T> unknown(Refusal.Thing thing, long id) {
    return Outcome.refused(new Refusal.Unknown(thing, String.valueOf(id)));
  }
}
