package paris.p2p.rendezvous.pages;

import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.proposals.Proposal;
import paris.p2p.rendezvous.proposals.Seen;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.words.ProposalWords;
import paris.p2p.rendezvous.words.Words;

/** The talks and workshops that wait for an answer of the organisers. */
record ProposedSection() implements Section {
  private static final String PROPOSAL = "proposal/";

  @Override
  public int waiting(Seat seat) {
    return seat.may(Act.JUDGE_PROPOSALS) ? seat.desk().proposals().waiting() : 0;
  }

  @Override
  public Optional<Shelf> read(Seat seat) {
    if (!seat.may(Act.JUDGE_PROPOSALS)) return Optional.empty();
    return Optional.of(
        new Ideas(
            seat.desk().proposals().all(seat.caller()).stream()
                .map(Seen::proposal)
                .filter(one -> one.state().waits())
                .toList()));
  }

  /** Those proposals. */
  record Ideas(List<Proposal> all) implements Shelf {
    @Override
    public String heading(Words words) {
      return words.order().proposals();
    }

    @Override
    public List<String> ids() {
      return all.stream().map(one -> PROPOSAL + one.id()).toList();
    }

    @Override
    public List<View.Entry> entries(Look look) {
      return all.stream().map(one -> entry(one, look)).toList();
    }

    private static View.Entry entry(Proposal one, Look look) {
      ProposalWords words = Words.of(look.language()).proposals();
      String state = words.state(one.state());
      return new Row(PROPOSAL + one.id(), one.title(), state, one.author(), one.proposedAt())
          .entry(View.faint(words.secondsBriefly(one.seconds())), look);
    }

    @Override
    public Page<Seat> page(String id) {
      return ProposalPage.of(Long.parseLong(id.substring(PROPOSAL.length())));
    }
  }
}
