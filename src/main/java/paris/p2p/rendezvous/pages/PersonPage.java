package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.people.Portrait;
import paris.p2p.rendezvous.people.Sanction;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Rights;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.ProfileWords;
import paris.p2p.rendezvous.words.Words;

/**
 * A person, as whoever looks may see them: their name, what they were called of late, and what they
 * say about themselves.
 *
 * @param shown none until it has been read
 * @param selected {@code edit} or {@code rename} on one's own page; else empty
 */
record PersonPage(Whom whom, Optional<Shown> shown, String selected) implements Page<Seat> {
  static final String EDIT = "edit";
  static final String RENAME = "rename";

  /** Who is looked at. */
  sealed interface Whom {
    /** The person of that id. */
    record Id(long id) implements Whom {}

    /** Who is called that now. */
    record Named(String name) implements Whom {}

    /** Whoever looks. */
    record Me() implements Whom {}
  }

  /**
   * As they are now.
   *
   * @param portrait none when there is nobody of that id or name
   * @param sanctions what holds against them, for themselves and for those who keep order
   * @param keeps whether this visitor keeps order
   */
  record Shown(Optional<Portrait> portrait, List<Sanction> sanctions, boolean keeps)
      implements Message.Answer {
    private Optional<Long> id() {
      return portrait.map(it -> it.person().id());
    }
  }

  /** To what is decided about them. */
  record Moderate() implements Message.Wish {}

  /** To the form of one's own profile. */
  record Edit() implements Message.Wish {}

  static Page<Seat> of(long id) {
    return new PersonPage(new Whom.Id(id), Optional.empty(), "");
  }

  /** Of who is called that now. */
  static Page<Seat> named(String name) {
    return new PersonPage(new Whom.Named(name), Optional.empty(), "");
  }

  /** Of whoever looks at it. */
  static Page<Seat> mine() {
    return new PersonPage(new Whom.Me(), Optional.empty(), "");
  }

  @Override
  public boolean opens() {
    return true;
  }

  @Override
  public int tab() {
    return Tabs.PEERS;
  }

  /** Whoever looks at themselves has read what they were told of it. */
  @Override
  public Optional<Work<Seat>> load() {
    return Optional.of(seat -> {
      Optional<Long> id = shown.flatMap(Shown::id).or(() -> id(seat));
      Optional<Portrait> portrait =
          id.flatMap(it -> seat.desk().profiles().portrait(seat.caller(), it));
      boolean keeps = Rights.may(seat.peer().role(), Act.SANCTION);
      boolean own = portrait.filter(Portrait::own).isPresent();
      if (own) seat.desk().notices().read(seat.caller(), "person/" + id.orElseThrow());
      return new Shown(
          portrait,
          keeps || own ? id.map(seat.desk().sanctions()::inForce).orElse(List.of()) : List.of(),
          keeps);
    });
  }

  private Optional<Long> id(Seat seat) {
    return switch (whom) {
      case Whom.Id(long id) -> Optional.of(id);
      case Whom.Named(String name) -> seat.desk().people().named(name).map(Person::id);
      case Whom.Me() -> seat.peer().person().map(Person::id);
    };
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Shown found -> Turn.to(showing(found));
      case Message.Selected(String to) -> Turn.to(new PersonPage(whom, shown, to));
      case Message.Chosen(String to) -> Turn.open(new PersonPage(whom, shown, to), way(to));
      case Edit() -> Turn.open(this, way(EDIT));
      case Moderate() -> moderated();
      case OrderWish wish -> wish.turn(this);
      case Message.Told(News.PresenceChanged _) -> Turn.reload(this);
      case Message.Told(News.WorkshopChanged _) -> Turn.reload(this);
      case Message.Told(News.Renamed(long who)) when about(who) -> Turn.reload(this);
      case Message.Told(News.ProfileChanged(long who)) when about(who) -> Turn.reload(this);
      case Message _ -> Turn.ignored();
    };
  }

  private boolean about(long person) {
    return shown.flatMap(Shown::id).filter(id -> id == person).isPresent();
  }

  private PersonPage showing(Shown found) {
    boolean own = found.portrait().filter(Portrait::own).isPresent();
    String first = own && selected.isEmpty() ? EDIT : selected;
    return new PersonPage(whom, Optional.of(found), own ? first : "");
  }

  private static Page<Seat> way(String to) {
    return to.equals(RENAME) ? RenamePage.start() : SheetForm.opening(new ProfileDesk());
  }

  private Turn<Seat> moderated() {
    return shown
        .flatMap(Shown::id)
        .<Turn<Seat>>map(id -> Turn.open(this, PersonOrderPage.of(id)))
        .orElseGet(Turn::ignored);
  }

  @Override
  public View view(Look look) {
    if (shown.isEmpty()) return View.block();
    Words words = Words.of(look.language());
    Optional<Portrait> portrait = shown.get().portrait();
    return portrait
        .<View>map(it -> new PersonSight(it, shown.get().sanctions(), selected, look).view())
        .orElseGet(() -> Missing.view(PersonSight.unknown(whom), words));
  }

  @Override
  public List<Action> actions(Look look) {
    List<Action> actions = new ArrayList<>();
    Words words = Words.of(look.language());
    ProfileWords profiles = words.profiles();
    boolean own = shown.flatMap(Shown::portrait).filter(Portrait::own).isPresent();
    boolean orders = shown.filter(Shown::keeps).flatMap(Shown::portrait).isPresent();
    if (own) actions.add(Action.of('e', profiles.edit(), new Edit()));
    if (orders) actions.add(Action.of('M', words.persons().moderate(), new Moderate()));
    actions.add(OrderWish.conduct(look));
    return List.copyOf(actions);
  }
}
