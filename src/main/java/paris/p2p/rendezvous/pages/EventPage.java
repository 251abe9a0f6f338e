package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.rules.Refusal;
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
record EventPage(long id, Optional<Found> found) implements Page<Seat> {
  /**
   * What was looked up.
   *
   * @param event none when there is none by that number
   * @param coming whether the visitor said that they come
   */
  record Found(Optional<Event> event, boolean coming, Role role) implements Message.Answer {}

  static Page<Seat> of(long id) {
    return new EventPage(id, Optional.empty());
  }

  @Override
  public Optional<Work<Seat>> load() {
    return Optional.of(seat ->
        new Found(
            seat.desk().agenda().event(id),
            seat.desk().agenda().answered(seat.caller(), id).orElse(false),
            seat.peer().role()));
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Found fresh -> Turn.to(new EventPage(id, Optional.of(fresh)));
      case EventWish wish -> wish.turn(this);
      case CalendarWish wish -> wish.turn(this);
      case Granted noted -> noted.turn(this);
      case Declined declined -> declined.turn(this);
      case Message.Told(News.AgendaChanged(long event)) when event == id -> Turn.reload(this);
      case Message _ -> Turn.ignored();
    };
  }

  @Override
  public View view(Look look) {
    if (found.isEmpty()) return View.block();
    Optional<Event> event = found.get().event();
    if (event.isEmpty()) return missing(look);
    EventCard card = new EventCard(event.get(), found.get().coming());
    return View.stack(card.title(look), new View.Barred(card.facts(look)), card.text(look));
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
    known.event().ifPresent(it -> actions.addAll(EventWish.coming(it, known.coming(), look)));
    actions.addAll(EventWish.organising(known.event(), known.role(), look));
    known.event().ifPresent(it -> actions.addAll(CalendarWish.taking(Optional.of(it.id()), look)));
    return List.copyOf(actions);
  }

  @Override
  public int tab() {
    return Tabs.AGENDA;
  }
}
