package paris.p2p.rendezvous.pages;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.words.Words;

/** A part of the Atelier: what waits there, and where it leads. Listed in {@link Workshop}. */
interface Section {
  /** How much waits in it for who sits there; 0 for what is not theirs. Asked often: be cheap. */
  int waiting(Seat seat);

  /** What waits for who sits there; none for what is not theirs. */
  Optional<Shelf> read(Seat seat);

  /** What a section has found: a value, so that one can tell whether it has changed. */
  interface Shelf {
    String heading(Words words);

    /** The ids of its rows, in their order. */
    List<String> ids();

    /** What it has found, in its order. */
    List<?> all();

    /** How many of its rows wait for somebody. */
    default int waiting() {
      return all().size();
    }

    /**
     * Its rows, each with as many cells as {@link WorkshopPage#TRACKS}; what stands before the
     * slash of an id, {@code report/412}, is this section's alone.
     */
    List<View.Entry> entries(Look look);

    /** Where the entry of that id leads. */
    Page<Seat> page(String id);
  }

  /**
   * A row as all sections show it.
   *
   * @param about what it is about, in a few words
   * @param by whose it is
   * @param at since when it waits
   */
  record Row(String id, String title, String about, String by, Instant at) {
    /**
     * Its cells.
     *
     * @param more what stands beside the name; may be empty
     */
    View.Entry entry(View.Span more, Look look) {
      Words words = Words.of(look.language());
      String age = words.dates().age(at, look.clock());
      View.Span who = new View.Span(words.who(by), Ink.LINK);
      return new View.Entry(
          id, List.of(View.plain(title), View.faint(about), who, more, View.faint(age)));
    }
  }
}
