package paris.p2p.rendezvous.pages;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.desk.ProposalAnswers;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.people.Drafts;
import paris.p2p.rendezvous.proposals.Proposal;
import paris.p2p.rendezvous.proposals.ProposalFields;
import paris.p2p.rendezvous.proposals.Proposals;
import paris.p2p.rendezvous.proposals.Seen;
import paris.p2p.rendezvous.proposals.State;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.words.ProposalFormWords;
import paris.p2p.rendezvous.words.Words;

/**
 * The work of a proposal's form: its draft, its checks and its sending.
 *
 * @param id of the proposal; {@link #NEW} for one that is not there yet
 */
record ProposalDesk(long id) {
  static final long NEW = 0;

  /** Beside the answers, a draft says which version of the proposal it began from. */
  private static final String VERSION = "version";

  /**
   * The form can be filled in.
   *
   * @param resumed whether these are the answers of a draft
   */
  record Opened(Map<String, String> values, int version, boolean resumed)
      implements Message.Answer {}

  /** It cannot be filled in at all. */
  record Barred(Refusal why) implements Message.Answer {}

  /** What is wrong so far, by question. */
  record Checked(Map<String, Refusal> wrong) implements Message.Answer {}

  /** Nothing was sent, since this is wrong. */
  record Rejected(Map<String, Refusal> wrong) implements Message.Answer {}

  /** Nothing was saved, since another version was; this is the one that stands now. */
  record Overtaken(int version) implements Message.Answer {}

  record Sent(long proposal, boolean edited, String sentence) implements Message.Answer {
    /** An edited proposal is on the page below; a new one is shown. */
    Turn<Seat> turn() {
      return edited ? Turn.back(sentence) : Turn.replace(ProposalPage.of(proposal), sentence);
    }
  }

  private String place() {
    return id == NEW ? ProposalAnswers.NEW : ProposalAnswers.place(id);
  }

  Message.Answer open(Seat seat) {
    Optional<Refusal> no = seat.peer().refusal(Act.PROPOSE);
    if (no.isPresent()) return new Barred(no.get());
    Optional<Proposal> there = standing(seat);
    Optional<Refusal> barred = id == NEW ? Optional.empty() : barred(there);
    if (barred.isPresent()) return new Barred(barred.get());
    Map<String, String> draft = drafts(seat).read(seat.caller(), place());
    return draft.isEmpty() ? published(there) : new Opened(draft, version(draft), true);
  }

  private Optional<Proposal> standing(Seat seat) {
    return seat.desk()
        .proposals()
        .proposal(seat.caller(), id)
        .filter(Seen::mine)
        .map(Seen::proposal);
  }

  private static Optional<Refusal> barred(Optional<Proposal> there) {
    if (there.isEmpty()) return Optional.of(new Refusal.NotYourProposal());
    return there.get().state() == State.ACCEPTED
        ? Optional.of(new Refusal.ProposalAccepted())
        : Optional.empty();
  }

  private static Opened published(Optional<Proposal> there) {
    return new Opened(
        there
            .map(Proposal::fields)
            .map(ProposalAnswers::of)
            .map(ProposalAnswers::answers)
            .orElse(Map.of()),
        there.map(Proposal::version).orElse(0),
        false);
  }

  private static int version(Map<String, String> draft) {
    String kept = draft.getOrDefault(VERSION, "");
    return kept.matches("[0-9]{1,9}") ? Integer.parseInt(kept) : 0;
  }

  Message.Answer anew(Seat seat) {
    drafts(seat).drop(seat.caller(), place());
    return published(standing(seat));
  }

  Message.Answer keep(Seat seat, Map<String, String> values, int version) {
    Map<String, String> fields = new HashMap<>(values);
    fields.put(VERSION, String.valueOf(version));
    drafts(seat).keep(seat.caller(), place(), fields);
    return new DraftKept();
  }

  Message.Answer check(Seat seat, Map<String, String> values) {
    return new Checked(new ProposalAnswers(values).read(seat.desk().proposals()).wrong());
  }

  Message.Answer send(Seat seat, Map<String, String> values, int version, Language language) {
    ProposalAnswers.Read read = new ProposalAnswers(values).read(seat.desk().proposals());
    if (!read.wrong().isEmpty()) {
      keep(seat, values, version);
      return new Rejected(read.wrong());
    }
    return switch (stored(seat, version, read.fields())) {
      case Outcome.Done<Proposal>(Proposal proposal) -> sent(seat, proposal, language);
      case Outcome.Refused<Proposal>(Refusal.ChangedMeanwhile _) -> {
        int newest = standing(seat).map(Proposal::version).orElse(0);
        keep(seat, values, newest);
        yield new Overtaken(newest);
      }
      case Outcome.Refused<Proposal>(Refusal why) -> {
        keep(seat, values, version);
        yield new Declined(why, language);
      }
    };
  }

  private Outcome<Proposal> stored(Seat seat, int version, ProposalFields fields) {
    Proposals proposals = seat.desk().proposals();
    return id == NEW
        ? proposals.propose(seat.caller(), fields)
        : proposals.edit(seat.caller(), id, version, fields);
  }

  private Message.Answer sent(Seat seat, Proposal proposal, Language language) {
    drafts(seat).drop(seat.caller(), place());
    ProposalFormWords words = Words.of(language).proposalForm();
    String said = id == NEW ? words.proposed(proposal.title()) : words.changed(proposal.title());
    return new Sent(proposal.id(), id != NEW, said);
  }

  private static Drafts drafts(Seat seat) {
    return seat.desk().drafts();
  }
}
