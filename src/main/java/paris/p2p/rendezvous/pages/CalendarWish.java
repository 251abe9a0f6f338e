package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.words.CalendarWords;
import paris.p2p.rendezvous.words.Words;

/** How an event, or the whole agenda, gets into another calendar; and how one is found. */
sealed interface CalendarWish extends Message.Wish {
  /** Says how to get a file of it. */
  record TakeFile(Optional<Long> event) implements CalendarWish {}

  /** Shows it as a code for a phone. */
  record ShowCode(long event) implements CalendarWish {}

  record Search() implements CalendarWish {}

  /** What comes of it on the page where it was wished. */
  default Turn<Seat> turn(Page<Seat> page) {
    return switch (this) {
      case TakeFile(Optional<Long> event) -> Turn.open(page, CalendarFilePage.of(event));
      case ShowCode(long event) -> Turn.open(page, CodePage.of(event));
      case Search() -> Turn.open(page, SearchPage.start());
    };
  }

  /** To take the event in sight along, where there is one. */
  static List<Action> taking(Optional<Long> event, Look look) {
    CalendarWords words = Words.of(look.language()).calendars();
    List<Action> actions = new ArrayList<>();
    actions.add(Action.of('i', words.file(), new TakeFile(event)));
    event.ifPresent(it -> actions.add(Action.of('Q', words.code(), new ShowCode(it))));
    return List.copyOf(actions);
  }

  static Action searching(Look look) {
    return Action.of('/', Words.of(look.language()).search().key(), new Search());
  }
}
