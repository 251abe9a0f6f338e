package paris.p2p.rendezvous.oneshot;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.board.Topic;
import paris.p2p.rendezvous.events.Slot;
import paris.p2p.rendezvous.proposals.Levels;
import paris.p2p.rendezvous.proposals.Proposal;
import paris.p2p.rendezvous.proposals.ProposalFields;
import paris.p2p.rendezvous.text.Language;

/**
 * A proposal in JSON.
 *
 * @param form of a workshop, or null
 * @param eventId of the event in whose programme it stands, or null
 * @param start when it begins there, or null
 * @param threadId the thread that is about it, or null
 */
record ProposalJson(
    long id,
    String title,
    String kind,
    String form,
    String author,
    List<String> languages,
    int minutes,
    LevelsJson levels,
    String recording,
    String state,
    String reason,
    Long eventId,
    String start,
    int seconds,
    Long threadId,
    String proposedAt,
    String changedAt) {
  /** {@code none}, {@code beginner}, {@code advanced} or {@code expert} in each. */
  record LevelsJson(String network, String cryptography, String blockchain, String technology) {
    static LevelsJson of(Levels levels) {
      return new LevelsJson(
          levels.network().tag(),
          levels.cryptography().tag(),
          levels.blockchain().tag(),
          levels.technology().tag());
    }
  }

  static ProposalJson of(Call call, Proposal proposal, Optional<Topic> topic) {
    ProposalFields fields = proposal.fields();
    ZoneId zone = call.desk().house().zone();
    Optional<Slot> slot = proposal.slot();
    return new ProposalJson(
        proposal.id(),
        proposal.title(),
        fields.format().kind().tag(),
        fields.format().form().isEmpty() ? null : fields.format().form(),
        Json.name(proposal.author()),
        fields.languages().stream().sorted().map(Language::tag).toList(),
        fields.minutes(),
        LevelsJson.of(fields.levels()),
        fields.recording().tag(),
        proposal.state().tag(),
        proposal.reason(),
        slot.map(Slot::event).orElse(null),
        slot.map(Slot::start).map(Json::time).orElse(null),
        proposal.seconds(),
        topic.map(Topic::id).orElse(null),
        Json.time(proposal.proposedAt(), zone),
        Json.time(proposal.changedAt(), zone));
  }
}
