package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.people.JournalEntry;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.people.Ruling;
import paris.p2p.rendezvous.people.Sanction;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Rights;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.PersonWords;
import paris.p2p.rendezvous.words.Words;

/**
 * A person, for those who keep order: what holds against them, what can be decided about them and
 * what was.
 *
 * @param shown none until it has been read
 * @param selected {@code ban} or {@code ruling/12}, or empty
 */
record PersonOrderPage(long id, Optional<Shown> shown, String selected) implements Page<Seat> {
  private static final String RULING = "ruling/";

  /**
   * As they are now.
   *
   * @param person none when there is nobody of that id
   * @param rulings what was decided about them, the newest first; empty for who keeps no order
   * @param acts what this visitor can decide
   */
  record Shown(
      Optional<Person> person,
      List<Sanction> sanctions,
      List<Ruling> rulings,
      List<PersonAsk.What> acts)
      implements Message.Answer {}

  /** Asks why a decision is undone. */
  record Undo() implements Message.Wish {}

  static Page<Seat> of(long id) {
    return new PersonOrderPage(id, Optional.empty(), "");
  }

  @Override
  public boolean opens() {
    return true;
  }

  @Override
  public int tab() {
    return Tabs.PEERS;
  }

  @Override
  public Optional<Work<Seat>> load() {
    return Optional.of(seat -> {
      Optional<Person> person = seat.desk().people().person(id);
      Optional<Person> me = seat.peer().person();
      boolean keeps = Rights.may(seat.peer().role(), Act.SANCTION);
      return new Shown(
          person,
          keeps ? seat.desk().sanctions().inForce(id) : List.of(),
          keeps ? seat.desk().rulings().about("person/" + id) : List.of(),
          person.map(it -> acts(it, me)).orElse(List.of()));
    });
  }

  private static List<PersonAsk.What> acts(Person whom, Optional<Person> me) {
    Role mine = me.map(Person::role).orElse(Role.GUEST);
    boolean self = me.filter(it -> it.id() == whom.id()).isPresent();
    boolean below = whom.role().compareTo(mine) < 0 || mine == Role.ORGANISER;
    List<PersonAsk.What> acts = new ArrayList<>();
    if (self || !below || !Rights.may(mine, Act.SANCTION)) return acts;
    acts.addAll(List.of(PersonAsk.What.WARN, PersonAsk.What.SUSPEND, PersonAsk.What.BAN));
    boolean appoints = Rights.may(mine, Act.RULE_THE_HUB) && whom.role() == Role.MEMBER;
    if (appoints) acts.add(PersonAsk.What.MODERATOR);
    return List.copyOf(acts);
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Shown found -> Turn.to(showing(found));
      case Message.Selected(String to) -> Turn.to(new PersonOrderPage(id, shown, to));
      case Message.Chosen(String to) -> new PersonOrderPage(id, shown, to).chosen();
      case Undo() -> undo();
      case OrderWish wish -> wish.turn(this);
      case Message.Told(News.PresenceChanged _) -> Turn.reload(this);
      case Message.Told(News.WorkshopChanged _) -> Turn.reload(this);
      case Message.Told(News.Renamed(long who)) when who == id -> Turn.reload(this);
      case Message _ -> Turn.ignored();
    };
  }

  private PersonOrderPage showing(Shown found) {
    List<String> ids = new ArrayList<>(found.acts().stream().map(PersonOrderPage::id).toList());
    found.rulings().forEach(ruling -> ids.add(RULING + ruling.id()));
    String first = ids.isEmpty() ? "" : ids.getFirst();
    return new PersonOrderPage(id, Optional.of(found), ids.contains(selected) ? selected : first);
  }

  private static String id(PersonAsk.What what) {
    return what.name().toLowerCase(Locale.ROOT);
  }

  private Turn<Seat> chosen() {
    Optional<Person> person = shown.flatMap(Shown::person);
    if (person.isEmpty()) return Turn.ignored();
    return shown.orElseThrow().acts().stream()
        .filter(what -> id(what).equals(selected))
        .findFirst()
        .<Turn<Seat>>map(
            what -> Turn.open(this, AskForm.of(new PersonAsk(what, id, person.get().name()))))
        .orElseGet(this::undo);
  }

  private Turn<Seat> undo() {
    return ruling()
        .<Turn<Seat>>map(ruling ->
            Turn.open(
                this,
                AskForm.of(
                    new UndoAsk(
                        ruling.id(), shown.flatMap(Shown::person).map(Person::name).orElse("")))))
        .orElseGet(Turn::ignored);
  }

  /** The selected decision, where it can be undone. */
  private Optional<Ruling> ruling() {
    return shown.stream()
        .flatMap(now -> now.rulings().stream())
        .filter(it -> selected.equals(RULING + it.id()) && !it.undone())
        .findFirst();
  }

  @Override
  public View view(Look look) {
    Words all = Words.of(look.language());
    if (shown.isEmpty()) return View.block();
    Shown now = shown.get();
    if (now.person().isEmpty()) {
      return Missing.view(new Refusal.Unknown(Refusal.Thing.PERSON, String.valueOf(id)), all);
    }
    Person person = now.person().get();
    PersonWords words = all.persons();
    List<View> parts = new ArrayList<>();
    List<View> head = new ArrayList<>();
    head.add(new View.Title(person.name(), all.refusals().role(person.role())));
    String since = words.since(person.joinedAt().atZone(look.zone()).toLocalDate());
    head.add(new View.Paragraph(List.of(View.faint(since))));
    for (Sanction sanction : now.sanctions()) head.add(PersonSight.held(sanction, look));
    parts.add(new View.Block(head));
    if (!now.acts().isEmpty()) parts.add(acts(now, words));
    if (!now.rulings().isEmpty()) parts.add(rulings(now, look, all));
    return new View.Stack(parts);
  }

  private View acts(Shown now, PersonWords words) {
    List<View> rows = new ArrayList<>();
    rows.add(new View.Heading(words.decide(), ""));
    for (PersonAsk.What what : now.acts()) {
      rows.add(
          new View.Item(id(what), View.paragraph(label(what, words)), id(what).equals(selected)));
    }
    return new View.Block(rows);
  }

  private static String label(PersonAsk.What what, PersonWords words) {
    return switch (what) {
      case WARN -> words.warn();
      case SUSPEND -> words.suspend();
      case BAN -> words.ban();
      case MODERATOR -> words.moderator();
    };
  }

  private View rulings(Shown now, Look look, Words all) {
    List<View> rows = new ArrayList<>();
    rows.add(new View.Heading(all.persons().decisions(), ""));
    String name = now.person().orElseThrow().name();
    for (Ruling ruling : now.rulings()) {
      String item = RULING + ruling.id();
      String deed = all.journal().deed(JournalEntry.of(ruling, name), look.zone());
      String undone = ruling.undone() ? "  " + all.journal().undone() : "";
      View row =
          new View.Row(
              List.of(
                  new View.Span(all.who(ruling.by()), Ink.LINK),
                  View.plain(" " + deed),
                  View.faint(undone + " · " + ruling.reason())),
              List.of(View.faint(all.dates().age(ruling.at(), look.clock()))));
      rows.add(new View.Item(item, row, item.equals(selected)));
    }
    return new View.Block(rows);
  }

  @Override
  public List<Action> actions(Look look) {
    Action conduct = OrderWish.conduct(look);
    if (ruling().isEmpty()) return List.of(conduct);
    String undo = Words.of(look.language()).journal().undo();
    return List.of(Action.of('u', undo, new Undo()), conduct);
  }
}
