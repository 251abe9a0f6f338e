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
    public int waiting() {
      return all.size();
    }

    @Override
    public List<View.Entry> entries(Look look) {
      return all.stream().map(one -> entry(one, look)).toList();
    }

    private static View.Entry entry(Reported one, Look look) {
      Words words = Words.of(look.language());
      return new View.Entry(
          POST + one.post(),
          List.of(
              View.plain(one.title()),
              View.faint(one.reason()),
              new View.Span(words.who(one.author()), Ink.LINK),
              new View.Span(words.order().times(one.reports()), Ink.ASK),
              View.faint(words.dates().age(one.at(), look.clock()))));
    }

    @Override
    public Page<Seat> page(String id) {
      return DossierPage.of(Long.parseLong(id.substring(POST.length())));
    }
  }
}
