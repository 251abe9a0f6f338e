package paris.p2p.rendezvous.oneshot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.board.Topic;
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
    Map<String, Topic> topics =
        call.desk().board().about(all.stream().map(Proposal::subject).toList());
    if (call.arguments().json()) {
      call.out()
          .json(
              json,
              all.stream().map(one -> ProposalJson.of(call, one, about(one, topics))).toList());
    } else if (all.isEmpty()) {
      call.err().line(call.words().proposalForm().nothing(call.address()));
    } else {
      call.out()
          .lines(
              Columns.aligned(
                  all.stream().map(one -> row(call, one, about(one, topics))).toList()));
    }
    return Exit.DONE;
  }

  private static Optional<Topic> about(Proposal proposal, Map<String, Topic> topics) {
    return Optional.ofNullable(topics.get(proposal.subject()));
  }

  private static List<String> row(Call call, Proposal proposal, Optional<Topic> topic) {
    ProposalWords words = call.words().proposals();
    return List.of(
        String.valueOf(proposal.id()),
        words.state(proposal.state()),
        proposal.title(),
        call.words().who(proposal.author()),
        words.format(proposal.fields().format()),
        words.minutes(proposal.fields().minutes()),
        proposal.seconds() == 0 ? "" : words.seconds(proposal.seconds()),
        topic.map(Topic::posts).map(call.words().roadmap()::posts).orElse(""));
  }
}
