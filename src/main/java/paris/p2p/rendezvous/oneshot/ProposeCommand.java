package paris.p2p.rendezvous.oneshot;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.desk.ProposalAnswers;
import paris.p2p.rendezvous.people.Drafts;
import paris.p2p.rendezvous.proposals.Proposal;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.words.ProposalFormWords;

/** Proposes a talk or a workshop. */
final class ProposeCommand implements Command {
  @Override
  public Grammar grammar() {
    return new Grammar.Listed(0, 0, Map.of());
  }

  /** Who has no name yet is refused only once the text is read, and kept. */
  @Override
  public Optional<Act> needs() {
    return Optional.of(Act.KEEP_DRAFTS);
  }

  @Override
  public Exit run(Call call) {
    return call.reading(text -> propose(call, new ProposalFile(FrontMatter.of(text))));
  }

  private static Exit propose(Call call, ProposalFile file) {
    Optional<Refusal> no = call.peer().refusal(Act.PROPOSE);
    ProposalAnswers answers = file.answers();
    if (no.isPresent()) return call.refuse(kept(call, answers, sentence(call, no.get())));
    ProposalFormWords words = call.words().proposalForm();
    ProposalAnswers.Read read = answers.read(call.desk().proposals());
    Optional<String> wrong =
        file.wrong(words)
            .or(() ->
                ProposalAnswers.QUESTIONS.stream()
                    .filter(read.wrong()::containsKey)
                    .findFirst()
                    .map(field -> words.inField(field, sentence(call, read.wrong().get(field)))));
    if (wrong.isPresent()) return call.unclear(kept(call, answers, wrong.get()));
    return switch (call.desk().proposals().propose(call.caller(), read.fields())) {
      case Outcome.Done<Proposal>(Proposal proposal) -> proposed(call, answers, proposal);
      case Outcome.Refused<Proposal>(Refusal why) ->
          call.refuse(why, kept(call, answers, sentence(call, why)));
    };
  }

  private static String sentence(Call call, Refusal why) {
    return call.words().refusals().sentence(why);
  }

  /** Drops the draft when it is this very text, which is proposed now. */
  private static Exit proposed(Call call, ProposalAnswers answers, Proposal proposal) {
    Drafts drafts = call.desk().drafts();
    String text = answers.to(ProposalAnswers.TEXT);
    Map<String, String> draft = drafts.read(call.caller(), ProposalAnswers.NEW);
    boolean same = text.equals(draft.get(ProposalAnswers.TEXT));
    if (same) drafts.drop(call.caller(), ProposalAnswers.NEW);
    call.out().line(call.words().proposalForm().received(proposal.id(), call.address()));
    return Exit.DONE;
  }

  /**
   * Keeps it as the draft of the form, below what was being written there, and says so after the
   * sentence; says nothing of it where there is nothing to keep or it does not fit.
   */
  private static String kept(Call call, ProposalAnswers answers, String sentence) {
    Drafts drafts = call.desk().drafts();
    Map<String, String> draft = new HashMap<>(drafts.read(call.caller(), ProposalAnswers.NEW));
    String before = draft.getOrDefault(ProposalAnswers.TEXT, "").strip();
    String text = answers.to(ProposalAnswers.TEXT);
    String whole = before.isEmpty() || before.equals(text) ? text : before + "\n\n" + text;
    if (answers.answers().isEmpty() || whole.length() > Drafts.CHARS_MOST) return sentence;
    draft.putAll(answers.answers());
    draft.put(ProposalAnswers.TEXT, whole);
    if (!drafts.keep(call.caller(), ProposalAnswers.NEW, draft)) return sentence;
    return sentence + " " + call.words().proposalForm().keptInForm();
  }
}
