package paris.p2p.rendezvous.pages;

import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.board.SpaceWish;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.words.Words;

/** In the Atelier: spaces that are asked for, for organisers. */
record WishedSection() implements Section {
  @Override
  public int waiting(Seat seat) {
    return seat.may(Act.OPEN_SPACES) ? seat.desk().wishes().waiting() : 0;
  }

  @Override
  public Optional<Shelf> read(Seat seat) {
    if (!seat.may(Act.OPEN_SPACES)) return Optional.empty();
    return Optional.of(
        new Spaces(
            seat.desk().wishes().all(seat.caller()).stream()
                .filter(one -> one.state() == SpaceWish.State.ASKED)
                .toList()));
  }

  /** Those spaces. */
  record Spaces(List<SpaceWish> all) implements Shelf {
    @Override
    public String heading(Words words) {
      return words.waiting().spaces();
    }

    @Override
    public List<String> ids() {
      return all.stream().map(SpaceWish::thing).toList();
    }

    @Override
    public List<View.Entry> entries(Look look) {
      return all.stream().map(one -> entry(one, look)).toList();
    }

    private static View.Entry entry(SpaceWish one, Look look) {
      return new Row(one.thing(), one.title(), one.why(), one.by(), one.at())
          .entry(View.plain(""), look);
    }

    @Override
    public Page<Seat> page(String id) {
      return SpaceWishesPage.at(id.substring(id.indexOf('/') + 1));
    }
  }
}
