package paris.p2p.rendezvous.oneshot;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import paris.p2p.rendezvous.board.Topic;
import paris.p2p.rendezvous.oneshot.Grammar.Takes;
import paris.p2p.rendezvous.proposals.Proposal;
import paris.p2p.rendezvous.proposals.ProposalFields;
import paris.p2p.rendezvous.proposals.Seen;
import paris.p2p.rendezvous.proposals.State;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.words.ProposalWords;

/** One proposal in full, as this caller may see it. */
record ProposalCommand(Json json) implements Command {
  /**
   * All of a proposal in JSON: the keys of a list, and these.
   *
   * @param text Markdown
   * @param contact empty but for organisers and its author
   */
  record Full(
      @JsonUnwrapped ProposalJson proposal,
      String text,
      String prerequisites,
      String available,
      String links,
      String contact) {}

  @Override
  public Grammar grammar() {
    return new Grammar.Listed(1, 1, Map.of("json", Takes.NOTHING));
  }

  @Override
  public Exit run(Call call) {
    String asked = call.arguments().word(0);
    Optional<Proposal> found =
        Ids.of(asked)
            .flatMap(id -> call.desk().proposals().proposal(call.caller(), id))
            .map(Seen::proposal);
    if (found.isEmpty()) return call.unknown(Refusal.Thing.PROPOSAL, asked);
    if (call.arguments().json()) call.out().json(json, full(call, found.get()));
    else show(call, found.get());
    return Exit.DONE;
  }

  private static Full full(Call call, Proposal proposal) {
    ProposalFields fields = proposal.fields();
    return new Full(
        ProposalJson.of(call, proposal, call.desk().board().about(proposal.subject())),
        fields.text(),
        fields.prerequisites(),
        fields.available(),
        fields.links(),
        fields.contact());
  }

  private static void show(Call call, Proposal proposal) {
    ProposalWords words = call.words().proposals();
    ProposalFields fields = proposal.fields();
    String languages =
        fields.languages().stream().sorted().map(Language::name).collect(Collectors.joining(" "));
    call.out().line(proposal.title());
    call.out()
        .line(
            Columns.dotted(
                words.format(fields.format()),
                words.minutes(fields.minutes()),
                languages,
                words.by(
                    call.words().who(proposal.author()),
                    call.words().dates().ago(proposal.proposedAt(), call.now()))));
    call.out().line(Columns.dotted(state(call, proposal), words.seconds(proposal.seconds())));
    call.out().gap();
    call.out().text(fields.text());
    call.out().gap();
    call.out().lines(Columns.aligned(facts(words, fields)));
    call.desk()
        .board()
        .about(proposal.subject())
        .map(Topic::id)
        .ifPresent(thread -> {
          call.out().gap();
          call.out().line(call.address() + " thread " + thread);
        });
  }

  private static String state(Call call, Proposal proposal) {
    ProposalWords words = call.words().proposals();
    if (proposal.state() == State.DECLINED) return words.declined(proposal.reason());
    if (proposal.state() != State.ACCEPTED) return words.state(proposal.state());
    return proposal
        .slot()
        .map(slot ->
            words.onProgramme(slot.eventTitle())
                + ", "
                + call.words().dates().day(slot.day())
                + slot.starts().map(start -> ", " + start).orElse(""))
        .orElse(words.offProgramme());
  }

  private static List<List<String>> facts(ProposalWords words, ProposalFields fields) {
    return List.of(
            List.of(words.audience(), words.levels(fields.levels())),
            List.of(words.filmed(), words.recording(fields.recording())),
            List.of(words.prerequisites(), fields.prerequisites()),
            List.of(words.available(), fields.available()),
            List.of(words.links(), fields.links()),
            List.of(words.contact(), fields.contact()))
        .stream()
        .filter(fact -> !fact.getLast().isBlank())
        .toList();
  }
}
