package paris.p2p.rendezvous.board;

import java.util.Optional;
import paris.p2p.rendezvous.people.Deed;
import paris.p2p.rendezvous.people.People;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.people.Ruling;
import paris.p2p.rendezvous.people.Rulings;
import paris.p2p.rendezvous.people.Typed;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Rights;
import paris.p2p.rendezvous.store.Database;
import paris.p2p.rendezvous.store.Transaction;
import paris.p2p.rendezvous.text.Cleaner;
import paris.p2p.rendezvous.text.Wording;

/** How a space is looked after by who founded it, or by organisers. */
public final class SpaceCare {
  private final Database database;
  private final People people;
  private final Rulings rulings;
  private final Board board;

  SpaceCare(Database database, People people, Rulings rulings, Board board) {
    this.database = database;
    this.people = people;
    this.rulings = rulings;
    this.board = board;
  }

  /** Whether this caller may describe that space otherwise. */
  public boolean may(Caller caller, Space space) {
    var peer = people.peer(caller);
    return Rights.may(peer.role(), Act.OPEN_SPACES)
        || peer.person().map(Person::name).equals(space.founder()) && space.founder().isPresent();
  }

  /**
   * Says otherwise what a space is for, each language at most {@link WishFields#ABOUT_MOST} signs.
   */
  public Outcome<Space> describe(Caller caller, long id, Wording about) {
    Wording fit = new Wording(Cleaner.line(about.fr()), Cleaner.line(about.en()));
    Optional<Refusal> wrong = fitting(fit.fr()).or(() -> fitting(fit.en()));
    if (wrong.isPresent()) return Outcome.refused(wrong.get());
    return database.attempt(transaction ->
        people
            .allowed(transaction, caller, Act.WRITE_POSTS)
            .then(by -> described(transaction, by, id, fit)));
  }

  private static Optional<Refusal> fitting(String about) {
    return Typed.fitting(Refusal.Field.TEXT, about, WishFields.ABOUT_MOST);
  }

  private Outcome<Space> described(Transaction transaction, Person by, long id, Wording about) {
    Optional<Space> space = Board.space(transaction, "#" + id);
    if (space.isEmpty()) {
      return Outcome.refused(new Refusal.Unknown(Refusal.Thing.SPACE, String.valueOf(id)));
    }
    Optional<Long> founder = new SpaceStore(transaction).founder(id);
    boolean theirs = founder.equals(Optional.of(by.id()));
    if (!theirs && !Rights.may(by.role(), Act.OPEN_SPACES)) {
      return Outcome.refused(new Refusal.OfBoard.NotYourSpace());
    }
    Wording was = space.get().about();
    if (was.equals(about)) return Outcome.done(space.get());
    Optional<Refusal> later = new Pace(people).changing(transaction, by, about.fr(), about.en());
    if (later.isPresent()) return Outcome.refused(later.get());
    change(transaction, id, about);
    rulings.pass(
        transaction,
        by,
        new Rulings.Decision(
            Deed.EDITED_SPACE,
            "space/" + id,
            space.get().title().fr(),
            founder,
            "",
            was.fr() + "\n" + was.en()));
    return Outcome.done(Board.space(transaction, "#" + id).orElseThrow());
  }

  private void change(Transaction transaction, long id, Wording about) {
    board.changing(
        transaction,
        store -> {
          store.describe(id, about);
          return id;
        });
  }

  /** Brings back what was said of it before, unless it was changed again since. */
  Outcome<Ruling> undone(Transaction transaction, Person by, Ruling ruling, String why) {
    boolean newest =
        rulings
            .inForce(transaction, Deed.EDITED_SPACE, ruling.subject())
            .filter(it -> it.id() == ruling.id())
            .isPresent();
    if (!ruling.undone() && !newest) return Outcome.refused(new Refusal.ChangedMeanwhile());
    long id = Long.parseLong(ruling.subject().split("/")[1]);
    String title = Board.space(transaction, "#" + id).map(space -> space.title().fr()).orElse("");
    return rulings
        .undo(transaction, by, ruling, title, why)
        .map(done -> {
          String[] before = done.before().split("\n", 2);
          change(transaction, id, new Wording(before[0], before[1]));
          return rulings.ruling(transaction, done.id()).orElseThrow();
        });
  }
}
