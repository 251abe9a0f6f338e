package paris.p2p.rendezvous.pages;

import java.util.List;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.Words;

/**
 * Who is writing in a thread, of those who agree to be seen.
 *
 * @param names without the reader's own
 */
record AtWork(List<String> names) implements Message.Answer {
  /** Before anybody is. */
  static AtWork nobody() {
    return new AtWork(List.of());
  }

  /** As it is now. */
  static Work<Seat> in(long topic) {
    return seat -> now(seat, topic);
  }

  /** The same, in the middle of other work. */
  static AtWork now(Seat seat, long topic) {
    String me = seat.stay().person().map(person -> person.name()).orElse("");
    return new AtWork(
        seat.desk().writers().in(topic).stream().filter(name -> !name.equals(me)).toList());
  }

  /** One row at the end of the thread, empty where nobody is, so that nothing moves. */
  View view(Look look) {
    if (names.isEmpty()) return new View.Gap(1);
    String said = Words.of(look.language()).notices().writing(names);
    return new View.Row(List.of(View.faint(said)), List.of());
  }
}
