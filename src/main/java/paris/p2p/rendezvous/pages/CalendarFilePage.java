package paris.p2p.rendezvous.pages;

import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.CalendarWords;
import paris.p2p.rendezvous.words.Words;

/**
 * How to get the agenda, or one event, as a file: a screen cannot hand one over.
 *
 * @param address how this hub is called; none until it has been looked up
 */
record CalendarFilePage(Optional<Long> event, Optional<String> address) implements Page<Seat> {
  /** How this hub is called. */
  record Found(String address) implements Message.Answer {}

  static Page<Seat> of(Optional<Long> event) {
    return new CalendarFilePage(event, Optional.empty());
  }

  @Override
  public Optional<Work<Seat>> load() {
    return Optional.of(seat -> new Found(seat.desk().house().address()));
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Found(String found) -> Turn.to(new CalendarFilePage(event, Optional.of(found)));
      case CalendarWish wish -> wish.turn(this);
      case Message _ -> Turn.ignored();
    };
  }

  @Override
  public View view(Look look) {
    CalendarWords words = Words.of(look.language()).calendars();
    if (address.isEmpty()) return View.block();
    String how =
        event
            .map(id -> words.howToGet(address.get(), id))
            .orElseGet(() -> words.howToGet(address.get()));
    return View.stack(new View.Heading(words.fileTitle(), ""), new View.Prose(how));
  }

  @Override
  public List<Action> actions(Look look) {
    return event
        .map(id ->
            Action.of(
                'Q', Words.of(look.language()).calendars().code(), new CalendarWish.ShowCode(id)))
        .stream()
        .toList();
  }

  @Override
  public int tab() {
    return Tabs.AGENDA;
  }
}
