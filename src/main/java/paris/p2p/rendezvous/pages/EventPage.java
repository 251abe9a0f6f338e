package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.events.Company;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.events.Rsvp;
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
   * @param mine what the visitor answered
   */
  record Found(Optional<Event> event, Optional<Rsvp> mine, Company company, Role role)
      implements Message.Answer {}

  static Page<Seat> of(long id) {
    return new EventPage(id, Optional.empty());
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
          seat.peer().role());
    });
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Found fresh -> Turn.to(new EventPage(id, Optional.of(fresh)));
      case EventWish wish -> wish.turn(this);
      case ProposalWish wish -> wish.turn(this);
      case RsvpWish wish -> wish.turn(this);
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
    EventCard card =
        new EventCard(event.get(), found.get().mine(), Optional.of(found.get().company()));
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
    known.event().ifPresent(it -> actions.addAll(RsvpWish.actions(it, known.mine(), look)));
    actions.addAll(EventWish.organising(known.event(), known.role(), look));
    if (known.event().isPresent()) actions.add(ProposalWish.proposing(look));
    if (known.event().isPresent()) actions.add(ProposalWish.browsing(look));
    return List.copyOf(actions);
  }

  @Override
  public int tab() {
    return Tabs.AGENDA;
  }
}
