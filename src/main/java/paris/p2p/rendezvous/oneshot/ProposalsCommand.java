package paris.p2p.rendezvous.oneshot;

import java.util.List;
import java.util.Map;
import paris.p2p.rendezvous.oneshot.Grammar.Takes;
import paris.p2p.rendezvous.proposals.Proposal;
import paris.p2p.rendezvous.proposals.Seen;
import paris.p2p.rendezvous.words.ProposalWords;

/** What is proposed, as this caller may see it. */
record ProposalsCommand(Json json) implements Command {
  @Override
  public Grammar grammar() {
    return new Grammar.Listed(0, 0, Map.of("json", Takes.NOTHING));
  }

  @Override
  public Exit run(Call call) {
    List<Proposal> all =
        call.desk().proposals().all(call.caller()).stream().map(Seen::proposal).toList();
    if (call.arguments().json()) {
      call.out().json(json, all.stream().map(one -> ProposalJson.of(call, one)).toList());
    } else if (all.isEmpty()) {
      call.err().line(call.words().proposalForm().nothing(call.address()));
    } else {
      Map<String, Integer> posts =
          call.desk().board().postsAbout(all.stream().map(Proposal::subject).toList());
      call.out()
          .lines(
              Columns.aligned(
                  all.stream()
                      .map(one -> row(call, one, posts.getOrDefault(one.subject(), 0)))
                      .toList()));
    }
    return Exit.DONE;
  }

  private static List<String> row(Call call, Proposal proposal, int posts) {
    ProposalWords words = call.words().proposals();
    return List.of(
        String.valueOf(proposal.id()),
        words.state(proposal.state()),
        proposal.title(),
        proposal.author(),
        words.format(proposal.fields().format()),
        words.minutes(proposal.fields().minutes()),
        proposal.seconds() == 0 ? "" : words.seconds(proposal.seconds()),
        posts == 0 ? "" : call.words().roadmap().posts(posts));
  }
}
