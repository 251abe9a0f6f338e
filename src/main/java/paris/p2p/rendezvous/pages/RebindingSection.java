package paris.p2p.rendezvous.pages;

import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.people.Rebinding;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.words.Words;

/** In the Atelier: keys that are asked for somebody who lost theirs, for organisers. */
record RebindingSection() implements Section {
  @Override
  public int waiting(Seat seat) {
    return seat.may(Act.REBIND_KEYS) ? seat.desk().rebindings().waiting() : 0;
  }

  @Override
  public Optional<Shelf> read(Seat seat) {
    if (!seat.may(Act.REBIND_KEYS)) return Optional.empty();
    return Optional.of(new Keys(seat.desk().rebindings().open(seat.caller())));
  }

  /** Those keys; who agreed to one still sees how long it waits. */
  record Keys(List<Rebinding> all) implements Shelf {
    @Override
    public String heading(Words words) {
      return words.recovery().rebindings();
    }

    @Override
    public List<String> ids() {
      return all.stream().map(Rebinding::thing).toList();
    }

    @Override
    public int waiting() {
      return (int) all.stream().filter(one -> one.agreed().isEmpty()).count();
    }

    @Override
    public List<View.Entry> entries(Look look) {
      return all.stream().map(one -> entry(one, look)).toList();
    }

    private static View.Entry entry(Rebinding one, Look look) {
      Words words = Words.of(look.language());
      String state = words.recovery().state(one, one.state(look.now()), words.dates(), look.zone());
      return new Row(one.thing(), one.name(), state, one.asked().by(), one.asked().at())
          .entry(View.plain(""), look);
    }

    @Override
    public Page<Seat> page(String id) {
      return RebindingPage.of(Long.parseLong(id.substring(id.indexOf('/') + 1)));
    }
  }
}
