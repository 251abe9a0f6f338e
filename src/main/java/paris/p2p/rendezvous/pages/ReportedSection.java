package paris.p2p.rendezvous.pages;

import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.board.Reported;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.words.Words;

/** The posts that were reported. */
record ReportedSection() implements Section {
  private static final String POST = "report/";

  @Override
  public int waiting(Seat seat) {
    return seat.desk().reports().count(seat.caller());
  }

  @Override
  public Optional<Shelf> read(Seat seat) {
    return Optional.of(new Posts(seat.desk().reports().waiting(seat.caller())));
  }

  /** Those posts. */
  record Posts(List<Reported> all) implements Shelf {
    @Override
    public String heading(Words words) {
      return words.order().reported();
    }

    @Override
    public List<String> ids() {
      return all.stream().map(one -> POST + one.post()).toList();
    }

    @Override
    public List<View.Entry> entries(Look look) {
      return all.stream().map(one -> entry(one, look)).toList();
    }

    private static View.Entry entry(Reported one, Look look) {
      String times = Words.of(look.language()).order().times(one.reports());
      return new Row(POST + one.post(), one.title(), one.reason(), one.author(), one.at())
          .entry(new View.Span(times, Ink.ASK), look);
    }

    @Override
    public Page<Seat> page(String id) {
      return DossierPage.of(Long.parseLong(id.substring(POST.length())));
    }
  }
}
