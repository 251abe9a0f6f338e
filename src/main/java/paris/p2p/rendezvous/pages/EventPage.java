package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.events.Company;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.events.Hours;
import paris.p2p.rendezvous.events.Item;
import paris.p2p.rendezvous.events.Occasion;
import paris.p2p.rendezvous.events.Rsvp;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Rights;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.Words;

/**
 * One event in full.
 *
 * @param found what is known of it; none until it has been looked up
 */
record EventPage(long id, Optional<Found> found, Programme programme) implements Page<Seat> {
  /** How wide the facts are where the programme stands beside them. */
  private static final int FACTS_WIDTH = 54;

  /**
   * What was looked up.
   *
   * @param event none when there is none by that number
   * @param mine what the visitor answered
   */
  record Found(
      Optional<Event> event, Optional<Rsvp> mine, Company company, Role role, List<Item> programme)
      implements Message.Answer {}

  static Page<Seat> of(long id) {
    return new EventPage(id, Optional.empty(), Programme.unknown());
  }

  @Override
  public Optional<Work<Seat>> load() {
    boolean first = found.isEmpty();
    return Optional.of(seat -> {
      // Who sees the event reads what they were told of it.
      if (first) seat.desk().notices().read(seat.caller(), "event/" + id);
      return new Found(
          seat.desk().agenda().event(id),
          seat.desk().answers().mine(seat.caller(), id),
          seat.desk().answers().company(id),
          seat.peer().role(),
          seat.desk().programmes().of(new Occasion.Date(id)));
    });
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Found fresh -> Turn.to(found(fresh));
      case Message.Selected(String spot) -> Turn.to(with(programme.at(spot)));
      case Message.Chosen(String spot) -> programme.chosen(this, spot);
      case ProgrammeWish wish -> wished(wish);
      case EventWish wish -> wish.turn(this);
      case ProposalWish wish -> wish.turn(this);
      case RsvpWish wish -> wish.turn(this);
      case CalendarWish wish -> wish.turn(this);
      case Granted noted -> noted.turn(this);
      case Declined declined -> declined.turn(this);
      case Message.Told(News.AgendaChanged(long event)) when event == id -> Turn.reload(this);
      case Message _ -> Turn.ignored();
    };
  }

  private EventPage found(Found fresh) {
    Programme now =
        fresh
            .event()
            .map(event -> programme.found(fresh.programme(), Hours.of(event.fields())))
            .orElse(programme);
    return new EventPage(id, Optional.of(fresh), now);
  }

  private EventPage with(Programme other) {
    return new EventPage(id, found, other);
  }

  private Turn<Seat> wished(ProgrammeWish wish) {
    return switch (wish) {
      case ProgrammeWish.Filter() -> Turn.open(this, FilterPage.of(programme));
      case ProgrammeWish.Narrow(ItemFilter filter) -> Turn.to(with(programme.narrowed(filter)));
      case ProgrammeWish.Arrange() -> Turn.open(this, ProgrammePage.of(new Occasion.Date(id)));
      case ProgrammeWish.Browse() -> Turn.open(this, TalksPage.start());
    };
  }

  @Override
  public View view(Look look) {
    if (found.isEmpty()) return View.block();
    Optional<Event> event = found.get().event();
    if (event.isEmpty()) return missing(look);
    EventCard card =
        new EventCard(event.get(), found.get().mine(), Optional.of(found.get().company()));
    View facts = new View.Barred(card.facts(look));
    boolean waits = !card.event().cancelled() && !card.event().over(look.now());
    return View.stack(card.title(look), body(facts, card.text(look), waits, look));
  }

  /** A short programme comes before the words, or beside them; a long one after them. */
  private View body(View facts, View text, boolean waits, Look look) {
    if (programme.empty()) return View.stack(facts, text);
    View lines = programme.view(waits, look);
    if (programme.spacious()) return View.stack(facts, text, lines);
    return look.width() == Look.Width.WIDE
        ? new View.Columns(View.stack(facts, text), lines, FACTS_WIDTH, Look.Width.WIDE)
        : View.stack(facts, lines, text);
  }

  private View missing(Look look) {
    return Missing.view(
        new Refusal.Unknown(Refusal.Thing.EVENT, String.valueOf(id)), Words.of(look.language()));
  }

  @Override
  public List<Action> actions(Look look) {
    if (found.isEmpty()) return List.of();
    Found known = found.get();
    List<Action> actions = new ArrayList<>();
    known.event().ifPresent(it -> actions.addAll(RsvpWish.actions(it, known.mine(), look)));
    actions.addAll(programme.actions(look));
    if (known.event().isPresent() && Rights.may(known.role(), Act.EDIT_EVENTS)) {
      actions.add(ProgrammeWish.arranging(look));
    }
    actions.addAll(EventWish.organising(known.event(), known.role(), look));
    if (known.event().isPresent()) actions.add(ProposalWish.proposing(look));
    if (known.event().isPresent()) actions.add(ProposalWish.browsing(look));
    actions.add(ProgrammeWish.browsing(look));
    known.event().ifPresent(it -> actions.addAll(CalendarWish.taking(Optional.of(it.id()), look)));
    return List.copyOf(actions);
  }

  @Override
  public boolean opens() {
    return !programme.shown().isEmpty();
  }

  @Override
  public int tab() {
    return Tabs.AGENDA;
  }
}
