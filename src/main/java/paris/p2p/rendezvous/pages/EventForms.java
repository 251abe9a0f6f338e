package paris.p2p.rendezvous.pages;

import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.tui.Page;

/** The forms of the agenda. */
final class EventForms {
  private EventForms() {}

  static Page<Seat> adding() {
    return SheetForm.opening(new EventDesk(new EventPurpose.Adding()));
  }

  static Page<Seat> editing(long id) {
    return SheetForm.opening(new EventDesk(new EventPurpose.Editing(id)));
  }

  static Page<Seat> duplicating(long id) {
    return SheetForm.opening(new EventDesk(new EventPurpose.Duplicating(id)));
  }

  /** The series of that event or, where it is of none, a new one like it. */
  static Page<Seat> series(Optional<Event> event) {
    Optional<Long> id = event.map(Event::id);
    boolean of = event.flatMap(Event::series).isPresent();
    return series(of ? new SeriesPurpose.Changing(id.get()) : new SeriesPurpose.Making(id));
  }

  static Page<Seat> series(SeriesPurpose purpose) {
    return SheetForm.opening(new SeriesDesk(purpose));
  }
}
