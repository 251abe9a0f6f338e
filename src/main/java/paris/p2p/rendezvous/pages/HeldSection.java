package paris.p2p.rendezvous.pages;

import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.board.Held;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.words.Words;

/** In the Atelier: first posts of newcomers, for moderators. */
record HeldSection() implements Section {
  private static final String HELD = "held/";

  @Override
  public int waiting(Seat seat) {
    return seat.may(Act.MODERATE) ? seat.desk().newcomers().waiting() : 0;
  }

  @Override
  public Optional<Shelf> read(Seat seat) {
    if (!seat.may(Act.MODERATE)) return Optional.empty();
    return Optional.of(new Posts(seat.desk().newcomers().waiting(seat.caller())));
  }

  /** Those posts. */
  record Posts(List<Held> all) implements Shelf {
    @Override
    public String heading(Words words) {
      return words.waiting().posts();
    }

    @Override
    public List<String> ids() {
      return all.stream().map(Held::thing).toList();
    }

    @Override
    public List<View.Entry> entries(Look look) {
      return all.stream().map(one -> entry(one, look)).toList();
    }

    private static View.Entry entry(Held one, Look look) {
      String space = one.space().in(look.language());
      return new Row(one.thing(), one.title(), space, one.author(), one.at())
          .entry(View.plain(""), look);
    }

    @Override
    public Page<Seat> page(String id) {
      return HeldPage.of(Long.parseLong(id.substring(HELD.length())));
    }
  }
}
