package paris.p2p.rendezvous.pages;

import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.proposals.Proposal;
import paris.p2p.rendezvous.proposals.Seen;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.View;
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
    public int waiting() {
      return all.size();
    }

    @Override
    public List<View.Entry> entries(Look look) {
      return all.stream().map(one -> entry(one, look)).toList();
    }

    private static View.Entry entry(Proposal one, Look look) {
      Words words = Words.of(look.language());
      return new View.Entry(
          PROPOSAL + one.id(),
          List.of(
              View.plain(one.title()),
              View.faint(words.proposals().state(one.state())),
              new View.Span(one.author(), Ink.LINK),
              View.faint(words.proposals().secondsBriefly(one.seconds())),
              View.faint(words.dates().age(one.proposedAt(), look.clock()))));
    }

    @Override
    public Page<Seat> page(String id) {
      return ProposalPage.of(Long.parseLong(id.substring(PROPOSAL.length())));
    }
  }
}
